import { Field, Textarea, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import { useWords } from '../words';
import type { Review } from './use-review';

interface NoteModalProps {
  readonly review: Review;
  readonly action: 'submit' | 'request-changes';
}

/** Asks for words to those who come next: what should change, or what to look at, if anything. */
export const NoteModal = ({ review: { notes, refusal, isBusy, setNotes, close, send }, action }: NoteModalProps) => {
  const words = useWords();
  const [isTried, setIsTried] = useState(false);
  const note = notes[action] ?? '';
  const isRequired = action === 'request-changes';
  const isMissing = isRequired && note.trim() === '';
  const submit = () => {
    setIsTried(true);
    if (!isMissing) void send(action);
  };
  return (
    <FormModal
      title={words(`review.${action}-title`)}
      confirm={words(`review.${action}`)}
      {...{ isBusy, refusal }}
      onClose={close}
      onSubmit={submit}
    >
      <Typography tag="p">{words(`review.${action}-intro`)}</Typography>
      <Field.Root required={isRequired} error={isTried && isMissing ? words('review.note-missing') : undefined}>
        <Field.Label>{words(`review.${action}-note`)}</Field.Label>
        <Textarea
          value={note}
          onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setNotes({ ...notes, [action]: event.target.value })}
        />
        <Field.Error />
      </Field.Root>
    </FormModal>
  );
};
