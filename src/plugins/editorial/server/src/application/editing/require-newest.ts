import { DomainError, type Revision, subjectKey } from '../../../../../../kernel';
import type { ActorId, GovernedTypes } from '../../../../contract';
import { isOvertaken } from '../../domain/editing/is-overtaken';
import { sayTime } from '../../domain/editing/say-time';
import type { DeskTables, Memberships, Subject } from '../ports';

export interface EditingPorts {
  readonly governed: GovernedTypes;
  readonly memberships: Memberships;
}

export interface SaveByPerson {
  readonly subject: Subject;
  readonly actor: ActorId;
  /** The revision that the form was opened at; null when the request does not say. */
  readonly saidRevision: number | null;
  readonly ordersParts: boolean;
}

/**
 * Refuses a save on top of words that others have changed since (`revision.stale`), or that does not say on top of what
 * (`revision.unsaid`) when somebody else saved last. The caller holds the lock of the form.
 */
export const createRequireNewest =
  ({ governed, memberships }: EditingPorts) =>
  async (tables: DeskTables, { subject, actor, saidRevision, ordersParts }: SaveByPerson): Promise<void> => {
    const newest = (await tables.revisions.latest([subject])).get(subjectKey(subject));
    if (!newest || newest.number === saidRevision) return;
    if (saidRevision === null) {
      if (newest.savedBy.startsWith('staff:') && newest.savedBy !== actor) throw await refusal(memberships, newest, 'revision.unsaid');
      return;
    }
    const base = await tables.revisions.find(subject, saidRevision);
    const parts = governed[subject.uid]?.parts?.attribute;
    if (!isOvertaken({ base: base?.body ?? null, newest: newest.body, parts, ordersParts })) return;
    throw await refusal(memberships, newest, 'revision.stale');
  };

const refusal = async (memberships: Memberships, { savedBy, savedAt }: Revision, code: keyof typeof SAID): Promise<DomainError> => {
  const [, id] = /^staff:(\d+)$/.exec(savedBy) ?? [];
  const actor: ActorId = id === undefined ? 'system' : `staff:${Number(id)}`;
  const name = (id !== undefined && (await memberships.namesOf([actor])).get(actor)) || 'Concord';
  return new DomainError({ code, refusal: 'conflict', message: `${name} saved this on ${sayTime(savedAt)}. ${SAID[code]}` });
};

const SAID = {
  'revision.stale': 'Nothing of yours was saved, so that nothing of theirs is lost. Choose what should stand.',
  'revision.unsaid': 'Say which revision yours stands on, in the header X-Concord-Revision, or reload the page and try again.',
} as const;
