import type { MembershipRole } from '../../../../../partnerships/contract';
import { EDITORIAL_STATES, type EditorialAction, type EditorialState } from '../../../../contract';

export interface Transition {
  readonly action: EditorialAction;
  readonly from: readonly EditorialState[];
  /** `rest` is where it stood before the round: draft, published with changes, or withdrawn. `by-count` is approved once enough agreed. */
  readonly to: EditorialState | 'rest' | 'by-count';
  /** A role in a partnership that owns the document, those whom its settings name, or, of contributors, whoever wrote or sent it. */
  readonly by: MembershipRole | 'signatory' | 'publisher' | 'sender';
  /**
   * Of several owners, each for which somebody works has to let them (eachLets). Without it one will do: for what proposes, and what makes
   * things safer.
   */
  readonly needsEach?: true;
  /** `agreement` is what the workflow asks for: nothing, under the simple one. */
  readonly needs: 'nothing' | 'agreement' | 'public' | 'schedule' | 'no-schedule';
}

/** What is archived comes back before anything else is done with it. */
const IN_USE: readonly EditorialState[] = EDITORIAL_STATES.filter((state) => state !== 'archived');
const REVIEWED: readonly EditorialState[] = ['in-review', 'approved'];

/** The one table of editorial states: gates, buttons and the documentation come from it. */
export const TRANSITIONS: readonly Transition[] = [
  {
    action: 'submit',
    from: ['draft', 'published-with-changes', 'withdrawn', 'changes-requested'],
    to: 'in-review',
    by: 'contributor',
    needs: 'nothing',
  },
  // It undoes what others agreed to.
  { action: 'take-back', from: REVIEWED, to: 'rest', by: 'sender', needs: 'nothing' },
  { action: 'approve', from: REVIEWED, to: 'by-count', by: 'signatory', needs: 'nothing' },
  // Whoever may ask for changes may stop what is scheduled by asking.
  { action: 'request-changes', from: [...REVIEWED, 'scheduled'], to: 'changes-requested', by: 'signatory', needs: 'nothing' },
  { action: 'schedule', from: IN_USE, to: 'scheduled', by: 'publisher', needsEach: true, needs: 'agreement' },
  // What is scheduled and was edited since stands in another state, and can be taken back all the same.
  { action: 'unschedule', from: IN_USE, to: 'rest', by: 'editor', needs: 'schedule' },
  // Whether there is anything new to publish is decided by the publication itself.
  { action: 'publish', from: IN_USE, to: 'published', by: 'publisher', needsEach: true, needs: 'agreement' },
  // What is public may have to go at any moment, whatever is being reviewed.
  { action: 'withdraw', from: IN_USE, to: 'withdrawn', by: 'editor', needs: 'public' },
  // Not what is public, in review or scheduled: that first comes to an end of its own.
  { action: 'archive', from: ['draft', 'withdrawn'], to: 'archived', by: 'editor', needsEach: true, needs: 'no-schedule' },
  { action: 'unarchive', from: ['archived'], to: 'rest', by: 'editor', needsEach: true, needs: 'nothing' },
];

/** The row for an action in a state; null when the action has no place there. */
export const transitionFor = (action: EditorialAction, state: EditorialState): Transition | null =>
  TRANSITIONS.find((row) => row.action === action && row.from.includes(state)) ?? null;
