import { sayInstant, subjectKey } from '../../../../../../kernel';
import type { AuditAct, AuditDraft, EntryKind } from '../../../../contract';
import { parseWithdrawal } from '../../domain/withdrawal-notice';
import type { DeskTables, Publication } from '../ports';
import type { Schedule } from '../schedule/ports';

import { actorIn, type Watching } from './watching';

/** Notes what goes public, is withdrawn or erased, and what is scheduled. */
export const watchPublication = (tables: DeskTables, watching: Watching): Pick<DeskTables, 'ledger' | 'schedules'> => ({
  ledger: {
    ...tables.ledger,
    async append(entry) {
      const { kind, subject, revision, digest, partnership } = entry;
      const before = (await tables.publications.find([subject])).get(subjectKey(subject));
      await tables.ledger.append(entry);
      const body = kind === 'published' ? null : (await tables.bodies.find([digest])).get(digest)?.body;
      const reason = body ? parseWithdrawal(body).reason : null;
      watching.notes.push({
        ...{ act: ENTRY_ACTS[kind], actor: actorIn(entry.actor), subject, number: revision },
        // Of what is erased nothing is looked up: its desk is being cleared.
        ...(kind === 'erased' && partnership !== '' && { partnerships: [partnership] }),
        details: { reason, before: sayPublic(before), after: kind === 'published' ? `Revision ${revision} is public` : AFTER[kind] },
      });
    },
  },
  schedules: {
    ...tables.schedules,
    async add(schedule) {
      await tables.schedules.add(schedule);
      watching.notes.push({ ...aboutSchedule(schedule), act: 'schedule.made', actor: schedule.by });
    },
    async change(id, to) {
      const schedule = await tables.schedules.find(id);
      await tables.schedules.change(id, to);
      const note = schedule && noteOfChange(to, watching);
      if (note) watching.notes.push({ ...aboutSchedule({ ...schedule, reason: to.reason ?? null }), ...note });
    },
  },
});

const ENTRY_ACTS: Readonly<Record<EntryKind, AuditAct>> = {
  published: 'publication.published',
  withdrawn: 'publication.withdrawn',
  erased: 'document.erased',
};

const AFTER = { withdrawn: 'Withdrawn', erased: 'Erased; readers find a notice' } as const;

const sayPublic = (publication: Publication | undefined): string => {
  if (!publication) return 'Not public';
  return publication.state === 'public' ? `Revision ${publication.revision} was public` : 'Withdrawn';
};

const aboutSchedule = ({ subject, revision, action, at, timeZone, notice, reason }: Schedule) => ({
  subject,
  number: revision,
  details: {
    reason: reason ?? notice?.reason ?? null,
    after: `To be ${action === 'publish' ? 'published' : 'withdrawn'} on ${sayInstant(Date.parse(at), timeZone)}`,
  },
});

type Change = Parameters<DeskTables['schedules']['change']>[1];
type Note = Pick<AuditDraft, 'act' | 'actor' | 'outcome' | 'code'>;

const noteOfChange = ({ state, isKept }: Change, { actor }: Watching): Note | null => {
  if (isKept === true) return { act: 'schedule.kept', actor: actor() };
  if (state === 'cancelled') return { act: 'schedule.cancelled', actor: actor() };
  if (state === 'done') return { act: 'schedule.done', actor: 'system' };
  if (state === 'failed') return { act: 'schedule.done', actor: 'system', outcome: 'refused', code: 'schedule.failed' };
  return null;
};
