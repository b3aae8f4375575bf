import type { Permission, ReviewAction, SignOffLine, SignOffStanding } from '../../../contract/sign-off';
import type { WordKey, Words } from '../words';

/** A button of a round of review. */
export interface ReviewButton {
  readonly action: ReviewAction;
  readonly label: WordKey;
  readonly variant: 'default' | 'secondary' | 'tertiary';
  /** Why it cannot be pressed, in a sentence; null when it can. */
  readonly reason: string | null;
}

/** Reasons for which an action is left out: it has no place now, or is done. */
const OUT_OF_PLACE = ['document.archived', 'review.not-now', 'signoff.already', 'signoff.one-agency'];

/** In the order of the panel. People look for these even when they may not press them; the others are shown to those who may. */
const LOOKED_FOR: readonly ReviewAction[] = ['approve', 'submit'];
const ORDER: readonly ReviewAction[] = ['approve', 'request-changes', 'submit', 'take-back', 'unarchive', 'archive'];

/** The buttons that make sense for the reader now, each with the reason when it cannot be pressed. */
export const reviewButtons = (signOff: SignOffStanding, isModified: boolean, words: Words): readonly ReviewButton[] =>
  ORDER.filter((action) => isShown(action, signOff.permissions[action])).map((action) => ({
    action,
    label: labelOf(action, signOff),
    variant: variantOf(action, signOff),
    // What cannot be saved while it is archived can be, once it is back.
    reason: reasonOf(signOff.permissions[action], isModified && action !== 'unarchive', words),
  }));

/** The first agreement of the reader's own that counts no more; null for none. */
export const ownLapsed = ({ signOffs }: Pick<SignOffStanding, 'signOffs'>): SignOffLine | null =>
  signOffs.find(({ isYours, agreed }) => isYours && agreed !== null && !agreed.covers) ?? null;

const isShown = (action: ReviewAction, permission: Permission): boolean =>
  permission.allowed || (LOOKED_FOR.includes(action) && !OUT_OF_PLACE.includes(permission.code));

const labelOf = (action: ReviewAction, signOff: SignOffStanding): WordKey => {
  switch (action) {
    case 'approve':
      return ownLapsed(signOff) === null ? 'review.approve' : 'review.approve-again';
    case 'submit':
      return signOff.state === 'changes-requested' ? 'review.submit-again' : 'review.submit';
    case 'request-changes':
      return 'review.request-changes';
    case 'take-back':
      return 'review.take-back';
    case 'archive':
    case 'unarchive':
      return `review.${action}`;
  }
};

/** One button stands out: what brings the document closer to its readers. */
const variantOf = (action: ReviewAction, { permissions }: SignOffStanding): ReviewButton['variant'] => {
  switch (action) {
    case 'approve':
    case 'submit':
      return permissions.publish.allowed ? 'secondary' : 'default';
    case 'request-changes':
      return 'secondary';
    case 'unarchive':
      return 'default';
    case 'archive':
    case 'take-back':
      return 'tertiary';
  }
};

const reasonOf = (permission: Permission, isModified: boolean, words: Words): string | null => {
  if (!permission.allowed) return permission.reason;
  return isModified ? words('review.disabled-unsaved') : null;
};
