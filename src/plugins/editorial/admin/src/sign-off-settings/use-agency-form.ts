import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { Agency, SignOffDesk } from '../../../contract/sign-off';
import { readRefusal } from '../api/refusal';
import { useAddAgencyMutation, useChangeAgencyMutation } from '../api/sign-off-api';
import { useWords } from '../words';
import { type AgencyForm, agencyForm, agencyRequest, checkAgencyForm } from './agency-form';

export interface AgencyModalProps {
  readonly partnership: string;
  readonly desk: SignOffDesk;
  /** Null for a new one. */
  readonly agency: Agency | null;
  readonly onClose: () => void;
}

/** The dialog of an agency. A new one is added first, then given its signatories; a second try goes on where the first one failed. */
export const useAgencyForm = ({ partnership, agency, onClose }: AgencyModalProps) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [form, setForm] = useState<AgencyForm>(agencyForm(agency));
  const [id, setId] = useState(agency?.id ?? null);
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [addAgency, { isLoading: isAdding }] = useAddAgencyMutation();
  const [changeAgency, { isLoading: isChanging }] = useChangeAgencyMutation();
  const error = checkAgencyForm(form);

  const refuse = (cause: unknown): null => {
    setRefusal(readRefusal(cause, words('desk.save-failed')).message);
    return null;
  };
  const add = async (): Promise<string | null> => {
    const { name, kind } = agencyRequest(form);
    const answer = await addAgency({ partnership, agency: { name, kind } });
    if ('error' in answer) return refuse(answer.error);
    const added = answer.data.agencies.find((each) => each.name === name)?.id ?? null;
    setId(added);
    return added;
  };
  const send = async () => {
    setIsTried(true);
    if (error) return;
    const at = id ?? (await add());
    if (at === null) return;
    const answer = await changeAgency({ partnership, id: at, change: agencyRequest(form) });
    if ('error' in answer) {
      refuse(answer.error);
      return;
    }
    toggleNotification({ type: 'success', message: words('desk.agency-saved', { name: form.name.trim() }) });
    onClose();
  };
  const change = (part: Partial<AgencyForm>) => setForm({ ...form, ...part });
  return { form, error: isTried ? error : null, refusal, isBusy: isAdding || isChanging, change, send };
};
