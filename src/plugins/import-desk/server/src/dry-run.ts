import { newsletterFiles } from './adapters/newsletter-files';
import { createProposeFromFile } from './application/propose-from-file';

export { describeProposal } from './domain/describe-proposal';
export { describeReport } from './domain/describe-report';

/** What the import command can do without a database: read a file and say what would be drafted. */
export const proposeFromFile = createProposeFromFile({ files: newsletterFiles });
