import type { SubjectRef } from '../../../kernel';

import type { Actor } from './publication';
import type { SignOffDesk } from './sign-off';

/** What a partnership asks for before something goes public, and who agrees. */
export type SignOffRules = Pick<SignOffDesk, 'types' | 'agencies' | 'reviewLeads'>;

/** A document of which something waits that was begun under its owners' rules. */
export interface Underway {
  readonly subject: SubjectRef;
  readonly title: string;
  /** It is with those who agree, or they all did. */
  readonly isInReview: boolean;
  /** It is scheduled to go public. */
  readonly isScheduled: boolean;
}

/**
 * What becomes of sign-off when documents get another owner. Asks for no membership: whoever calls has decided that the actor may.
 * All of it joins the running transaction.
 */
export interface HandoverService {
  /** Signatories who work there. */
  rules(partnership: string): Promise<SignOffRules>;
  /** Those of the documents of which something waits, in their order. */
  underway(subjects: readonly SubjectRef[]): Promise<readonly Underway[]>;
  /**
   * To be called when the documents have their new owner, whose name is `owner`. What is in review goes back to whoever wrote it, to be sent
   * for review again; what is scheduled to go public is not published at its time. Both stand in My work, with the reason.
   */
  beginAnew(subjects: readonly SubjectRef[], command: { readonly owner: string; readonly actor: Actor }): Promise<void>;
  /** For a partnership that has no rules yet. Ids of agencies become others. */
  adopt(partnership: string, rules: SignOffRules, actor: Actor): Promise<void>;
}
