import { DomainError } from '../../../../../kernel';
import type { Actor } from '../../../contract';

import type { Memberships, Subject } from './ports';

/** Refuses, as `membership.missing`, an actor who does not work for a partnership that owns the document. Fails closed on a document without owner. */
export const requireMembership = async (memberships: Memberships, actor: Actor, subject: Subject): Promise<void> => {
  if (await memberships.mayPublish(actor, subject.owners)) return;
  throw new DomainError({
    code: 'membership.missing',
    refusal: 'not-allowed',
    message: 'Only editors, publishers and managers of the partnership that owns this can publish or withdraw it.',
  });
};
