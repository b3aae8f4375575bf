import { isJsonArray, type Json, type JsonObject } from '../../../../../../kernel';
import type { AuditDetails } from '../../../../contract';

const NOTHING: AuditDetails = { who: '', what: null, person: null, reason: null, before: null, after: null, changes: [] };

/** Characters of each text: what somebody typed is kept, a flood of it is not. */
const LONGEST = 4000;

export const completeDetails = (known: Partial<AuditDetails>): AuditDetails => ({ ...NOTHING, ...known });

export const detailsAsJson = ({ who, what, person, reason, before, after, changes }: AuditDetails): JsonObject => ({
  who: cut(who),
  what: what && cut(what),
  person: person && cut(person),
  reason: reason && cut(reason),
  before: before && cut(before),
  after: after && cut(after),
  changes: changes.slice(0, 100).map(cut),
});

/** Details as they were stored; what is not there is nothing. */
export const detailsFromJson = (stored: JsonObject): AuditDetails => ({
  who: textIn(stored.who) ?? '',
  what: textIn(stored.what),
  person: textIn(stored.person),
  reason: textIn(stored.reason),
  before: textIn(stored.before),
  after: textIn(stored.after),
  changes: isJsonArray(stored.changes) ? stored.changes.flatMap((change) => textIn(change) ?? []) : [],
});

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const textIn = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
