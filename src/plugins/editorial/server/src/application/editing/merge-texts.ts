import { canonicalJson, type JsonObject, subjectKey, type SubjectRef } from '../../../../../../kernel';
import type { ActorId, Merge, MergeField } from '../../../../contract';
import { labelOf, NO_SHAPE } from '../../domain/diff/form-shape';
import { changesIn, type ComparePorts } from '../history/compare-revisions';
import type { DeskTables, Subject } from '../ports';
import { tablesForReader } from '../tables-for-reader';

export interface MergePorts extends ComparePorts {
  /** Saves what somebody typed as they would, gives the newest body it makes, and takes the save back. */
  readonly tryOut: (subject: Subject, data: Readonly<Record<string, unknown>>) => Promise<JsonObject>;
}

export interface MergeCommand {
  readonly subject: SubjectRef;
  readonly data: Readonly<Record<string, unknown>>;
  readonly revision: number;
}

/** What somebody typed beside what others saved since the revision they started from, field by field. Changes nothing. */
export const createMergeTexts =
  (ports: MergePorts) =>
  async ({ subject: ref, data, revision }: MergeCommand): Promise<Merge> => {
    const { subject, newest, base } = await ports.desk.read((tables) => standing(tables, ref, revision));
    const mine = await ports.tryOut(subject, data);
    const [, id] = /^staff:(\d+)$/.exec(newest.savedBy) ?? [];
    const actor: ActorId = id === undefined ? 'system' : `staff:${Number(id)}`;
    const name = id === undefined ? '' : ((await ports.memberships.namesOf([actor])).get(actor) ?? '');
    const fields = await ports.desk.read((all) =>
      fieldsIn(tablesForReader(all, ports.mayRead), ports, { uid: subject.uid, base, mine, theirs: newest.body ?? {} }),
    );
    return { by: name, at: newest.savedAt, seen: newest.number, fields };
  };

const standing = async (tables: DeskTables, ref: SubjectRef, revision: number) => {
  const key = subjectKey(ref);
  const [subject, newest] = [(await tables.subjects.find([ref])).get(key), (await tables.revisions.latest([ref])).get(key)];
  if (!subject || !newest) throw new Error(`Nothing was recorded of ${key}, so nobody can have overtaken it.`);
  return { subject, newest, base: (await tables.revisions.find(ref, revision))?.body ?? null };
};

interface Texts {
  readonly uid: string;
  readonly base: JsonObject | null;
  readonly mine: JsonObject;
  readonly theirs: JsonObject;
}

const fieldsIn = async (tables: DeskTables, ports: MergePorts, { uid, base, mine, theirs }: Texts): Promise<readonly MergeField[]> => {
  const shape = ports.shapes()[uid] ?? NO_SHAPE;
  const found: MergeField[] = [];
  const form = Object.keys(shape.labels);
  for (const attribute of Object.keys(mine).sort((a, b) => form.indexOf(a) - form.indexOf(b))) {
    const only = (body: JsonObject | null): JsonObject => ({ [attribute]: body?.[attribute] ?? null });
    const changes = await changesIn(tables, ports, { uid, was: only(theirs), is: only(mine) });
    if (changes.length === 0) continue;
    const [isYours, isTheirs] = [mine, theirs].map((body) => !base || canonicalJson(only(body)) !== canonicalJson(only(base)));
    found.push({ attribute, label: labelOf(shape, attribute), isYours: isYours ?? true, isTheirs: isTheirs ?? true, changes });
  }
  return found;
};
