import { type Clock, DomainError, instantsOf, UK_ZONE } from '../../../../../../kernel';
import type { StaffScope } from '../../../../../partnerships/contract';
import {
  AUDIT_ACTS,
  type AuditChoices,
  type AuditExport,
  type AuditFilter,
  type AuditForm,
  type AuditPage,
  type GovernedTypes,
} from '../../../../contract';
import { ACT_WORDS } from '../../domain/audit/act-words';
import { auditAsCsv, auditAsJson, type Exported } from '../../domain/audit/export';
import { lineOf } from '../../domain/audit/line';
import { mayReadDetails, partnershipsInSight, pickedInSight, whereOneWorks, withParts } from '../../domain/audit/sight';
import { staffIdOf } from '../../domain/staff-id';
import type { Desk, DeskTables, Memberships } from '../ports';

import type { AuditLook, AuditWish, Enter, StoredEntry } from './ports';

const PAGE = 50;
const MOST_EXPORTED = 20_000;

export interface ReadAuditPorts {
  readonly desk: Desk;
  readonly lookOn: (transaction: DeskTables['knex']) => AuditLook;
  readonly enter: Enter;
  readonly memberships: Memberships;
  readonly governed: GovernedTypes;
  readonly clock: Clock;
  readonly keptYears: number;
}

/** Reading the audit trail (contract/audit.ts), each as far as their sight goes, and where they work. */
export const createReadAudit = (ports: ReadAuditPorts) => ({
  page: (own: StaffScope, filter: AuditFilter, before: number | null): Promise<AuditPage> =>
    ports.desk.read(async ({ knex }) => {
      const scope = await asFarAs(own, ports);
      const found = await ports.lookOn(knex).find(wishOf(scope, filter), { before, limit: PAGE + 1 });
      const shown = await present(found.slice(0, PAGE), scope, ports);
      return { lines: shown.map(({ line }) => line), next: found.length > PAGE ? (shown.at(-1)?.entry.sequence ?? null) : null };
    }),

  choices: (own: StaffScope): Promise<AuditChoices> =>
    ports.desk.read(async ({ knex }) => {
      const scope = await asFarAs(own, ports);
      const actors = await ports.lookOn(knex).actors(requireSight(scope));
      const names = await ports.memberships.namesOf(actors);
      const people = actors.map((actor) => ({ actor, name: names.get(actor) ?? '' }));
      const types = Object.values(ports.governed).filter(({ partOf }) => partOf === undefined);
      return {
        of: await nameOfPicked(own, ports),
        people: people.sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
        types: types.map(({ type, name }) => ({ type, name })),
        keptYears: ports.keptYears,
      };
    }),

  /** Is an act itself. Throws `audit.too-many`. */
  export: (own: StaffScope, filter: AuditFilter, form: AuditForm): Promise<AuditExport> =>
    ports.desk.transact(async (tables) => {
      const scope = await asFarAs(own, ports);
      const found = await ports.lookOn(tables.knex).find(wishOf(scope, filter), { before: null, limit: MOST_EXPORTED + 1 });
      if (found.length > MOST_EXPORTED) throw tooMany();
      const text = FORMS[form].write(await present(found, scope, ports));
      const after = `${String(found.length)} entries as ${form.toUpperCase()}`;
      const partnerships = partnershipsInSight(whereOneWorks(own)) ?? [];
      await ports.enter(tables, [{ act: 'audit.exported', actor: `staff:${own.userId}`, partnerships, details: { after } }]);
      return { name: `who-did-what-${ports.clock.now().toISOString().slice(0, 10)}.${form}`, mime: FORMS[form].mime, text };
    }),
});

export type ReadAudit = ReturnType<typeof createReadAudit>;

const FORMS: Readonly<Record<AuditForm, { readonly mime: string; readonly write: (exported: readonly Exported[]) => string }>> = {
  csv: { mime: 'text/csv;charset=utf-8', write: auditAsCsv },
  json: { mime: 'application/json', write: auditAsJson },
};

const asFarAs = async (own: StaffScope, { memberships }: ReadAuditPorts): Promise<StaffScope> => {
  const scope = whereOneWorks(own);
  return withParts(scope, await memberships.partsOf(scope.grants.map(({ partnership }) => partnership)));
};

/** What the partnership that they picked is called, where they read less for it; else null. */
const nameOfPicked = async (own: StaffScope, { memberships }: ReadAuditPorts): Promise<string | null> => {
  const picked = pickedInSight(own);
  return picked === null || partnershipsInSight(own)?.length === 1
    ? null
    : ((await memberships.colleaguesIn([picked])).get(picked)?.name ?? null);
};

const requireSight = (scope: StaffScope): readonly string[] | null => {
  const partnerships = partnershipsInSight(scope);
  if (partnerships === null || partnerships.length > 0) return partnerships;
  throw new DomainError({
    code: 'audit.not-yours',
    refusal: 'not-allowed',
    message: 'This is for managers of a partnership, and for administrators of the network.',
  });
};

const wishOf = (scope: StaffScope, filter: AuditFilter): AuditWish => {
  const sight = requireSight(scope);
  const { group, from, to, words } = filter;
  return {
    // Words are looked for only where they may be read, or finding them would tell.
    partnerships: words === null ? sight : (sight ?? scope.grants.map(({ partnership }) => partnership)),
    filter,
    acts: group === null ? null : AUDIT_ACTS.filter((act) => ACT_WORDS[act].group === group),
    from: from === null ? null : midnight(from, 0),
    until: to === null ? null : midnight(to, 1),
  };
};

/** When a day of the calendar, or one so many days later, begins in the United Kingdom. */
const midnight = (day: string, later: number): string => {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + later * 86_400_000).toISOString().slice(0, 10);
  const [instant = Date.parse(`${date}T00:00:00Z`)] = instantsOf(`${date}T00:00`, UK_ZONE);
  return new Date(instant).toISOString();
};

const present = async (
  found: readonly StoredEntry[],
  scope: StaffScope,
  { memberships, governed }: ReadAuditPorts,
): Promise<readonly (Exported & StoredEntry)[]> => {
  const partnerships = [...new Set(found.flatMap(({ entry }) => entry.partnership ?? []))];
  const colleagues = await memberships.colleaguesIn(partnerships);
  const gone = [...new Set(found.flatMap(({ entry, details }) => (details ? [] : [entry.actor])))].filter(
    (actor) => staffIdOf(actor) !== null,
  );
  const names = await memberships.namesOf(gone);
  const typeNames = new Map(Object.values(governed).map(({ type, name }) => [type, name]));
  return found.map(({ entry, details }) => ({
    entry,
    details,
    line: lineOf({
      entry,
      details,
      mayRead: mayReadDetails(scope, entry),
      partnership: colleagues.get(entry.partnership ?? '')?.name ?? null,
      typeName: typeNames.get(entry.subject?.type ?? '') ?? null,
      nameNow: names.get(entry.actor) ?? null,
    }),
  }));
};

const tooMany = (): DomainError =>
  new DomainError({
    code: 'audit.too-many',
    refusal: 'invalid',
    message: 'These are more than 20,000 entries. Choose a shorter time, or fewer of them.',
  });
