import type { ImportFinding, ProposedIssue } from '../../../contract';

import { readNewsletter } from './read-newsletter';
import { presentProposal } from './present-proposal';

export interface ProposeOptions {
  /** `2023-11`, when the person who imports says when it was published. */
  readonly published?: string;
}

/** A newsletter's text as a proposed issue: the whole of the first pass, without any file, database or clock. */
export const proposeIssue = (text: string, { published }: ProposeOptions = {}, earlier: readonly ImportFinding[] = []): ProposedIssue =>
  presentProposal(readNewsletter(text, published), earlier);
