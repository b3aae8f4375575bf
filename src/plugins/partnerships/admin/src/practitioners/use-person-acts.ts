import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { InvitedResponse, Practitioner } from '../../../contract/practitioners';
import { type PersonAct, useActOnPractitionerMutation } from '../api/practitioners-api';
import { refusalWords } from '../api/refusal';
import { useWords } from '../words';

export type Invited = InvitedResponse['data'];

export interface AskedAct {
  readonly act: PersonAct;
  readonly person: Practitioner;
}

/** Those that cannot be felt as a surprise are done at once. */
const ASKED_BEFORE: readonly PersonAct[] = ['block', 'decline'];

/** What a manager does about people: asks first where it matters, shows the link that comes out of it. */
export const usePersonActs = (partnership: string) => {
  const words = useWords();
  const { toggleNotification } = useNotification();
  const [send, { isLoading }] = useActOnPractitionerMutation();
  const [asked, setAsked] = useState<AskedAct | null>(null);
  const [invited, setInvited] = useState<Invited | null>(null);
  const run = async ({ act, person }: AskedAct) => {
    const result = await send({ partnership, practitionerId: person.id, act });
    setAsked(null);
    if ('error' in result) toggleNotification({ type: 'danger', message: refusalWords(result.error, words('common.failed')) });
    else if (result.data) setInvited(result.data);
    else toggleNotification({ type: 'success', message: words('people.done') });
  };
  return {
    asked,
    invited,
    isBusy: isLoading,
    show: setInvited,
    start: (act: AskedAct) => (ASKED_BEFORE.includes(act.act) ? setAsked(act) : void run(act)),
    confirm: () => void (asked && run(asked)),
    cancel: () => {
      setAsked(null);
      setInvited(null);
    },
  };
};
