import type { Clock, SubjectRef } from '../../../../../../kernel';
import type { EDITORIAL_ACTIONS } from '../../../../contract';
import {
  type Actor,
  type EditorialAction,
  type GovernedTypes,
  type Permission,
  type ReviewAct,
  type SignOffLine,
  type SignOffStanding,
  WORKFLOWS,
} from '../../../../contract';
import { mayBreakGlass, mayLookAfter, namesWaitedFor } from '../../domain/break-glass/glass-permission';
import { brokenGlass, type BrokenGlass } from '../../domain/break-glass/unreviewed-act';
import { lookIsDue } from '../../domain/break-glass/working-days';
import { type House, nameAmong } from '../../domain/sign-off/house';
import type { Seat } from '../../domain/sign-off/open-seats';
import { permissionFor, type Situation } from '../../domain/sign-off/permission';
import { staffIdOf } from '../../domain/staff-id';
import { namesOf } from '../guests/names-of';
import { planPublication, type PlanPorts, type PublicationPlan } from '../plan-publication';
import type { Desk, DeskTables, Memberships } from '../ports';
import { type MayRead, tablesForReader } from '../tables-for-reader';

import { askingOne, seatsIn } from './asking-one';
import { type AssessedAgreement, assessReview, type ReviewAssessment } from './assess-review';
import { changesSince } from './changes-since';
import { colleaguesWho } from './colleagues-who';
import { mayTakeAlong } from './may-take-along';
import { missingForCases } from './require-sign-off';

export interface SignOffStandingPorts extends PlanPorts {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly memberships: Memberships;
  /** As in StandingPorts. */
  readonly mayRead?: MayRead;
}

/** Where a document stands in its round of review, as one member of staff sees it. Throws as planPublication does. */
export const createSignOffStanding =
  (ports: SignOffStandingPorts) =>
  (subject: SubjectRef, actor: Actor): Promise<SignOffStanding> =>
    ports.desk.read(async (all) => {
      const tables = ports.mayRead ? tablesForReader(all, ports.mayRead) : all;
      const plan = await planPublication(tables, subject, ports);
      const review = await assessReview(tables, plan, ports);
      const asking = await askingOne(review, { actor, memberships: ports.memberships });
      const broken = brokenGlass(review.acts, plan.publication, review.houses);
      const missing = [...review.missing, ...(await missingForCases(tables, { plan, review }, ports))];
      const taking = { actor, memberships: ports.memberships };
      const along = await mayTakeAlong(tables, plan, taking);
      const named = await namesIn(tables, review, ports.memberships);
      return {
        state: review.state,
        workflow: strictest(review.houses),
        submitted: review.round && named.said(review.round.submitted),
        asked: review.round?.asked ? named.said(review.round.asked) : null,
        signOffs: await linesOf(tables, { review, plan, governed: ports.governed, named, actor }),
        missing,
        permissions: permissionsIn({ ...review, missing, isPublic: plan.publication?.state === 'public', asking, along }),
        unreviewed: broken && {
          ...sayBroken(named.said(broken.act), broken.act),
          isOverdue: lookIsDue(broken.act.at) <= ports.clock.now().toISOString(),
          waitsFor: namesWaitedFor(review.houses, broken),
          lookers: await lookersOf(review, broken, ports.memberships),
        },
        breakGlass: refusedOr(
          mayBreakGlass(review.houses, asking),
          along.allowed ? along : await mayTakeAlong(tables, plan, { ...taking, breaksGlass: true }),
        ),
        lookAfter: mayLookAfter(review.houses, asking, broken),
        signsFor: signingFor(review.houses, seatsIn(review, asking).open),
        seen: plan.preflight,
      };
    });

const signingFor = (houses: readonly House[], open: readonly Seat[]): SignOffStanding['signsFor'] =>
  open.flatMap(({ partnership, agency }) => {
    const found = houses.flatMap(({ agencies }) => agencies).find(({ id }) => id === agency);
    return found ? [{ id: found.id, name: found.name, partnership: nameAmong(houses, partnership) }] : [];
  });

const refusedOr = (permission: Permission, other: Permission): Permission => (permission.allowed ? other : permission);

const lookersOf = async (review: ReviewAssessment, broken: BrokenGlass, memberships: Memberships): Promise<readonly string[]> => {
  const lookers = await colleaguesWho(review, memberships, (asking) => mayLookAfter(review.houses, asking, broken).allowed);
  return lookers.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en-GB'));
};

const sayBroken = ({ by, at, note }: ReturnType<Named['said']>, { revision }: ReviewAct) => ({ by, at, reason: note, revision });

const strictest = (houses: readonly House[]) =>
  houses.map(({ settings }) => settings.workflow).sort((a, b) => WORKFLOWS.indexOf(b) - WORKFLOWS.indexOf(a))[0] ?? 'simple';

const permissionsIn = (situation: Situation): Readonly<Record<EditorialAction, Permission>> => {
  const permission = (action: EditorialAction): Permission => permissionFor(action, situation);
  return {
    submit: permission('submit'),
    'take-back': permission('take-back'),
    approve: permission('approve'),
    'request-changes': permission('request-changes'),
    schedule: permission('schedule'),
    unschedule: permission('unschedule'),
    publish: permission('publish'),
    withdraw: permission('withdraw'),
    archive: permission('archive'),
    unarchive: permission('unarchive'),
  } satisfies Record<(typeof EDITORIAL_ACTIONS)[number], Permission>;
};

interface Named {
  name(act: ReviewAct): string;
  said(act: ReviewAct): { readonly by: string; readonly at: string; readonly note: string };
}

const namesIn = async (tables: DeskTables, { acts }: ReviewAssessment, memberships: Memberships): Promise<Named> => {
  const names = await namesOf(tables, memberships, [...new Set(acts.map(({ actor }) => actor))]);
  const name = ({ actor }: ReviewAct): string => names.get(actor) ?? '';
  return { name, said: (act) => ({ by: name(act), at: act.at, note: act.note }) };
};

interface Lines {
  readonly review: ReviewAssessment;
  readonly plan: PublicationPlan;
  readonly governed: GovernedTypes;
  readonly named: Named;
  readonly actor: Actor;
}

/** Every agency that signs, whether it agreed or not; then people who agreed for themselves, and agencies that are no more. */
const linesOf = async (tables: DeskTables, lines: Lines): Promise<readonly SignOffLine[]> => {
  const { review, named, actor } = lines;
  const userId = staffIdOf(actor.id);
  if (!review.round) return [];
  const statutory = review.houses.filter(({ settings }) => settings.workflow === 'statutory');
  const agencies = statutory.flatMap((house) => house.agencies.map((agency) => ({ agency, house })));
  const known = new Set(agencies.map(({ agency }) => agency.id));
  const others = review.agreements.filter(({ act }) => act.agency === null || !known.has(act.agency));
  const formerNames = await tables.agencies.namesOf(others.flatMap(({ act }) => act.agency ?? []));
  const found: SignOffLine[] = [];
  for (const { agency, house } of agencies) {
    const agreement = review.agreements.find(({ act }) => act.agency === agency.id);
    const isCompulsory = house.settings.compulsory.includes(agency.id);
    const isYours = agency.signatories.some((signatory) => signatory.userId === userId);
    const given = agreement ? await agreed(tables, agreement, lines) : null;
    found.push({ name: agency.name, partnership: nameAmong(review.houses, house.partnership), isCompulsory, isYours, agreed: given });
  }
  for (const agreement of others) {
    const { agency } = agreement.act;
    const name = (agency !== null && formerNames.get(agency)) || named.name(agreement.act);
    const partnership = nameAmong(review.houses, agreement.act.partnership);
    const isYours = agreement.act.actor === actor.id;
    found.push({ name, partnership, isCompulsory: false, isYours, agreed: await agreed(tables, agreement, lines) });
  }
  return found;
};

const agreed = async (tables: DeskTables, { act, body, covers }: AssessedAgreement, lines: Lines): Promise<SignOffLine['agreed']> => ({
  ...lines.named.said(act),
  revision: act.revision,
  covers,
  changesSince: covers || body === null ? [] : await changesSince(tables, body, lines),
});
