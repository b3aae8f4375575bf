import { type JsonObject, type Problem, subjectKey } from '../../../../../kernel';
import type { Candidate, GovernedTypes, PublicationGuard } from '../../../contract';
import { halfEmbargoProblem } from '../domain/schedule/embargo';
import { caseProblem } from '../domain/sign-off/case-content';
import { isArchived } from '../domain/sign-off/is-archived';
import { ARCHIVED } from '../domain/sign-off/permission';

import type { DeskTables } from './ports';
import { earlyWarnings } from './schedule/early-warnings';
import { narrowingProblems } from './narrowing-problems';
import { type EmbargoPorts, embargoProblems } from './schedule/embargo-problems';

export interface ProblemPorts extends EmbargoPorts {
  readonly guards: () => readonly PublicationGuard[];
}

/** What would go public in one act. */
export interface Leaving {
  readonly self: Candidate;
  readonly along: readonly Candidate[];
  /** Those of them that are out of reach. */
  readonly hidden: readonly Candidate[];
  /** Whether `self` has anything new for readers. */
  readonly isNews: boolean;
  /** As saved last, where `self` is an older revision, which may not slip past it: its embargo holds. Null where it is the newest. */
  readonly newest: JsonObject | null;
}

/** What stands in the way of a publication, or should be known before, beside what its placements say. */
export const findProblems = async (tables: DeskTables, leaving: Leaving, ports: ProblemPorts): Promise<readonly Problem[]> => {
  const { self, along, hidden, isNews, newest } = leaving;
  const within = along.filter((candidate) => !hidden.includes(candidate));
  const checked = [...(isNews ? [self] : []), ...within];
  const underEmbargo = isNews && newest !== null ? [...checked, { ...self, body: newest }] : checked;
  return [
    ...ownProblems(self, ports.governed),
    ...hidden.map(() => notYours(self)),
    ...(await archivedProblems(tables, checked)),
    ...(await embargoProblems(underEmbargo, ports)),
    ...(await earlyWarnings(tables, within)),
    ...(await narrowingProblems(tables, checked, ports.governed)),
    ...checked.flatMap((candidate) => halfEmbargoProblem(candidate, ports.governed[candidate.uid]?.embargo) ?? []),
    ...checked.flatMap((candidate) => caseProblem(candidate, ports.governed[candidate.uid]) ?? []),
    ...checked.flatMap((candidate) => ports.guards().flatMap((guard) => guard.check(candidate))),
  ];
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
