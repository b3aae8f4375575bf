import { useState } from 'react';

import type { NewPartnership } from '../../../contract/network';
import type { StaffInvited } from '../../../contract/people';
import { refusalWords } from '../api/refusal';
import { refusalCode } from '../api/refusal-code';
import { useAddPartnershipMutation } from '../api/network-api';
import { useWords } from '../words';
import { EMPTY_PARTNERSHIP, type FieldName, fieldOfRefusal, missingFields } from './new-partnership-form';

/** The state of the form: what was typed, what is wrong and where, and what the server refused otherwise. */
export const useNewPartnership = (onDone: (invited: StaffInvited) => void) => {
  const words = useWords();
  const [form, setForm] = useState<NewPartnership>(EMPTY_PARTNERSHIP);
  const [errors, setErrors] = useState<Partial<Record<FieldName, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [add, { isLoading: isBusy }] = useAddPartnershipMutation();
  const change = (part: Partial<NewPartnership>) => {
    setForm({ ...form, ...part });
    setErrors({});
  };
  const send = async () => {
    const missing = missingFields(form);
    setErrors(Object.fromEntries(missing.map((name) => [name, words('network.missing')])));
    if (missing.length > 0) return;
    const answer = await add(form);
    if (!('error' in answer)) {
      onDone(answer.data);
      return;
    }
    const message = refusalWords(answer.error, words('network.failed'));
    const field = fieldOfRefusal(refusalCode(answer.error));
    setErrors(field ? { [field]: message } : {});
    setRefusal(field ? null : message);
  };
  return { form, errors, refusal, isBusy, change, send };
};
