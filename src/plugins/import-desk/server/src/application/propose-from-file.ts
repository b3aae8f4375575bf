import type { ProposedIssue } from '../../../contract';
import { presentProposal } from '../domain/present-proposal';
import { readNewsletter } from '../domain/read-newsletter';
import { refuseOtherFiles } from '../domain/refuse-other-files';
import { decodeBytes } from '../domain/text/decode-bytes';

import type { NewsletterFiles } from './ports';

export interface ProposeCommand {
  readonly path: string;
  /** `2023-11`: the month of publication, when the person who imports says. */
  readonly published?: string;
}

/** Reads a file and proposes an issue, touching nothing else. Refuses what is no newsletter with an `import.…` code. */
export const createProposeFromFile =
  ({ files }: { readonly files: NewsletterFiles }) =>
  async ({ path, published }: ProposeCommand): Promise<ProposedIssue> => {
    const { text, findings } = decodeBytes(await files.read(path));
    const newsletter = readNewsletter(text, published);
    refuseOtherFiles(text, newsletter);
    return presentProposal(newsletter, findings);
  };
