import { DomainError, type Problem, subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { Actor, Candidate, GovernedTypes, Permission } from '../../../../contract';
import { mayBreakGlass } from '../../domain/break-glass/glass-permission';
import { quoted } from '../../domain/labels';
import { tellsOfCase } from '../../domain/sign-off/case-content';
import { isCoveredByWhole } from '../../domain/sign-off/covered-by-whole';
import type { House } from '../../domain/sign-off/house';
import { mayPublish } from '../../domain/sign-off/permission';
import { isOperator } from '../../domain/staff-id';
import type { LetThrough } from '../break-glass/record-broken-glass';
import { planPublication, type PlanPorts, type PublicationPlan } from '../plan-publication';
import type { DeskTables, Memberships } from '../ports';

import { askingOne } from './asking-one';
import { assessReview, type ReviewAssessment } from './assess-review';
import { settingsFor } from './houses-of';
import { mayTakeAlong } from './may-take-along';

export interface RequireSignOffPorts extends PlanPorts {
  readonly memberships: Memberships;
  readonly governed: GovernedTypes;
}

export interface Publishing {
  readonly actor: Actor;
  /** Whether what is missing is to be let through, for those who may. */
  readonly breaksGlass: boolean;
}

/**
 * The gate of sign-off, on every door to publication: refuses `signoff.missing` unless just these words were agreed as the
 * owners' workflows ask, and `role.not-enough` for whom the settings do not let publish it, or what goes along. An item that goes along is covered by the
 * agreement to the whole, whose manifest names its revision, where the same settings hold for both; otherwise it needs its own.
 * Answers what goes out without sign-off: nothing, unless somebody who may breaks the glass (`glass.not-yours` for who may not).
 */
export const requireSignOff = async (
  tables: DeskTables,
  plan: PublicationPlan,
  ports: RequireSignOffPorts & Publishing,
): Promise<readonly LetThrough[]> => {
  const review = await assessReview(tables, plan, ports);
  const lacking = [
    ...(plan.isNews ? lackingIn(plan.subject, review, '') : []),
    ...(await lackingAlong(tables, { items: plan.along, review }, ports)),
  ];
  const [first] = lacking;
  if (first && ports.breaksGlass) return await breakGlass(tables, { plan, review, lacking }, ports);
  await requirePublishers(tables, { ...plan, whole: review }, ports);
  if (first) throw missing(`${first.leadIn}${first.sentences.join(' ')}`, [problemOf(first.item, first.sentences)]);
  return [];
};

interface Breaking {
  readonly plan: PublicationPlan;
  readonly review: ReviewAssessment;
  readonly lacking: readonly Lacking[];
}

/** What lacks agreement is let through by those who may; who publishes the rest is who publishes it otherwise. */
const breakGlass = async (
  tables: DeskTables,
  { plan, review, lacking }: Breaking,
  ports: RequireSignOffPorts & Publishing,
): Promise<readonly LetThrough[]> => {
  for (const each of lacking) requireAllowed(mayBreakGlass(each.houses, await askingOne(each, ports)));
  const through = new Set(lacking.map(({ item }) => subjectKey(item)));
  const along = plan.along.filter((item) => !through.has(subjectKey(item)));
  const whole = through.has(subjectKey(plan.subject)) ? null : review;
  await requirePublishers(tables, { subject: plan.subject, along, whole }, ports);
  return lacking.map(({ item: { type, id }, houses }) => ({
    type,
    id,
    asking: houses.filter(asksForSignOff).map(({ partnership }) => partnership),
  }));
};

const asksForSignOff = ({ settings }: House): boolean => settings.workflow !== 'simple';

/** In sentences, what cases told by items still need: their review leads agree to them by themselves. For who looks, before they publish. */
export const missingForCases = async (
  tables: DeskTables,
  { plan, review }: { readonly plan: PublicationPlan; readonly review: ReviewAssessment },
  ports: RequireSignOffPorts,
): Promise<readonly string[]> => {
  const items = plan.along.filter(({ uid, body }) => tellsOfCase(body, ports.governed[uid]));
  const lacking = await lackingAlong(tables, { items, review }, ports);
  return lacking.flatMap(({ leadIn, sentences }) => sentences.map((sentence) => `${leadIn}${sentence}`));
};

interface Lacking extends ReviewAssessment {
  readonly item: SubjectRef & { readonly title: string };
  readonly sentences: readonly string[];
  readonly leadIn: string;
}

const lackingIn = (item: Lacking['item'], review: ReviewAssessment, leadIn: string): readonly Lacking[] =>
  review.missing.length === 0 ? [] : [{ ...review, item, sentences: review.missing, leadIn }];

interface Along {
  /** Of those that go along. */
  readonly items: readonly Candidate[];
  /** Of what they go along with. */
  readonly review: ReviewAssessment;
}

/** What items still need of their own. */
const lackingAlong = async (tables: DeskTables, { items, review }: Along, ports: RequireSignOffPorts): Promise<readonly Lacking[]> => {
  const lacking: Lacking[] = [];
  for (const item of items) {
    const isWithWhole = await isCovered(tables, item, review);
    if (isWithWhole && !ports.governed[item.uid]?.caseContent) continue;
    const own = await assessReview(tables, await planPublication(tables, item, ports), ports);
    // What tells of a case is agreed to by itself, whatever it stands in.
    if (isWithWhole && !own.isCase) continue;
    lacking.push(...lackingIn(item, own, `${quoted(item.title)} goes public with it. `));
  }
  return lacking;
};

const requireAllowed = (permission: Permission): void => {
  if (!permission.allowed) throw new DomainError({ code: permission.code, refusal: 'not-allowed', message: permission.reason });
};

interface Leaving extends Pick<PublicationPlan, 'subject' | 'along'> {
  /** Null where it is let through without sign-off. */
  readonly whole: ReviewAssessment | null;
}

const requirePublishers = async (
  tables: DeskTables,
  { subject, along, whole }: Leaving,
  { memberships, actor }: RequireSignOffPorts & Publishing,
): Promise<void> => {
  // Commands and jobs publish for every partnership; what was agreed is asked of them all the same.
  if (isOperator(actor.id)) return;
  if (whole) requireAllowed(mayPublish(whole.houses, { grants: await memberships.grantsOf(actor) }));
  requireAllowed(await mayTakeAlong(tables, { subject, along }, { memberships, actor }));
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
