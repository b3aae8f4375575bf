import { useState } from 'react';

import { useWithdrawMutation } from '../api/editorial-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';
import type { WithdrawForm, WithdrawFormErrors } from './withdraw-form';
import { EMPTY_WITHDRAW_FORM, checkWithdrawForm, withdrawRequest } from './withdraw-form';

/** The state of the withdrawal dialog: what was typed, what is missing, what the server refused. */
export const useWithdrawal = (at: DocumentAt, onDone: () => void) => {
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
