import { useState } from 'react';

import type { ReviewAction, SignOffStanding } from '../../../contract/sign-off';
import { readRefusal } from '../api/refusal';
import { useActOnReviewMutation } from '../api/review-api';
import type { DocumentAt } from '../document-at';
import type { WordKey } from '../words';
import { useWords } from '../words';

interface ReviewArgs {
  readonly at: DocumentAt;
  readonly signOff: SignOffStanding;
  readonly onDone: (message: string) => void;
  readonly onRefused: (message: string) => void;
}

/** What asks before it is done: for a note, for the agency, or once more. */
export type ReviewDialog = 'submit' | 'request-changes' | 'take-back' | 'archive' | 'choose-agency';

/** What was typed, by what it is for: nothing of it goes out with another act. */
type Notes = Partial<Readonly<Record<ReviewAction, string>>>;

/** What people do in a round of review: the dialog that is open, what was typed in it, and what came of it. */
export const useReview = ({ at, signOff, onDone, onRefused }: ReviewArgs) => {
  const words = useWords();
  const [dialog, setDialog] = useState<ReviewDialog | null>(null);
  const [notes, setNotes] = useState<Notes>({});
  const [refusal, setRefusal] = useState('');
  const [act, { isLoading: isBusy }] = useActOnReviewMutation();
  const seats = signOff.signsFor;

  const close = () => {
    setDialog(null);
    setRefusal('');
  };
  const send = async (action: ReviewAction, agency: string | null = null) => {
    const answer = await act({ ...at, action, request: { note: notes[action] ?? '', agency, seen: signOff.seen } });
    if ('data' in answer) {
      close();
      setNotes({});
      onDone(words(DONE[action]));
      return;
    }
    const { code, message } = readRefusal(answer.error, words('fault.review'));
    // Behind the dialog stands by now what it says today: that is to be looked at first. What was typed is kept.
    if (code === 'review.stale') close();
    if (code === 'review.stale' || dialog === null) onRefused(code === 'review.stale' ? words('review.stale') : message);
    else setRefusal(message);
  };
  const press = (action: ReviewAction) => {
    onRefused('');
    if (action === 'unarchive') void send(action);
    else if (action !== 'approve') setDialog(action);
    else if (seats.length > 1) setDialog('choose-agency');
    else void send('approve', seats[0]?.id ?? null);
  };
  return { dialog, notes, refusal, isBusy, seats, setNotes, close, send, press };
};

export type Review = ReturnType<typeof useReview>;

const DONE: Readonly<Record<ReviewAction, WordKey>> = {
  submit: 'review.done-submit',
  'take-back': 'review.done-take-back',
  approve: 'review.done-approve',
  'request-changes': 'review.done-request-changes',
  archive: 'review.done-archive',
  unarchive: 'review.done-unarchive',
};
