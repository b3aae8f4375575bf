import { isJsonObject, type JsonObject, type RevisionRef, subjectKey } from '../../../../../../kernel';
import type { GovernedTypes } from '../../../../contract';
import { manifestOf } from '../../domain/compose-whole';
import { describeChanges } from '../../domain/describe-changes';
import { quoted } from '../../domain/labels';
import { changeNames } from '../change-names';
import type { PublicationPlan } from '../plan-publication';
import type { DeskTables, Subject } from '../ports';

interface Now {
  readonly plan: PublicationPlan;
  readonly governed: GovernedTypes;
}

/** What two own together can hold an item that only one of them may see before it is public. */
const HIDDEN_ITEM_CHANGED = 'Something of another partnership that stands in it was changed.';

/** What changed between a body and what would go public now, in sentences: in the document itself, then in the items that stand in it. */
export const changesSince = async (tables: DeskTables, before: JsonObject, { plan, governed }: Now): Promise<readonly string[]> => {
  const change = { uid: plan.subject.uid, from: before, to: plan.frozen };
  return [...(await sentences(tables, change, governed)), ...(await changesInItems(tables, change, governed))];
};

interface Change {
  readonly uid: string;
  readonly from: JsonObject;
  readonly to: JsonObject;
}

const sentences = async (tables: DeskTables, { uid, from, to }: Change, governed: GovernedTypes): Promise<readonly string[]> =>
  describeChanges(from, to, await changeNames(tables, { uid, bodies: [from, to] }, governed));

const changesInItems = async (tables: DeskTables, { from, to }: Change, governed: GovernedTypes): Promise<readonly string[]> => {
  const pairs = movedOn(manifestOf(from), manifestOf(to));
  const subjects = await tables.subjects.find(pairs.map(({ now }) => now));
  const bodies = await tables.bodies.find(pairs.flatMap(({ was, now }) => [was.digest, now.digest]));
  const found: string[] = [];
  for (const { was, now } of pairs) {
    const item = subjects.get(subjectKey(now));
    const [before, after] = [bodies.get(was.digest)?.body, bodies.get(now.digest)?.body];
    if (!item || !isJsonObject(before) || !isJsonObject(after)) continue;
    found.push(...(item.isHidden ? [HIDDEN_ITEM_CHANGED] : await inItem(tables, { item, from: before, to: after }, governed)));
  }
  return found;
};

/** The items that stand in both with other words, in the order of the newer manifest. */
const movedOn = (before: readonly RevisionRef[], after: readonly RevisionRef[]) => {
  const old = new Map(before.map((row) => [subjectKey(row), row]));
  return after.flatMap((now) => {
    const was = old.get(subjectKey(now));
    return was && was.digest !== now.digest ? [{ was, now }] : [];
  });
};

const inItem = async (
  tables: DeskTables,
  { item, from, to }: Omit<Change, 'uid'> & { readonly item: Subject },
  governed: GovernedTypes,
): Promise<readonly string[]> =>
  (await sentences(tables, { uid: item.uid, from, to }, governed)).map((sentence) => `In ${quoted(item.title)}: ${sentence}`);
