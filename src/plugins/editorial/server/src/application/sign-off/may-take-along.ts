import { subjectKey } from '../../../../../../kernel';
import type { Actor, Permission } from '../../../../contract';
import { mayBreakGlass } from '../../domain/break-glass/glass-permission';
import { quoted } from '../../domain/labels';
import { eachLets, type Least, roleIn } from '../../domain/sign-off/role-of';
import { isOperator } from '../../domain/staff-id';
import { ITEM_NOT_YOURS } from '../find-problems';
import type { PublicationPlan } from '../plan-publication';
import type { DeskTables } from '../ports';

import { type HousesPorts, ownersOfEach } from './houses-of';

export interface TakingPorts extends HousesPorts {
  readonly actor: Actor;
  /** Where it is let through without sign-off, those may take it along who may do that. */
  readonly breaksGlass?: boolean;
}

/**
 * Whether somebody may take public what goes along with something. Its owners that own the whole too are asked about the whole already; of
 * others the settings for the item say who may. Refuses `publication.not-yours`, without a title, which may be out of reach, and
 * `role.not-enough` where they work for an owner.
 */
export const mayTakeAlong = async (
  tables: DeskTables,
  { subject, along }: Pick<PublicationPlan, 'subject' | 'along'>,
  { actor, memberships, breaksGlass = false }: TakingPorts,
): Promise<Permission> => {
  if (along.length === 0 || isOperator(actor.id)) return { allowed: true };
  const holder = { grants: await memberships.grantsOf(actor) };
  const found = await ownersOfEach(tables, along, { memberships });
  for (const item of along) {
    if (!item.owners.some((partnership) => roleIn({ partnership }, holder) !== null))
      return { allowed: false, code: 'publication.not-yours', reason: ITEM_NOT_YOURS };
    const owners = found.get(subjectKey(item)) ?? [];
    const least: Least = ({ partnership, settings }) => (subject.owners.includes(partnership) ? 'editor' : settings.publisher);
    const permission = eachLets(owners, holder, { least, code: 'role.not-enough', what: 'publish this' });
    if (permission.allowed || (breaksGlass && mayBreakGlass(owners, holder).allowed)) continue;
    return { ...permission, reason: `${quoted(item.title)} goes public with it. ${permission.reason}` };
  }
  return { allowed: true };
};
