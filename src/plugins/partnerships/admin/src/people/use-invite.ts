import { type FormEvent, useState } from 'react';

import type { StaffInvited } from '../../../contract/people';
import type { MembershipRole } from '../../../contract/roles';
import { refusalWords } from '../api/refusal';
import { useInviteMutation } from '../api/people-api';
import { useWords } from '../words';

/** The state of the form that invites: what was typed, what is wrong with it, and the invitation that came of it. */
export const useInvite = (partnership: string) => {
  const words = useWords();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MembershipRole>('editor');
  const [error, setError] = useState<string>();
  const [invited, setInvited] = useState<StaffInvited | null>(null);
  const [invite, { isLoading: isBusy }] = useInviteMutation();
  const type = (typed: string) => {
    setEmail(typed);
    setError(undefined);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() === '') {
      setError(words('staff.invite-email-missing'));
      return;
    }
    const answer = await invite({ partnership, email, role });
    if ('error' in answer) {
      setError(refusalWords(answer.error, words('staff.invite-failed')));
      return;
    }
    setEmail('');
    setInvited(answer.data);
  };
  return { email, role, error, invited, isBusy, type, setRole, send, close: () => setInvited(null) };
};
