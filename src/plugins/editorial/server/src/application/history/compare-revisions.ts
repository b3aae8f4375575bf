import { DomainError, type JsonObject, subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { ActorId, Comparison, GovernedType, ItemChange, RevisionName } from '../../../../contract';
import { referencesOf } from '../../domain/body-references';
import { manifestOf } from '../../domain/compose-whole';
import { type BodyReading, compareBodies } from '../../domain/diff/compare-bodies';
import type { FormShapes } from '../../domain/diff/form-shape';
import { withoutUnpublished } from '../../domain/unpublished';
import { planPublication, type PlanPorts } from '../plan-publication';
import type { Desk, DeskTables, Memberships } from '../ports';
import { type MayRead, tablesForReader } from '../tables-for-reader';

export interface ComparePorts extends PlanPorts {
  readonly desk: Desk;
  readonly memberships: Memberships;
  readonly shapes: () => FormShapes;
  readonly mayRead: MayRead;
}

export interface Compared {
  readonly subject: SubjectRef;
  readonly from: RevisionName;
  readonly to: RevisionName;
}

/**
 * What differs between two revisions of a document, for one member of staff: in what two own together, words of items that only
 * the other may see stay untold; nor is what `without` leaves out of a body. Throws as planPublication does, and `revision.unknown`, `revision.erased`, `revision.not-public`.
 */
export const createCompareRevisions =
  (ports: ComparePorts, without: (body: JsonObject, type: GovernedType | undefined) => JsonObject = (body) => body) =>
  ({ subject: ref, from, to }: Compared): Promise<Comparison> =>
    ports.desk.read(async (all) => {
      const tables = tablesForReader(all, ports.mayRead);
      const { subject, latest, frozen, publication } = await planPublication(tables, ref, ports);
      const isPublic = (revision: number): boolean => publication?.state === 'public' && publication.revision === revision;
      const sideOf = async (name: RevisionName): Promise<Side> => {
        if (name === 'newest') return { ...latest, body: frozen };
        return namedSide(tables, ref, name === 'public' ? requirePublic(publication) : name);
      };
      const [before, after] = [await sideOf(from), await sideOf(to)];
      const names = await ports.memberships.namesOf([before, after].map(({ savedBy }) => asActor(savedBy)));
      const said = ({ number, savedBy, savedAt }: Side) => ({
        revision: number,
        by: savedBy.startsWith('staff:') ? (names.get(asActor(savedBy)) ?? '') : '',
        at: savedAt,
        isPublic: isPublic(number),
        isNewest: number === latest.number,
      });
      const type = ports.governed[subject.uid];
      const [was, is] = [before, after].map(({ body }) => without(withoutUnpublished(body, type), type));
      return {
        title: subject.title,
        before: said(before),
        after: said(after),
        changes: was && is ? await changesIn(tables, ports, { uid: subject.uid, was, is }) : [],
        items: was && is ? await itemsIn(tables, ports, [was, is]) : [],
      };
    });

interface Side {
  readonly number: number;
  readonly savedAt: string;
  readonly savedBy: string;
  readonly body: JsonObject;
}

/** Revisions keep actors as texts. */
const asActor = (savedBy: string): ActorId => {
  const [, id] = /^staff:(\d+)$/.exec(savedBy) ?? [];
  return id === undefined ? 'system' : `staff:${Number(id)}`;
};

const requirePublic = (publication: { readonly state: string; readonly revision: number } | null): number => {
  if (publication?.state === 'public') return publication.revision;
  throw new DomainError({
    code: 'revision.not-public',
    refusal: 'conflict',
    message: 'Readers do not see this, so there is nothing to compare it with.',
  });
};

/** One recorded revision. */
export const namedSide = async (tables: DeskTables, ref: SubjectRef, number: number): Promise<Side> => {
  const revision = await tables.revisions.find(ref, number);
  if (!revision)
    throw new DomainError({ code: 'revision.unknown', refusal: 'not-found', message: `There is no revision ${String(number)} of this.` });
  const { body } = revision;
  if (body) return { ...revision, body };
  throw new DomainError({
    code: 'revision.erased',
    refusal: 'conflict',
    message: `The words of revision ${String(number)} were erased by law.`,
  });
};

interface Bodies {
  readonly uid: string;
  readonly was: JsonObject;
  readonly is: JsonObject;
}

/** In the document itself. */
export const changesIn = async (
  tables: DeskTables,
  { governed, shapes }: Pick<ComparePorts, 'governed' | 'shapes'>,
  { uid, was, is }: Bodies,
) => {
  const type = governed[uid];
  const part = type?.parts && governed[type.parts.uid];
  const named = [was, is].flatMap((body) => referencesOf(body, undefined).map(({ to }) => to));
  const titles = new Map([...(await tables.subjects.find(named))].map(([key, { title }]) => [key, title]));
  const parts = type?.parts && part ? { parts: { attribute: type.parts.attribute, uid: type.parts.uid, title: part.title } } : {};
  const reading: BodyReading = { uid, shapes: shapes(), titles, ...parts };
  return compareBodies(was, is, reading);
};

/** In the items that stand in both, but for what is never published of them. */
export const itemsIn = async (
  tables: DeskTables,
  ports: Pick<ComparePorts, 'governed' | 'shapes'>,
  [older, newer]: readonly [JsonObject, JsonObject],
): Promise<readonly ItemChange[]> => {
  const digests = new Map(manifestOf(older).map((row) => [subjectKey(row), row.digest]));
  const changed = manifestOf(newer).filter((row) => digests.has(subjectKey(row)) && digests.get(subjectKey(row)) !== row.digest);
  const subjects = await tables.subjects.find(changed);
  const bodies = await tables.bodies.find(changed.flatMap((row) => [digests.get(subjectKey(row)) ?? '', row.digest]));
  const found: ItemChange[] = [];
  for (const row of changed) {
    const item = subjects.get(subjectKey(row));
    const [from, to] = [bodies.get(digests.get(subjectKey(row)) ?? '')?.body ?? null, bodies.get(row.digest)?.body ?? null];
    if (!item || !from || !to) continue;
    const type = ports.governed[item.uid];
    const [was, is] = [withoutUnpublished(from, type), withoutUnpublished(to, type)];
    const changes = item.isHidden ? null : await changesIn(tables, ports, { uid: item.uid, was, is });
    if (changes?.length !== 0) found.push({ title: item.title, name: ports.governed[item.uid]?.name ?? '', changes });
  }
  return found;
};
