import { GUEST_DAYS, type NewGuest } from '../../../contract/guests';
import type { WordKey } from '../words';

export interface AskForm {
  readonly name: string;
  readonly email: string;
  /** Id of the agency; empty for a comment only. */
  readonly agency: string;
  readonly note: string;
  readonly days: number;
}

export const emptyForm = (agencies: readonly { readonly id: string }[]): AskForm => ({
  name: '',
  email: '',
  agency: agencies[0]?.id ?? '',
  note: '',
  days: GUEST_DAYS.usual,
});

export type AskProblems = Partial<Readonly<Record<keyof AskForm, WordKey>>>;

/** What is wrong with each field; the server looks again. */
export const problemsOf = ({ name, email, days }: AskForm): AskProblems => ({
  ...(name.trim() === '' && { name: 'guests.name-missing' as const }),
  ...(!/^\S+@\S+\.\S+$/.test(email.trim()) && { email: 'guests.email-missing' as const }),
  ...((!Number.isInteger(days) || days < GUEST_DAYS.least || days > GUEST_DAYS.most) && { days: 'guests.days-wrong' as const }),
});

export const toNewGuest = (form: AskForm): NewGuest => ({ ...form, agency: form.agency === '' ? null : form.agency });
