import { isBlocker } from '../../../../../kernel/problem';
import type { Standing } from '../../../contract/publication';
import type { EditorialState, Permission, SignOffStanding } from '../../../contract/sign-off';
import type { Words } from '../words';

/** Whether the Publish button can be pressed, and if not, why, in a sentence. */
export type Readiness = { readonly ready: true; readonly preflight: string } | { readonly ready: false; readonly reason: string };

export interface PublishFacts {
  readonly standing: Standing;
  readonly signOff: Pick<SignOffStanding, 'state'> & { readonly permissions: { readonly publish: Permission } };
  /** Whether the form holds unsaved changes. */
  readonly isModified: boolean;
}

/**
 * Decides from what the server said and whether the form holds unsaved changes. The server decides again
 * when the button is pressed; this only saves people a refusal.
 */
export const decideReadiness = ({ standing, signOff, isModified }: PublishFacts, words: Words): Readiness => {
  const blockers = standing.problems.filter(isBlocker).length;
  const { publish } = signOff.permissions;
  if (isModified) return refuse(words('publish.disabled-unsaved'));
  if (standing.latestRevision === null) return refuse(words('publish.disabled-never-saved'));
  if (signOff.state === 'archived') return refuse(words('publish.disabled-archived'));
  if (blockers > 0) return refuse(words('publish.disabled-blocked', { count: blockers }));
  if (standing.state === 'published') return refuse(words('publish.disabled-same'));
  if (!publish.allowed) return refuse(publishReason(publish, signOff.state, words));
  return { ready: true, preflight: standing.preflight };
};

/** What is still missing stands above the button already, sentence by sentence, while reviewers look at it. */
const publishReason = ({ code, reason }: Extract<Permission, { readonly allowed: false }>, state: EditorialState, words: Words): string => {
  if (code !== 'signoff.missing') return reason;
  if (state === 'changes-requested') return words('publish.disabled-asked');
  return state === 'in-review' ? words('publish.disabled-agreement') : reason;
};

const refuse = (reason: string): Readiness => ({ ready: false, reason });
