import { type FormEvent, useState } from 'react';

import type { StaffInvited } from '../../../contract/people';
import type { MembershipRole } from '../../../contract/roles';
import { refusalWords } from '../api/refusal';
import { useInviteMutation } from '../api/people-api';
import { useWords } from '../words';

const USUAL: MembershipRole = 'editor';

/** The state of the form that invites: what was typed, what is wrong with it, and the invitation that came of it. A manager is asked about first. */
export const useInvite = (partnership: string) => {
  const words = useWords();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MembershipRole>(USUAL);
  const [error, setError] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const [invited, setInvited] = useState<StaffInvited | null>(null);
  const [invite, { isLoading: isBusy }] = useInviteMutation();
  const type = (typed: string) => {
    setEmail(typed);
    setError(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (email.trim() === '') setError(words('staff.invite-email-missing'));
    else if (role === 'manager') setAsking(true);
    else void send();
  };
  const send = async () => {
    const answer = await invite({ partnership, email, role });
    setAsking(false);
    if ('error' in answer) {
      setError(refusalWords(answer.error, words('staff.invite-failed')));
      return;
    }
    setEmail('');
    setRole(USUAL);
    setInvited(answer.data);
  };
  const close = () => {
    setAsking(false);
    setInvited(null);
  };
  return { email, role, error, isAsking, invited, isBusy, type, setRole, submit, send, close };
};
