import { Alert, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { useState } from 'react';

import { useWithdrawMutation } from '../api/editorial-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import { KindChoice } from './kind-choice';
import { ReplacementPicker } from './replacement-picker';
import type { WithdrawForm, WithdrawFormErrors } from './withdraw-form';
import { EMPTY_WITHDRAW_FORM, checkWithdrawForm, withdrawRequest } from './withdraw-form';

interface WithdrawModalProps {
  readonly at: DocumentAt;
  readonly title: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Kind, reason and replacement of a withdrawal. Nothing typed is lost when the server refuses. */
export const WithdrawModal = ({ at, title, onClose, onDone }: WithdrawModalProps) => {
  const words = useWords();
  const { form, change, errors, refusal, isBusy, send } = useWithdrawForm(at, onDone);
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{words('withdraw.title', { title })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {refusal && (
              <Alert variant="danger" title="" closeLabel={words('withdraw.replacement-clear')} role="alert">
                {refusal}
              </Alert>
            )}
            <Typography tag="p">{words('withdraw.intro')}</Typography>
            <KindChoice kind={form.kind} onChange={(kind) => change({ kind })} />
            <Field.Root required error={errors.reason && words(errors.reason)} hint={words('withdraw.reason-hint')}>
              <Field.Label>{words('withdraw.reason')}</Field.Label>
              <Textarea
                value={form.reason}
                onChange={(event: ChangeEvent<HTMLTextAreaElement>) => change({ reason: event.target.value })}
              />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
            <ReplacementPicker
              uid={at.uid}
              isRequired={form.kind === 'replaced'}
              error={errors.replacement && words(errors.replacement)}
              value={form.replacement}
              onChange={(replacement) => change({ replacement })}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" disabled={isBusy} onClick={onClose}>
            {words('withdraw.cancel')}
          </Button>
          <Button variant="danger" loading={isBusy} onClick={() => void send()}>
            {words('withdraw.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const useWithdrawForm = (at: DocumentAt, onDone: () => void) => {
  const words = useWords();
  const [form, setForm] = useState<WithdrawForm>(EMPTY_WITHDRAW_FORM);
  const [errors, setErrors] = useState<WithdrawFormErrors>({});
  const [refusal, setRefusal] = useState('');
  const [withdraw, { isLoading: isBusy }] = useWithdrawMutation();

  const change = (part: Partial<WithdrawForm>) => {
    setForm({ ...form, ...part });
    setErrors({});
  };
  const send = async () => {
    const found = checkWithdrawForm(form);
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const answer = await withdraw({ ...at, ...withdrawRequest(form) });
    if ('data' in answer) onDone();
    else setRefusal(readRefusal(answer.error, words('fault.withdraw')).message);
  };
  return { form, change, errors, refusal, isBusy, send };
};
