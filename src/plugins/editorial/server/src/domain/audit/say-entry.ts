import type { AuditDetails, AuditEntry, AuditRole } from '../../../../contract';
import { quoted } from '../labels';

import { ACT_WORDS } from './act-words';

export interface Told {
  readonly entry: Pick<AuditEntry, 'actor' | 'role' | 'act' | 'outcome'>;
  /** Null once they were forgotten. */
  readonly details: AuditDetails | null;
  /** Name of the partnership for which somebody acted; null for none. */
  readonly partnership: string | null;
}

/** Who it was and as what: `Jo Clarke (editor, Salford)`. */
export const sayWho = ({ entry: { actor, role }, details, partnership }: Told): string => {
  if (actor === 'system') return 'Concord';
  if (actor === 'command') return 'Somebody on the server itself';
  const name = details === null ? 'Somebody whose name was forgotten' : details.who || 'Somebody who has left';
  if (role === null) return name;
  const place = WITHOUT_PLACE.includes(role) || partnership === null ? '' : `, ${partnership}`;
  return `${name} (${ROLES[role]}${place})`;
};

/** What they did or wanted: `sent “Autumn newsletter” for review`, `tried to publish “Autumn newsletter”`. */
export const sayDeed = ({ entry: { act, outcome }, details }: Told): string => {
  const { did, tried } = ACT_WORDS[act];
  const what = details?.what ?? null;
  const names = { what: what === null ? 'something' : quoted(what), person: details?.person ?? 'somebody' };
  return (outcome === 'done' ? did : `tried to ${tried}`).replace(/\{(what|person)\}/g, (_, name) =>
    name === 'what' ? names.what : names.person,
  );
};

const WITHOUT_PLACE: readonly AuditRole[] = ['network', 'guest'];

const ROLES: Readonly<Record<AuditRole, string>> = {
  contributor: 'contributor',
  editor: 'editor',
  publisher: 'publisher',
  manager: 'manager',
  support: 'by support access',
  network: 'network administrator',
  guest: 'guest',
};
