import { DomainError, type SubjectRef, subjectKey } from '../../../../../kernel';
import type { GovernedType, GovernedTypes, LedgerEntry } from '../../../contract';
import { formerAddressesOf, type RecordedEntry } from '../domain/former-addresses';
import { quoted } from '../domain/labels';
import { partIdsIn } from '../domain/part-ids';

import type { DeskTables } from './ports';

/** What erasing some subjects takes with it. */
export interface ErasureScope {
  readonly digests: readonly string[];
  /** Parts that ever stood in one of the subjects. */
  readonly parts: readonly SubjectRef[];
  /** By subject key: the revision the ledger names last, and who acted for it. */
  readonly standing: ReadonlyMap<string, Standing>;
}

interface Standing {
  readonly revision: number;
  readonly partnership: string;
  /** Digests of the addresses at which readers will find the notice. */
  readonly formerAddresses: readonly string[];
}

/**
 * Finds every body that holds words of the subjects. Throws `erasure.unknown` for one that nothing was recorded of,
 * `erasure.is-part` for a part, whose words stand in every revision of its whole, and `erasure.moved-part` when a
 * part once stood in another whole, whose revisions hold its words as well.
 */
export const planErasure = async (tables: DeskTables, refs: readonly SubjectRef[], governed: GovernedTypes): Promise<ErasureScope> => {
  const digests: string[] = [];
  const parts: SubjectRef[] = [];
  const standing = new Map<string, Standing>();
  for (const ref of refs) {
    const type = Object.values(governed).find((candidate) => candidate.type === ref.type);
    if (type?.partOf) throw await isPart(tables, ref, governed);
    const own = await recordedOf(tables, ref, type);
    const found = type?.parts ? await partsIn(tables, own.revisions, { parts: type.parts, governed }) : [];
    digests.push(...own.revisions, ...own.notices);
    parts.push(...found);
    standing.set(subjectKey(ref), own);
  }
  digests.push(...(await tables.revisions.digestsOf(parts)));
  await refuseMoved(tables, { refs, parts, governed });
  return { digests: [...new Set(digests)], parts, standing };
};

const recordedOf = async (tables: DeskTables, ref: SubjectRef, type: GovernedType | undefined) => {
  const revisions = await tables.revisions.digestsOf([ref]);
  const entries = await tables.ledger.of(ref);
  if (revisions.length === 0 && entries.length === 0) {
    throw new DomainError({ code: 'erasure.unknown', refusal: 'not-found', message: `Nothing was ever recorded of ${subjectKey(ref)}.` });
  }
  const subject = (await tables.subjects.find([ref])).get(subjectKey(ref));
  const last = entries.at(-1);
  return {
    revisions,
    notices: entries.filter((entry) => entry.kind !== 'published').map((entry) => entry.digest),
    revision: last?.revision ?? revisions.length,
    partnership: subject?.owners[0] ?? last?.partnership ?? '',
    formerAddresses: type ? formerAddressesOf(ref, type, await withBodies(tables, entries)) : [],
  };
};

const withBodies = async (tables: DeskTables, entries: readonly LedgerEntry[]): Promise<readonly RecordedEntry[]> => {
  const bodies = await tables.bodies.find(entries.map(({ digest }) => digest));
  return entries.map(({ kind, digest }) => ({ kind, body: bodies.get(digest)?.body ?? null }));
};

const partsIn = async (
  tables: DeskTables,
  digests: readonly string[],
  { parts, governed }: { parts: NonNullable<GovernedType['parts']>; governed: GovernedTypes },
): Promise<readonly SubjectRef[]> => {
  const bodies = [...(await tables.bodies.find(digests)).values()].flatMap(({ body }) => (body ? [body] : []));
  const type = governed[parts.uid]?.type;
  return type === undefined ? [] : partIdsIn(bodies, parts.attribute).map((id) => ({ type, id }));
};

const wholeTypes = (governed: GovernedTypes): readonly string[] =>
  Object.values(governed).flatMap(({ type, parts }) => (parts ? [type] : []));

const isPart = async (tables: DeskTables, ref: SubjectRef, governed: GovernedTypes): Promise<DomainError> => {
  const wholes = await tables.revisions.holding(wholeTypes(governed), [ref.id]);
  const keys = wholes.map(subjectKey).join(' ');
  const message =
    wholes.length === 0
      ? `Nothing recorded holds words of ${subjectKey(ref)}.`
      : `The words of a ${ref.type} stand in every revision of the document it belongs to. Erase that as a whole, then save and publish its mended text: erase ${keys}`;
  return new DomainError({ code: 'erasure.is-part', refusal: 'invalid', message });
};

const refuseMoved = async (
  tables: DeskTables,
  { refs, parts, governed }: { refs: readonly SubjectRef[]; parts: readonly SubjectRef[]; governed: GovernedTypes },
): Promise<void> => {
  const named = new Set(refs.map(subjectKey));
  const holding = await tables.revisions.holding(
    wholeTypes(governed),
    parts.map((part) => part.id),
  );
  const others = holding.filter((ref) => !named.has(subjectKey(ref)));
  if (others.length === 0) return;
  const titles = [...(await tables.subjects.find(others)).values()].map(({ title }) => quoted(title)).join(', ');
  throw new DomainError({
    code: 'erasure.moved-part',
    refusal: 'conflict',
    message: `Words of it once stood in another document as well${titles === '' ? '' : ` (${titles})`}, and would be left there. Erase both in one act: erase ${[...named, ...others.map(subjectKey)].join(' ')}`,
  });
};
