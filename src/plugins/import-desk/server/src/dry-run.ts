import { newsletterFiles } from './adapters/newsletter-files';
import { createProposeFromFile } from './application/propose-from-file';

export { describeProposal } from './domain/describe-proposal';

/** What the import command can do without a database: read a file and say what would be drafted. */
export const proposeFromFile = createProposeFromFile({ files: newsletterFiles });
