import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useOpenSupportMutation } from '../api/network-api';
import { refusalWords } from '../api/refusal';
import { useWords } from '../words';

const LEAST_REASON = 10;

/** The state of the dialog that opens support access. */
export const useOpenSupport = ({ id, name }: { readonly id: string; readonly name: string }, onDone: () => void) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState(1);
  const [error, setError] = useState<string>();
  const [open, { isLoading: isBusy }] = useOpenSupportMutation();
  const send = async () => {
    if (reason.trim().length < LEAST_REASON) {
      setError(words('support.reason-short'));
      return;
    }
    const answer = await open({ partnership: id, reason, hours });
    if ('error' in answer) {
      setError(refusalWords(answer.error, words('support.failed')));
      return;
    }
    onDone();
    toggleNotification({ type: 'success', message: words('support.opened', { partnership: name }) });
  };
  return { reason, hours, error, isBusy, setReason, setHours, send };
};
