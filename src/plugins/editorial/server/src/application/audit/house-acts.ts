import type { HouseAct } from '../../../../../partnerships/contract';
import type { ActorId, AuditDraft } from '../../../../contract';
import { PERSON } from '../../domain/audit/forgotten';

/** What partnerships tell of their people, keys and practitioners, as entries of the audit trail. */
export const draftOfHouseAct = (house: HouseAct, requestActor: ActorId): AuditDraft => {
  const { act, partnerships, by, person, what, reason, before, after } = house;
  return {
    act,
    actor: by === undefined ? requestActor : `staff:${by}`,
    partnerships,
    subject: person
      ? { type: person.kind === 'staff' ? PERSON : person.kind, id: person.kind === 'staff' ? `staff:${person.id}` : person.id }
      : null,
    details: {
      person: person?.name ? person.name : null,
      what: what ?? null,
      reason: reason ?? null,
      before: before ?? null,
      after: after ?? null,
    },
  };
};
