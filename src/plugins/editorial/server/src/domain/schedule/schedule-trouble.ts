import { DomainError } from '../../../../../../kernel';

const conflict = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'conflict', message });

/** Code of the trouble about which somebody can decide. */
export const WORDS_CHANGED = 'schedule.words-changed';

/** What a document is when something scheduled for it is looked at, or is to be done. */
export interface ScheduledWords {
  /** Just the words that were agreed when it was scheduled. */
  readonly isAsScheduled: boolean;
  /** Somebody can still decide that what was agreed at that time goes out: its time is to come, and it can be put together. */
  readonly isDecidable: boolean;
  /** Somebody asked for changes after it was scheduled. */
  readonly isAskedSince: boolean;
}

/** Why what is scheduled to go public cannot, for what was done to the document since; null when nothing was. */
export const scheduleTrouble = ({ isAsScheduled, isDecidable, isAskedSince }: ScheduledWords): DomainError | null => {
  if (isAskedSince)
    return conflict('schedule.changes-requested', 'Changes were asked for after it was scheduled. Make them, and schedule it again.');
  if (isAsScheduled) return null;
  return conflict(
    WORDS_CHANGED,
    isDecidable
      ? 'It was changed after it was scheduled. Decide what should go out.'
      : 'It, or something placed in it, was changed after it was scheduled. Look at it again, and schedule it again.',
  );
};

const NOT_AGREED = 'It is not agreed to any more as the settings of its partnership ask. Send it for review, and schedule it again.';

/** What staff are told of a refusal that stops what is scheduled: nothing of items, which some who read it may not see. */
export const sayTrouble = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  code === 'signoff.missing' ? NOT_AGREED : message;
