import type { MovableMember } from '../../plugins/partnerships/contract';

import type { PlanDetail } from './life-plan';
import { counted } from './partnership-facts';

/** Those of them who can sign in, each once: whose account is switched off works nowhere. */
export const toldOf = (members: readonly MovableMember[]): readonly MovableMember[] => [
  ...new Map(members.filter(({ isActive }) => isActive).map((member) => [member.userId, member])).values(),
];

/** That they hear of it, or that nobody does. */
export const sayTold = (members: readonly MovableMember[], hasMail: boolean): string | false => {
  const told = toldOf(members).length;
  if (told === 0) return false;
  if (!hasMail) return 'Nobody hears of it by e-mail, because this installation sends none: tell the people concerned yourself.';
  return `${counted(told, 'person hears', 'people hear')} of it by e-mail, with the reason that is given, as soon as it is done.`;
};

export const toldDetails = (members: readonly MovableMember[], hasMail: boolean): PlanDetail => ({
  title: hasMail ? 'People who hear of it by e-mail' : 'People to tell',
  lines: toldOf(members).map(({ name, email }) => `${name} (${email})`),
});
