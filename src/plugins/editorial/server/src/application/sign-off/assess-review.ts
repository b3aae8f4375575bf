import { type JsonObject, subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { EditorialState, ReviewAct } from '../../../../contract';
import { isWhatWasAgreed, publicationState } from '../../domain/publication-state';
import { tellsOfCase } from '../../domain/sign-off/case-content';
import { isArchived } from '../../domain/sign-off/is-archived';
import { editorialState } from '../../domain/sign-off/editorial-state';
import type { House } from '../../domain/sign-off/house';
import { type Authorship, giversOf, type GuestsPeople, isAnothers } from '../../domain/sign-off/is-anothers';
import { openRound, type ReviewRound } from '../../domain/sign-off/review-round';
import { whatIsMissing } from '../../domain/sign-off/what-is-missing';
import { guestIdOf, staffIdOf } from '../../domain/staff-id';
import { withoutUnpublished } from '../../domain/unpublished';
import type { PublicationPlan } from '../plan-publication';
import type { DeskTables, Memberships, Subject } from '../ports';
import type { Schedule } from '../schedule/ports';
import { wordsOf } from '../schedule/words-of';

import { housesOf, type HousesPorts } from './houses-of';
import type { GovernedTypes } from '../../../../contract';

export interface AssessPorts extends HousesPorts {
  readonly governed: GovernedTypes;
}

/** Where a document stands in its round of review, whoever looks. */
export interface ReviewAssessment {
  readonly state: EditorialState;
  readonly houses: readonly House[];
  readonly acts: readonly ReviewAct[];
  readonly round: ReviewRound | null;
  readonly agreements: readonly AssessedAgreement[];
  readonly missing: readonly string[];
  /** Admin users who wrote it first or changed it last. */
  readonly writers: readonly number[];
  /** It is scheduled to go public, in these words or in others. */
  readonly isScheduled: boolean;
  /** Its first owner is closed. */
  readonly isClosed: boolean;
  /** It tells of a case, or did so when it was sent for review, or to readers. */
  readonly isCase: boolean;
}

export interface AssessedAgreement {
  readonly act: ReviewAct;
  /** Given to just the words that would go public now. */
  readonly covers: boolean;
  /** It is another's than the writers' (isAnothers). */
  readonly isAnothers: boolean;
  /** The admin users who gave it (giversOf). */
  readonly givers: readonly number[];
  /** The words it was given to; null once erased. */
  readonly body: JsonObject | null;
}

/**
 * Weighs the agreements to a document against the words that would go public now. An agreement counts when it was given to
 * just these words, and by nobody who wrote them where the workflow separates duties.
 */
export const assessReview = async (
  tables: DeskTables,
  { subject, frozen, publication, publicBody }: PublicationPlan,
  ports: AssessPorts,
): Promise<ReviewAssessment> => {
  const ref: SubjectRef = { type: subject.type, id: subject.id };
  const acts = (await tables.reviewActs.of([ref])).get(subjectKey(ref)) ?? [];
  const round = openRound(acts);
  const isCase = await isAboutCase(tables, { bodies: [frozen, publicBody], subject, round }, ports);
  const houses = await housesOf(tables, { ...subject, isCase }, ports);
  const writers = (await tables.revisions.savers(ref)).flatMap((saver) => staffIdOf(saver) ?? []);
  const agreements = await weighed(tables, { subject, frozen, round, writers }, ports);
  const missing = houses.flatMap((house) => missingIn(house, { agreements, isOneOfMany: houses.length > 1 }));
  const counting = agreements.filter(({ covers }) => covers).length;
  const schedules = ((await tables.schedules.of([ref])).get(subjectKey(ref)) ?? []).filter(isWaitingToGoOut);
  const publicState = publicationState(
    frozen,
    publication && { isPublic: publication.state === 'public', revision: publication.revision, body: publicBody },
  );
  return {
    state: editorialState(publicState, round, {
      counting,
      missing: missing.length,
      isScheduled: schedules.some(({ words }) => words === wordsOf({ frozen })),
      isArchived: isArchived(acts),
    }),
    houses,
    acts,
    round,
    agreements,
    missing,
    writers,
    isScheduled: schedules.length > 0,
    isClosed: await ports.memberships.isClosed(subject.owners[0] ?? ''),
    isCase,
  };
};

interface Weighed extends Pick<PublicationPlan, 'subject' | 'frozen'> {
  readonly round: ReviewRound | null;
  readonly writers: readonly number[];
}

const weighed = async (
  tables: DeskTables,
  { subject, frozen, round, writers }: Weighed,
  { governed, memberships }: AssessPorts,
): Promise<readonly AssessedAgreement[]> => {
  const given = round?.agreements ?? [];
  const guests = await guestsBehind(tables, { subject, given }, memberships);
  const agreements: AssessedAgreement[] = [];
  for (const act of given) {
    const revision = await tables.revisions.find(subject, act.revision);
    const body = revision?.body ? withoutUnpublished(revision.body, governed[subject.uid]) : null;
    const whose = { isAnothers: isAnothers(act, { writers, guests }), givers: giversOf(act.actor, guests) };
    agreements.push({ act, body, covers: body !== null && isWhatWasAgreed(body, frozen), ...whose });
  }
  return agreements;
};

interface Told {
  /** Of today and of readers; null where there is none. */
  readonly bodies: readonly (JsonObject | null)[];
  readonly subject: Subject;
  readonly round: ReviewRound | null;
}

/** What told of a case does not stop needing its review lead by another wording, until that wording is public. */
const isAboutCase = async (tables: DeskTables, { bodies, subject, round }: Told, { governed }: AssessPorts): Promise<boolean> => {
  const type = governed[subject.uid];
  if (!type?.caseContent) return false;
  const sent = round && (await tables.revisions.find(subject, round.submitted.revision));
  return [...bodies, sent?.body ?? null].some((body) => body !== null && tellsOfCase(body, type));
};

const isWaitingToGoOut = ({ action, state }: Schedule): boolean => action === 'publish' && state === 'waiting';

interface Weighing {
  readonly agreements: readonly AssessedAgreement[];
  readonly isOneOfMany: boolean;
}

const guestsBehind = async (
  tables: DeskTables,
  { subject, given }: { readonly subject: Subject; readonly given: readonly ReviewAct[] },
  memberships: Memberships,
): Promise<Authorship['guests']> => {
  const ids = given.flatMap(({ actor }) => guestIdOf(actor) ?? []);
  const guests = ids.length === 0 ? [] : (await tables.guests.of(subject)).filter(({ id }) => ids.includes(id));
  const found = new Map<string, GuestsPeople>();
  for (const { id, askedBy, email } of guests) {
    const accounts = (await memberships.accountsAt(email)).map(({ userId }) => userId);
    found.set(id, { askedBy: staffIdOf(askedBy), accounts });
  }
  return found;
};

const missingIn = (house: House, weighing: Weighing): readonly string[] => {
  const counting = weighing.agreements.flatMap(({ act, covers, isAnothers }) =>
    covers && isAnothers && act.partnership ? [{ partnership: act.partnership, agency: act.agency }] : [],
  );
  const missing = whatIsMissing(house, counting);
  return weighing.isOneOfMany ? missing.map((sentence) => `${house.name}: ${sentence}`) : missing;
};
