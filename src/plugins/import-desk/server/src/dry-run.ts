import type { ProposedIssue } from '../../contract';

import { newsletterFiles } from './adapters/newsletter-files';
import { recordedPartnerships } from './adapters/recorded-partnerships';
import { createProposeFromFile, type ProposeCommand } from './application/propose-from-file';

export { describeProposal } from './domain/describe-proposal';
export { describeReport } from './domain/describe-report';

/** What the import command can do without the app: read a file and say what would be drafted. `root` is the checkout, with its `.env`. */
export const proposeFromFile = (root: string, command: ProposeCommand): Promise<ProposedIssue> =>
  createProposeFromFile({ files: newsletterFiles, partnerships: recordedPartnerships(root) })(command);
