import { type Html, type JsonObject, subjectKey } from '../../../../../../kernel';
import type { GovernedType, GovernedTypes, Rendition, RenditionRequest, Words } from '../../../../contract';
import { manifestOf } from '../../domain/compose-whole';
import { fieldByField } from '../../domain/guests/field-by-field';
import { withoutUnpublished } from '../../domain/unpublished';
import { changeNames } from '../change-names';
import type { PublicationPlan } from '../plan-publication';
import type { DeskTables } from '../ports';

/** All that a guest may read: the words that would go public now, and those of the items that stand in them. */
export type GuestWords = Omit<RenditionRequest, 'files'>;

interface GuestItem {
  readonly title: string;
  readonly words: Words | null;
}

export interface ShowingPorts {
  readonly governed: GovernedTypes;
  readonly renditions: () => readonly Rendition[];
}

export interface ShownWords {
  readonly body: Html;
  /** Addresses of style sheets. */
  readonly sheets: readonly string[];
}

/** As readers will see it; what cannot be shown to readers as it stands, field by field. */
export const showWords = (words: GuestWords, files: string, { governed, renditions }: ShowingPorts): ShownWords => {
  for (const { show, sheets } of renditions()) {
    const body = show({ ...words, files });
    if (body) return { body, sheets };
  }
  return { body: fieldByField(words, governed), sheets: [] };
};

/** Of what the guest may not see, it tells that it is there. */
export const guestWords = async (
  tables: DeskTables,
  { subject, frozen, schemaVersion }: PublicationPlan,
  governed: GovernedTypes,
): Promise<GuestWords> => {
  const placed = await placedItems(tables, frozen, governed);
  const bodies = bodiesIn(frozen, placed);
  const { titles } = await changeNames(tables, { uid: subject.uid, bodies }, governed);
  const named = [...titles].map(([key, title]) => [key, { title, words: null }] as const);
  return { document: { subject, body: frozen, schemaVersion }, items: new Map([...named, ...placed]) };
};

/** The words themselves. */
export const bodiesIn = (body: JsonObject, items: GuestWords['items']): readonly JsonObject[] => [
  body,
  ...[...items.values()].flatMap(({ words }) => (words ? [words.body] : [])),
];

/** The items of the manifest with their words of just that revision. */
const placedItems = async (tables: DeskTables, body: JsonObject, governed: GovernedTypes): Promise<GuestWords['items']> => {
  const rows = manifestOf(body);
  const subjects = await tables.subjects.find(rows);
  const publications = await tables.publications.find(rows);
  const bodies = await tables.bodies.find(rows.map(({ digest }) => digest));
  return new Map(
    rows.map((row): [string, GuestItem] => {
      const key = subjectKey(row);
      const [item, publication, stored] = [subjects.get(key), publications.get(key), bodies.get(row.digest)];
      const type = Object.values(governed).find((each) => each.type === row.type);
      const isPublic = publication?.state === 'public' && publication.revision === row.revision;
      if (!item || !type || (item.isHidden && !isPublic) || !stored?.body) return [key, OUT_OF_REACH];
      return [key, itemOf(type, { subject: row, body: stored.body, schemaVersion: stored.schemaVersion })];
    }),
  );
};

const itemOf = (type: GovernedType, words: Words): GuestItem => {
  const title = words.body[type.title];
  return { title: typeof title === 'string' ? title : '', words: { ...words, body: withoutUnpublished(words.body, type) } };
};

const OUT_OF_REACH: GuestItem = { title: 'Something of another partnership, which is not yours to read before it is public', words: null };
