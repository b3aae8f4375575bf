import { type Belongings, rankOf, type MovableMember } from '../../plugins/partnerships/contract';

import type { Additions } from './make-up';
import { counted, listed } from './partnership-facts';

type Lines = readonly (string | false)[];

export const sayAdditions = ({ aliases, areas, series, urgentHelp }: Additions, target: string): Lines => [
  aliases.length > 0 && `Added to the former names of “${target}”, so that old papers find it: ${names(aliases)}.`,
  areas.length > 0 && `Added to its areas: ${names(areas)}.`,
  series.length > 0 && `Added to its newsletters: ${names(series)}.`,
  urgentHelp.length > 0 &&
    `Added to its urgent help, at the foot of every page: ${urgentHelp.map(({ title, purpose, area }) => `“${title}” (${[purpose, area].filter(Boolean).join(', ')})`).join(', ')}. Look at the list afterwards, so that everybody finds the number for their area.`,
];

/** Roles are said where they change: whoever works for both keeps the higher one. */
export const sayBelongings = (belongings: Belongings, there: readonly MovableMember[], target: string): Lines => {
  const { members, invitations, keys, practitioners, waiting, files, folders } = belongings;
  const cleared = keys.filter(({ audience }) => audience === 'practitioner');
  return [
    members.length > 0 &&
      `${counted(members.length, 'person works', 'people work')} for “${target}” from then on, with the role they had. They see and change all that is there.`,
    ...raised(members, there).map(({ name, role }) => `${name} works for both, and is ${role} of “${target}” from then on.`),
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

const raised = (members: readonly MovableMember[], there: readonly MovableMember[]): readonly MovableMember[] =>
  members.filter((member) => {
    const other = there.find(({ userId }) => userId === member.userId);
    return other !== undefined && rankOf(member.role) > rankOf(other.role);
  });

const names = (parts: readonly { readonly name: string }[]): string => listed(parts.map(({ name }) => name));
