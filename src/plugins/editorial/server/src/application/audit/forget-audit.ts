import type { Knex } from 'knex';

import type { Clock, SubjectRef } from '../../../../../../kernel';
import type { ActorId, AuditDraft } from '../../../../contract';
import { quoted } from '../../domain/labels';
import type { DeskTables } from '../ports';

import type { AuditRows, Enter } from './ports';

export interface ForgetPorts {
  readonly rowsOn: (transaction: Knex) => AuditRows;
  readonly enter: Enter;
  readonly clock: Clock;
}

export interface ErasedWords {
  /** Each of these has an entry of the erasure itself. */
  readonly subjects: readonly SubjectRef[];
  readonly parts: readonly SubjectRef[];
  /** What they were ever called: other entries may name them so, in quotation marks. */
  readonly titles: readonly string[];
  readonly actor: ActorId;
}

export type ForgetErased = (tables: DeskTables, erased: ErasedWords) => Promise<void>;

/** Empties the details of all entries that speak of what is erased. The chain holds on, and says for each why its details are gone. */
export const createForgetErased =
  ({ rowsOn, enter, clock }: ForgetPorts): ForgetErased =>
  async (tables, { subjects, parts, titles, actor }) => {
    const rows = rowsOn(tables.knex);
    const at = clock.now().toISOString();
    const drafts: AuditDraft[] = [];
    await rows.forget({ subjects, actors: [] }, at);
    for (const subject of parts)
      if ((await rows.forget({ subjects: [subject], actors: [] }, at)) > 0) drafts.push(draftOf(actor, { subject }));
    const naming = await rows.holding(titles.map((title) => JSON.stringify(quoted(title)).slice(1, -1)));
    for (const { sequence: number } of naming) drafts.push(draftOf(actor, { number }));
    await rows.forgetDigests(
      naming.map(({ digest }) => digest),
      at,
    );
    if (drafts.length > 0) await enter(tables, drafts);
  };

const draftOf = (actor: ActorId, about: Pick<AuditDraft, 'subject' | 'number'>): AuditDraft => ({
  act: 'audit.forgotten',
  actor,
  partnerships: [],
  ...about,
  details: { what: null },
});
