import { DomainError, type Problem } from '../../../../../../kernel';
import type { Actor, Candidate, GovernedTypes } from '../../../../contract';
import { quoted } from '../../domain/labels';
import { isCoveredByWhole } from '../../domain/sign-off/covered-by-whole';
import { isPublisher } from '../../domain/sign-off/permission';
import { staffIdOf } from '../../domain/staff-id';
import { planPublication, type PlanPorts, type PublicationPlan } from '../plan-publication';
import type { DeskTables, Memberships } from '../ports';

import { assessReview, type ReviewAssessment } from './assess-review';
import { settingsFor } from './houses-of';

export interface RequireSignOffPorts extends PlanPorts {
  readonly memberships: Memberships;
  readonly governed: GovernedTypes;
}

/**
 * The gate of sign-off, on every door to publication: refuses `signoff.missing` unless just these words were agreed as the
 * owners' workflows ask, and `role.not-enough` for whom the settings do not let publish. An item that goes along is covered by the
 * agreement to the whole, whose manifest names its revision, where the same settings hold for both; otherwise it needs its own.
 */
export const requireSignOff = async (
  tables: DeskTables,
  plan: PublicationPlan,
  ports: RequireSignOffPorts & { readonly actor: Actor },
): Promise<void> => {
  const review = await assessReview(tables, plan, ports);
  await requirePublisher(review, ports);
  if (plan.isNews && review.missing.length > 0) throw missing(review.missing.join(' '), [problemOf(plan.subject, review.missing)]);
  for (const item of plan.along) {
    if (await isCovered(tables, item, review)) continue;
    const itemPlan = await planPublication(tables, item, ports);
    const own = await assessReview(tables, itemPlan, ports);
    if (own.missing.length > 0)
      throw missing(`${quoted(item.title)} goes public with it. ${own.missing.join(' ')}`, [problemOf(item, own.missing)]);
  }
};

const requirePublisher = async ({ houses }: ReviewAssessment, { memberships, actor }: RequireSignOffPorts & { readonly actor: Actor }) => {
  // Commands and jobs publish for every partnership; what was agreed is asked of them all the same.
  if (staffIdOf(actor.id) === null) return;
  if (isPublisher(houses, { grants: await memberships.grantsOf(actor) })) return;
  throw new DomainError({
    code: 'role.not-enough',
    refusal: 'not-allowed',
    message: 'The settings of the partnership leave publishing this to others. Ask one of its publishers or managers.',
  });
};

const isCovered = async (tables: DeskTables, { owners, type }: Candidate, { houses }: ReviewAssessment): Promise<boolean> => {
  const chosen = await tables.signOffSettings.of(owners);
  const item = owners.map((partnership) => ({ partnership, settings: settingsFor(chosen, partnership, type) }));
  return isCoveredByWhole(item, houses);
};

const problemOf = (
  { type, id, title }: { readonly type: string; readonly id: string; readonly title: string },
  sentences: readonly string[],
): Problem => ({
  rule: 'signoff.missing',
  severity: 'blocker',
  message: sentences.join(' '),
  place: { type, id, title },
});

const missing = (words: string, problems: readonly Problem[]): DomainError =>
  new DomainError({ code: 'signoff.missing', refusal: 'invalid', message: `It has not been agreed to yet. ${words}`, problems });
