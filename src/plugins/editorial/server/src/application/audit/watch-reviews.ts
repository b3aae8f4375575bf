import type { AuditAct, AuditDraft, ReviewAct } from '../../../../contract';
import type { GuestEventKind } from '../../domain/guests/guest';
import type { DeskTables } from '../ports';

import type { Watching } from './watching';

/** Notes who agreed to what, and what happened with people outside. */
export const watchReviews = (tables: DeskTables, watching: Watching): Pick<DeskTables, 'reviewActs' | 'guests'> => ({
  reviewActs: {
    ...tables.reviewActs,
    async append(act) {
      await tables.reviewActs.append(act);
      const kind = REVIEW_ACTS[act.action];
      if (!kind || isToldAlready(watching, kind, act)) return;
      const agency = act.agency === null ? null : ((await tables.agencies.namesOf([act.agency])).get(act.agency) ?? null);
      watching.notes.push({
        ...{ act: kind, actor: act.actor, subject: act.subject, number: act.revision },
        details: { reason: act.note === '' ? null : act.note, after: agency === null ? null : `For ${agency}` },
      });
    },
  },
  guests: {
    ...tables.guests,
    async record(event) {
      await tables.guests.record(event);
      const kind = GUEST_ACTS[event.kind];
      const guest = kind && (await tables.guests.find(event.guest));
      if (!kind || !guest) return;
      const person = guest.name === '' ? null : guest.name;
      watching.notes.push({
        ...{ actor: event.by, subject: guest.subject, partnerships: [guest.partnership] },
        ...kind,
        details: { person, reason: event.kind === 'asked' && guest.note !== '' ? guest.note : (kind.details?.reason ?? null) },
      });
    },
  },
});

/** One act for two owners has a row for each, and is told once. */
const isToldAlready = ({ notes }: Watching, kind: AuditAct, { action, actor, subject }: ReviewAct): boolean =>
  ONE_FOR_ALL.includes(action) &&
  notes.some((note) => note.act === kind && note.actor === actor && note.subject?.type === subject.type && note.subject.id === subject.id);

const ONE_FOR_ALL: readonly ReviewAct['action'][] = ['publish-unreviewed', 'approve-afterwards'];

/** That a round ended with a publication is told by the publication. */
const REVIEW_ACTS: Readonly<Partial<Record<ReviewAct['action'], AuditAct>>> = {
  submit: 'review.submitted',
  'take-back': 'review.taken-back',
  archive: 'document.archived',
  unarchive: 'document.unarchived',
  approve: 'review.approved',
  'request-changes': 'review.changes-requested',
  comment: 'review.commented',
  'publish-unreviewed': 'publication.unreviewed',
  'approve-afterwards': 'review.looked-after',
};

/** That a link was opened may have been a mail program; that a code was sent is no act. Both stand in `concord_guest_events`. */
const GUEST_ACTS: Readonly<Partial<Record<GuestEventKind, Pick<AuditDraft, 'act' | 'outcome' | 'code' | 'details'>>>> = {
  asked: { act: 'guest.asked' },
  'sent-again': { act: 'guest.sent-again' },
  withdrawn: { act: 'guest.withdrawn' },
  'signed-in': { act: 'guest.signed-in' },
  'code-wrong': {
    act: 'guest.signed-in',
    outcome: 'refused',
    code: 'guest.code-wrong',
    details: { reason: 'The code was wrong.' },
  },
};
