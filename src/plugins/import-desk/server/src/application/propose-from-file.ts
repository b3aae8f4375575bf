import type { ProposedIssue } from '../../../contract';
import { presentProposal } from '../domain/present-proposal';
import { readNewsletter } from '../domain/read-newsletter';
import { refuseOtherFiles } from '../domain/refuse-other-files';
import { decodeBytes } from '../domain/text/decode-bytes';

import type { NewsletterFiles, RecordedPartnerships } from './ports';
import { fileNameOf } from './file-name';
import { unknownPartnership } from './unknown-partnership';

export interface ProposeCommand {
  readonly path: string;
  /** `2023-11`: the month of publication, when the person who imports says. */
  readonly published?: string;
  /** The slug of the partnership it is meant for; null when nobody has said. */
  readonly partnership: string | null;
}

export interface ProposePorts {
  readonly files: NewsletterFiles;
  readonly partnerships: RecordedPartnerships;
}

/**
 * Reads a file and proposes an issue, touching nothing else. Refuses what is no newsletter with an `import.…` code, and with
 * `import.partnership-unknown` a slug that is none of the partnerships there are; before there are any, every slug will do.
 */
export const createProposeFromFile =
  ({ files, partnerships }: ProposePorts) =>
  async ({ path, published, partnership }: ProposeCommand): Promise<ProposedIssue> => {
    if (partnership !== null) await refuseUnknown(partnerships, partnership);
    const { text, findings } = decodeBytes(await files.read(path));
    const newsletter = readNewsletter(text, published, fileNameOf(path));
    refuseOtherFiles(text, newsletter);
    return presentProposal(newsletter, findings);
  };

const refuseUnknown = async (partnerships: RecordedPartnerships, slug: string): Promise<void> => {
  const known = await partnerships.slugs();
  if (known.length > 0 && !known.includes(slug)) throw unknownPartnership(slug, known);
};
