import { Alert, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';

import { useCommonWords } from '../../../../../admin-parts';
import type { Submissions } from '../../../contract/sign-off';
import { readRefusal } from '../api/refusal';
import { useSubmitSeveralMutation } from '../api/review-api';
import { PlainList } from '../publication/plain-list';
import { useWords } from '../words';

interface SubmitSeveralProps {
  readonly uid: string;
  readonly documentIds: readonly string[];
  readonly onClose: () => void;
}

/** Asks for words to the reviewers, sends, and then says of each that could not be sent why not. */
export const SubmitSeveral = ({ uid, documentIds, onClose }: SubmitSeveralProps) => {
  const words = useWords();
  const common = useCommonWords();
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState('');
  const [submit, { data, isLoading }] = useSubmitSeveralMutation();
  const send = async () => {
    setRefusal('');
    const answer = await submit({ uid, request: { documentIds, note } });
    if ('error' in answer) setRefusal(readRefusal(answer.error, words('fault.review')).message);
  };
  return (
    <>
      <Modal.Body>
        {refusal !== '' && (
          <Alert variant="danger" closeLabel={common.close} role="alert">
            {refusal}
          </Alert>
        )}
        {data ? <Outcome {...data} /> : <NoteToReviewers note={note} onChange={setNote} />}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" disabled={isLoading} onClick={onClose}>
          {data ? common.close : common.cancel}
        </Button>
        {!data && (
          <Button loading={isLoading} onClick={() => void send()}>
            {words('review.submit')}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
};

const NoteToReviewers = ({ note, onChange }: { readonly note: string; readonly onChange: (note: string) => void }) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography tag="p">{words('submit-several.intro')}</Typography>
      <Field.Root>
        <Field.Label>{words('review.submit-note')}</Field.Label>
        <Textarea value={note} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)} />
      </Field.Root>
    </Flex>
  );
};

const Outcome = ({ sent, refused }: Submissions) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4} role="status">
      <Typography tag="p" fontWeight="bold">
        {words('submit-several.sent', { count: sent.length })}
      </Typography>
      {refused.length > 0 && <Typography tag="p">{words('submit-several.refused', { count: refused.length })}</Typography>}
      <PlainList>
        {refused.map(({ title, reason }) => (
          <Typography key={title} tag="li">
            <strong>{title}</strong>
            <br />
            {reason}
          </Typography>
        ))}
      </PlainList>
    </Flex>
  );
};
