import type { AuditAct, AuditDetails, AuditEntry, AuditRole } from '../../../../contract';
import { quoted } from '../labels';

import { ACT_WORDS } from './act-words';

export interface Told {
  readonly entry: Pick<AuditEntry, 'actor' | 'role' | 'act' | 'outcome'>;
  /** Null once they were forgotten. */
  readonly details: AuditDetails | null;
  /** Name of the partnership for which somebody acted; null for none. */
  readonly partnership: string | null;
  /** What a document of its type is called; in place of a title that is not told. */
  readonly typeName?: string | null;
  /** Of whoever acted, as they are known today. */
  readonly nameNow?: string | null;
}

/** Who it was and as what: `Jo Clarke (editor, Salford)`. */
export const sayWho = ({ entry: { actor, role }, details, partnership, nameNow = null }: Told): string => {
  if (actor === 'system') return 'Concord';
  if (actor === 'command') return 'Somebody on the server itself';
  const name = (details === null ? nameNow : details.who) || 'Somebody whose name is gone';
  if (role === null) return name;
  const place = WITHOUT_PLACE.includes(role) || partnership === null ? '' : `, ${partnership}`;
  return `${name} (${ROLES[role]}${place})`;
};

/** What they did or wanted: `sent “Autumn newsletter” for review`, `tried to publish “Autumn newsletter”`. */
export const sayDeed = ({ entry: { act, outcome }, details, typeName = null }: Told): string => {
  const { did, tried } = ACT_WORDS[act];
  const [what, person] = [details?.what ?? null, details?.person ?? null];
  return (outcome === 'done' ? did : `tried to ${tried}`)
    .replace(/the (agency|website key|practitioner|partnership) \{(what|person)\}/, (all, kind: string, name) =>
      (name === 'what' ? what : person) === null ? withArticle(kind) : all,
    )
    .replace(/\{(what|person)\}/g, (_, name) => (name === 'what' ? sayWhat(act, what, typeName) : (person ?? 'somebody')));
};

const sayWhat = (act: AuditAct, what: string | null, typeName: string | null): string => {
  if (what !== null) return act === 'sign-off.chosen' ? `each ${what}` : quoted(what);
  return typeName === null ? 'something' : withArticle(typeName);
};

const withArticle = (kind: string): string => `${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind}`;

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
