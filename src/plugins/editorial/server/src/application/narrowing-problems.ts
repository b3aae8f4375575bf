import { type JsonObject, type Problem, type SubjectRef, subjectKey } from '../../../../../kernel';
import type { Candidate, GovernedType, GovernedTypes } from '../../../contract';
import { attributesNaming } from '../domain/body-references';
import { quoted, sentenceCase, wordsOf } from '../domain/labels';
import { readersOf } from '../domain/readers-of';

import type { DeskTables, Publication } from './ports';

/**
 * What everybody reads now and would be for some only: a blocker for each public place that promises it to everybody, such as
 * urgent help, and a warning for each that merely names it. Of those places it tells what is public of them, whoever asks.
 */
export const narrowingProblems = async (
  tables: DeskTables,
  candidates: readonly Candidate[],
  governed: GovernedTypes,
): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const candidate of await narrowed(tables, candidates, governed)) {
    const readers = readersOf(candidate.body, governed[candidate.uid]) ?? '';
    for (const place of await placesOf(tables, candidate, governed)) problems.push(problemAt(place, { candidate, readers }));
  }
  return problems;
};

const narrowed = async (tables: DeskTables, candidates: readonly Candidate[], governed: GovernedTypes): Promise<readonly Candidate[]> => {
  const forSome = candidates.filter(({ body, uid }) => readersOf(body, governed[uid]) !== null);
  if (forSome.length === 0) return [];
  const publications = [...(await tables.publications.find(forSome)).values()].filter(({ state }) => state === 'public');
  const bodies = await tables.bodies.find(publications.map(({ digest }) => digest));
  const isOpen = ({ digest }: Publication, type: GovernedType | undefined) => {
    const body = bodies.get(digest)?.body ?? null;
    return body !== null && readersOf(body, type) === null;
  };
  return forSome.filter((candidate) =>
    publications.some((publication) => subjectKey(publication) === subjectKey(candidate) && isOpen(publication, governed[candidate.uid])),
  );
};

/** A public document that names another, or a notice that leads to it. */
interface NamingPlace {
  readonly at: SubjectRef;
  /** As it is public, or was before the notice. */
  readonly title: string;
  readonly type: GovernedType;
  /** Of `type.forEverybody`. */
  readonly promised: string | null;
  readonly isNotice: boolean;
}

const placesOf = async (tables: DeskTables, named: SubjectRef, governed: GovernedTypes): Promise<readonly NamingPlace[]> => {
  const mentioning = (await tables.publications.mentioning(named)).filter((publication) => subjectKey(publication) !== subjectKey(named));
  const bodies = await tables.bodies.find(mentioning.map(({ digest }) => digest));
  const subjects = await tables.subjects.find(mentioning);
  const places = new Array<NamingPlace>();
  for (const publication of mentioning) {
    const type = governed[subjects.get(subjectKey(publication))?.uid ?? ''];
    const attributes = attributesNaming(bodies.get(publication.digest)?.body ?? {}, named);
    if (!type || attributes.length === 0) continue;
    const words = await lastPublic(tables, publication);
    // What is for some only lost nobody who might read it.
    if (words && readersOf(words, type) === null) places.push(placeOf(publication, { type, attributes, words }));
  }
  return places;
};

/** A notice holds no words of what it stands for: readers knew those before it. */
const lastPublic = async (tables: DeskTables, publication: Publication): Promise<JsonObject | null> =>
  (await tables.revisions.find(publication, publication.revision))?.body ?? null;

interface Naming {
  readonly type: GovernedType;
  readonly attributes: readonly string[];
  readonly words: JsonObject;
}

const placeOf = (publication: Publication, { type, attributes, words }: Naming): NamingPlace => {
  const title = words[type.title];
  const isNotice = publication.state === 'withdrawn';
  return {
    at: { type: publication.type, id: publication.id },
    title: typeof title === 'string' ? title : type.name,
    type,
    promised: (!isNotice && type.forEverybody?.find((attribute) => attributes.includes(attribute))) || null,
    isNotice,
  };
};

const problemAt = (
  { at, title, type, promised, isNotice }: NamingPlace,
  { candidate, readers }: { readonly candidate: Candidate; readonly readers: string },
): Problem => {
  const [place, named] = [{ ...at, title }, `${type.name} ${quoted(title)}`];
  const item = quoted(candidate.title);
  if (promised !== null) {
    const label = type.labels?.[promised] ?? sentenceCase(wordsOf(promised));
    return {
      rule: 'audience.still-needed',
      severity: 'blocker',
      message: `${item} would be for ${readers} only, and everybody has to find it in the ${named}, ${label}. Have it taken out there and that published first, or leave it for everybody.`,
      place: { ...place, attribute: promised },
    };
  }
  const loss = isNotice
    ? `the notice in place of the ${named}, which was withdrawn, leads nobody else to it any more.`
    : `the ${named} shows it to nobody else any more.`;
  return { rule: 'audience.narrower', severity: 'warning', message: `${item} would be for ${readers} only: ${loss}`, place };
};
