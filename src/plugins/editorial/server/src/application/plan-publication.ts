import {
  canonicalJson,
  DomainError,
  isBlocker,
  type JsonObject,
  type Problem,
  type Revision,
  sha256,
  type SubjectRef,
  subjectKey,
} from '../../../../../kernel';
import type { Candidate, GovernedTypes, PublicationGuard } from '../../../contract';
import { manifestOf, withManifest } from '../domain/compose-whole';
import { decidePlacement, type PlacementFacts } from '../domain/decide-placement';
import { halfEmbargoProblem } from '../domain/schedule/embargo';
import { isSameForReaders } from '../domain/publication-state';
import { isArchived } from '../domain/sign-off/is-archived';
import { ARCHIVED } from '../domain/sign-off/permission';
import { caseProblem } from '../domain/sign-off/case-content';

import { type EmbargoPorts, embargoProblems } from './schedule/embargo-problems';
import { withoutUnpublished } from '../domain/unpublished';

import type { DeskTables, Publication, Subject } from './ports';

export interface PlanPorts extends EmbargoPorts {
  readonly guards: () => readonly PublicationGuard[];
}

/** A document; `asOf` a revision of it, and not the newest. */
export type Planned = SubjectRef & { readonly asOf?: number };

/** What publishing a document now would do, decided and not yet done. */
export interface PublicationPlan {
  readonly subject: Subject;
  /** The newest, or the one that was asked for. */
  readonly latest: Revision;
  /** The document frozen now: that revision, with the manifest brought up to date. */
  readonly frozen: JsonObject;
  /** True when `frozen` differs from that revision. */
  readonly hasMoved: boolean;
  /** Of `frozen`. */
  readonly schemaVersion: number;
  /** Whether the document itself has anything new for readers. */
  readonly isNews: boolean;
  /** Placed items that would go public with it. */
  readonly along: readonly Candidate[];
  readonly publication: Publication | null;
  readonly publicBody: JsonObject | null;
  readonly problems: readonly Problem[];
  /** Names exactly this plan. */
  readonly preflight: string;
}

/**
 * Decides what would go public with a document, and what stands in the way. Reads each table once, whatever the
 * number of items. Throws `subject.unknown`, `subject.is-part`, `subject.never-saved`.
 */
export const planPublication = async (tables: DeskTables, ref: Planned, ports: PlanPorts): Promise<PublicationPlan> => {
  const facts = await readFacts(tables, ref);
  const { subject, latest, publication, publicBody } = facts;
  const type = ports.governed[subject.uid];
  const body = withoutUnpublished(facts.body, type);
  const decisions = manifestOf(body).map((row) => decidePlacement(row, facts.about(row)));
  const manifest = decisions.flatMap((decision) => decision.row ?? []);
  const frozen = 'manifest' in body ? withManifest(body, manifest) : body;
  const along = decisions.flatMap((decision) => decision.candidate ?? []);
  const isNews = publicBody === null || !isSameForReaders(frozen, publicBody);
  const hasMoved = canonicalJson(frozen) !== canonicalJson(facts.body);
  const schemaVersion = hasMoved && type ? type.schemaVersion : latest.schemaVersion;
  const self: Candidate = { ...subject, body: frozen, revision: latest.number, digest: latest.digest, schemaVersion };
  const hidden = along.filter((candidate) => facts.isHidden(candidate));
  const checked = [...(isNews ? [self] : []), ...along.filter((candidate) => !hidden.includes(candidate))];
  const problems = [
    ...ownProblems(self, ports.governed),
    ...decisions.flatMap((decision) => decision.problems),
    ...hidden.map(() => notYours(self)),
    ...(await archivedProblems(tables, checked)),
    ...(await embargoProblems([...checked, ...(isNews && facts.newest !== facts.body ? [{ ...self, body: facts.newest }] : [])], ports)),
    ...checked.flatMap((candidate) => halfEmbargoProblem(candidate, ports.governed[candidate.uid]?.embargo) ?? []),
    ...checked.flatMap((candidate) => caseProblem(candidate, ports.governed[candidate.uid]) ?? []),
    ...checked.flatMap((candidate) => ports.guards().flatMap((guard) => guard.check(candidate))),
  ];
  return {
    subject,
    latest,
    frozen,
    hasMoved,
    schemaVersion,
    isNews,
    along,
    publication,
    publicBody,
    problems: problems.sort((a, b) => Number(isBlocker(b)) - Number(isBlocker(a))),
    preflight: sha256(canonicalJson({ frozen, along: along.map(({ type, id, revision }) => ({ type, id, revision })) })),
  };
};

/** What is out of reach is not looked into, and cannot go along: whoever publishes it must be able to read it. */
const notYours = ({ type, id, title }: Candidate): Problem => ({
  rule: 'publication.not-yours',
  severity: 'blocker',
  message: ITEM_NOT_YOURS,
  place: { type, id, title },
});

/** What was put away goes public by no door, also not along with something else. */
const archivedProblems = async (tables: DeskTables, candidates: readonly Candidate[]): Promise<readonly Problem[]> => {
  const acts = await tables.reviewActs.of(candidates);
  return candidates
    .filter((candidate) => isArchived(acts.get(subjectKey(candidate)) ?? []))
    .map(({ type, id, title }) => ({ rule: 'document.archived', severity: 'blocker', message: ARCHIVED, place: { type, id, title } }));
};

export const ITEM_NOT_YOURS =
  'Something placed in this belongs to another partnership, and its newest words are not public yet. Ask that partnership to publish it first.';

interface Facts {
  readonly subject: Subject;
  readonly latest: Revision;
  readonly body: JsonObject;
  /** As saved last, which an older revision that goes out may not slip past: its embargo holds. */
  readonly newest: JsonObject;
  readonly publication: Publication | null;
  readonly publicBody: JsonObject | null;
  about(placed: SubjectRef): PlacementFacts;
  isHidden(placed: SubjectRef): boolean;
}

const readFacts = async (tables: DeskTables, ref: Planned): Promise<Facts> => {
  const { subject, latest, body } = await requireLatest(tables, ref);
  const placed = manifestOf(body);
  const subjects = await tables.subjects.find(placed);
  const revisions = await tables.revisions.latest(placed);
  const publications = await tables.publications.find([ref, ...placed]);
  const publication = publications.get(subjectKey(ref)) ?? null;
  const publicRevision = publication?.state === 'public' ? await tables.revisions.find(ref, publication.revision) : null;
  const about = (row: SubjectRef): PlacementFacts => {
    const key = subjectKey(row);
    return { whole: subject, item: subjects.get(key), latest: revisions.get(key), publication: publications.get(key) };
  };
  const isHidden = (row: SubjectRef): boolean => subjects.get(subjectKey(row))?.isHidden === true;
  const newest = ref.asOf === undefined ? body : ((await tables.revisions.latest([ref])).get(subjectKey(ref))?.body ?? body);
  return { subject, latest, body, newest, publication, publicBody: publicRevision?.body ?? null, about, isHidden };
};

const requireLatest = async (tables: DeskTables, ref: Planned): Promise<{ subject: Subject; latest: Revision; body: JsonObject }> => {
  const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
  if (!subject)
    throw new DomainError({ code: 'subject.unknown', refusal: 'not-found', message: 'That document does not exist, or was deleted.' });
  if (subject.whole) {
    throw new DomainError({
      code: 'subject.is-part',
      refusal: 'invalid',
      message: `${subject.title} goes public with the document it belongs to. Publish that one.`,
    });
  }
  const { asOf } = ref;
  const latest = asOf === undefined ? (await tables.revisions.latest([ref])).get(subjectKey(ref)) : await tables.revisions.find(ref, asOf);
  if (!latest?.body) throw new DomainError({ code: 'subject.never-saved', refusal: 'conflict', message: 'Save the document first.' });
  return { subject, latest, body: latest.body };
};

const ownProblems = (candidate: Candidate, governed: GovernedTypes): readonly Problem[] => {
  const type = governed[candidate.uid];
  const place = { type: candidate.type, id: candidate.id, title: candidate.title };
  const blocker = (rule: string, message: string, attribute: string): Problem => ({
    rule,
    severity: 'blocker',
    message,
    place: { ...place, attribute },
  });
  return [
    ...(candidate.title.trim() === '' && type ? [blocker('document.no-title', `Give the ${type.name} a title.`, type.title)] : []),
    ...(candidate.owners.length === 0 ? [blocker('document.no-owner', 'Choose the partnership that owns it.', type?.owners[0] ?? '')] : []),
  ];
};
