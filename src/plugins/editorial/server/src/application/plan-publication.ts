import {
  canonicalJson,
  DomainError,
  isBlocker,
  type JsonObject,
  type Problem,
  type Revision,
  sha256,
  subjectKey,
  type SubjectRef,
  subjectUnknown,
} from '../../../../../kernel';
import type { Candidate } from '../../../contract';
import { manifestOf, withManifest } from '../domain/compose-whole';
import { decidePlacement, type PlacementFacts } from '../domain/decide-placement';
import { isSameForReaders } from '../domain/publication-state';
import { withoutUnpublished } from '../domain/unpublished';

import { findProblems, type ProblemPorts } from './find-problems';
import type { DeskTables, Publication, Subject } from './ports';

export type PlanPorts = ProblemPorts;

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
  const problems = [
    ...decisions.flatMap((decision) => decision.problems),
    ...(await findProblems(tables, { self, along, hidden, isNews, newest: facts.newest === facts.body ? null : facts.newest }, ports)),
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
  if (!subject) throw subjectUnknown();
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
