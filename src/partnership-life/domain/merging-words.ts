import { type Belongings, type MembershipRole, type MovableMember, rankOf } from '../../plugins/partnerships/contract';

import type { PlanDetail } from './life-plan';
import type { Additions, HelpLine } from './make-up';
import { counted, listed } from './partnership-facts';
import type { Sight } from './sight-after';

type Lines = readonly (string | false)[];

export const sayAdditions = ({ aliases, areas, series, urgentHelp, sharedHelp }: Additions, target: string): Lines => [
  aliases.length > 0 && `Added to the former names of “${target}”, so that old papers find it: ${names(aliases)}.`,
  areas.length > 0 && `Added to its areas: ${names(areas)}.`,
  series.length > 0 && `Added to its newsletters: ${names(series)}.`,
  urgentHelp.length > 0 &&
    `Added to its urgent help, at the foot of every page: ${helpLines(urgentHelp)}. Look at the list afterwards, so that everybody finds the number for their area.`,
  sharedHelp.length > 0 &&
    `Stands in its urgent help already, with the same name, numbers and hours, so it is not added again: ${helpLines(sharedHelp)}.`,
];

const helpLines = (lines: readonly HelpLine[]): string =>
  lines.map(({ title, purpose, area }) => `“${title}” (${[purpose, area].filter(Boolean).join(', ')})`).join(', ');

export const sayBelongings = (belongings: Belongings, there: readonly MovableMember[], target: string): Lines => {
  const { members, invitations, keys, practitioners, waiting, files, folders } = belongings;
  const cleared = keys.filter(({ audience }) => audience === 'practitioner');
  return [
    ...sayMembers(members, there, target),
    invitations > 0 && `Invitations of staff that no longer work: ${String(invitations)}.`,
    keys.length > 0 && `Website keys that open “${target}” instead: ${names(keys)}.`,
    cleared.length > 0 && `Attention: these keys open what “${target}” has for practitioners as well: ${names(cleared)}.`,
    practitioners > 0 &&
      `Practitioners who see what “${target}” has for practitioners from then on: ${String(practitioners)}. Those it has blocked stay blocked.`,
    waiting > 0 && `Practitioners who asked or were invited, and wait for “${target}” from then on: ${String(waiting)}.`,
    files > 0 && `Files of the media library that go over: ${String(files)}.`,
    folders.length > 0 && `Folders of the media library that go over: ${String(folders.length)}.`,
  ];
};

export const sayRelatives = (relatives: readonly { readonly name: string; readonly isChild: boolean }[], target: string): Lines => {
  const [children, others] = [relatives.filter(({ isChild }) => isChild), relatives.filter(({ isChild }) => !isChild)];
  return [
    children.length > 0 && `Partnerships that belong to “${target}” from then on: ${names(children)}.`,
    others.length > 0 && `Partnerships that may own things together with “${target}” from then on: ${names(others)}.`,
  ];
};

export const sayAbove = ({ gained, lost }: Sight, source: string, target: string): Lines => [
  gained.length > 0 &&
    `People of ${listed(gained)}, to which “${target}” belongs, will read and change what “${source}” has, drafts included.`,
  lost.length > 0 && `People of ${listed(lost)}, to which “${source}” belongs, will no longer read or change its drafts by working there.`,
];

/** A member, and the role that they have there already; null where they have none. */
interface Arrival {
  readonly member: MovableMember;
  readonly before: MembershipRole | null;
}

const arrivalsOf = (members: readonly MovableMember[], there: readonly MovableMember[]): readonly Arrival[] =>
  members.map((member) => ({ member, before: there.find(({ userId }) => userId === member.userId)?.role ?? null }));

/** Who comes and who is there already. Whoever works for both keeps the higher of two roles. */
export const sayMembers = (members: readonly MovableMember[], there: readonly MovableMember[], target: string): Lines => {
  const all = arrivalsOf(members, there);
  const newcomers = all.filter(({ before }) => before === null).length;
  const kept = all.filter(({ member, before }) => before !== null && rankOf(member.role) <= rankOf(before));
  return [
    newcomers > 0 &&
      `${counted(newcomers, 'person comes', 'people come')} to work for “${target}”, with the role they have. They see and change all that is there.`,
    ...all.flatMap(({ member: { name, role }, before }) =>
      before !== null && rankOf(role) > rankOf(before)
        ? [`${name} works for both today, and is ${role} of “${target}” from then on, instead of ${before}.`]
        : [],
    ),
    kept.length > 0 &&
      `${counted(kept.length, 'person works', 'people work')} for both today, and ${kept.length === 1 ? 'keeps' : 'keep'} the role they have at “${target}”.`,
  ];
};

/** The same people, one by one. */
export const memberDetails = (
  members: readonly MovableMember[],
  there: readonly MovableMember[],
  target: string,
): readonly PlanDetail[] => {
  const all = arrivalsOf(members, there);
  return [
    { title: `People who come to “${target}”`, lines: all.filter(({ before }) => before === null).map(({ member }) => sayMember(member)) },
    {
      title: `People who work for “${target}” already`,
      lines: all.flatMap(({ member, before }) => (before === null ? [] : [sayRole(member, before)])),
    },
  ];
};

const sayMember = ({ name, email, role }: MovableMember): string => `${name} (${email}), ${role}`;

const sayRole = (member: MovableMember, before: MembershipRole): string =>
  rankOf(member.role) > rankOf(before)
    ? `${sayMember(member)} instead of ${before}`
    : `${sayMember({ ...member, role: before })} as before`;

const names = (parts: readonly { readonly name: string }[]): string => listed(parts.map(({ name }) => name));
