import { subjectKey } from '../../../../../../kernel';
import type { ActorId, AuditDraft } from '../../../../contract';
import { type ActingAs, actingAs } from '../../domain/audit/acting-as';
import { completeDetails } from '../../domain/audit/details';
import { guestIdOf, staffIdOf } from '../../domain/staff-id';
import type { DeskTables, Memberships, Subject } from '../ports';

import type { AtCommit, Enter, PreparedEntry, StandingOf } from './ports';

export interface EnterPorts {
  readonly memberships: Memberships;
  readonly standingOf: StandingOf;
  readonly atCommit: AtCommit;
}

/**
 * Looks up what drafts leave out (whose it is, what it is called, who acts as what), while the transaction still runs, and has them
 * appended by its commit.
 */
export const createEnter =
  (ports: EnterPorts): Enter =>
  async (tables, drafts) => {
    const prepared: PreparedEntry[] = [];
    for (const draft of drafts) prepared.push(await prepare(tables, draft, ports));
    ports.atCommit(tables.knex, prepared);
  };

const prepare = async (tables: DeskTables, draft: AuditDraft, ports: EnterPorts): Promise<PreparedEntry> => {
  const { act, actor, outcome = 'done', code = null, subject = null, number = null } = draft;
  const found = subject && (await tables.subjects.find([subject])).get(subjectKey(subject));
  const as = await actAs(draft, found ?? null, ports);
  const details = completeDetails({ what: found?.title ?? null, ...draft.details, who: await nameOf(tables, actor, ports) });
  return { act, actor, outcome, code, number, ...as, subject: subject && { type: subject.type, id: subject.id }, details };
};

const actAs = async ({ actor, partnerships }: AuditDraft, subject: Subject | null, { standingOf }: EnterPorts): Promise<ActingAs> => {
  const owners = partnerships ?? subject?.owners ?? [];
  if (staffIdOf(actor) !== null) return actingAs(await standingOf(actor), owners);
  return { role: guestIdOf(actor) === null ? null : 'guest', partnership: owners[0] ?? null, coPartnership: owners[1] ?? null };
};

const nameOf = async (tables: DeskTables, actor: ActorId, { memberships }: EnterPorts): Promise<string> => {
  const guest = guestIdOf(actor);
  if (guest !== null) return (await tables.guests.find(guest))?.name ?? '';
  return staffIdOf(actor) === null ? '' : ((await memberships.namesOf([actor])).get(actor) ?? '');
};
