import type { Document } from '../../../application/ports';
import type { Reader } from '../../../application/reader';
import type { DetailOf } from '../../../domain/content/head';
import { deciding, sectionsShown } from '../../../domain/reading/sections-shown';
import type { PlacementShape } from '../builder';
import { detailOf } from '../details';
import { type DocumentOf, only, then } from '../documents';
import type { Toolkit } from '../toolkit';
import { ofAbout } from '../weights';

export const addIssueTypes = (toolkit: Toolkit): void => {
  addIssue(toolkit);
  addSection(toolkit);
  addPlacement(toolkit);
};

const addIssue = ({ builder }: Toolkit): void => {
  builder.objectType('Issue', {
    description: 'One newsletter. Its items live on after it went out: a placed item shows its newest public words.',
    interfaces: ['Node', 'Published'],
    fields: (t) => ({
      series: t.field({
        type: 'Series',
        nullable: true,
        description: 'The newsletter series it belongs to; null when none, or when the partnership has no such series any more.',
        resolve: ({ ownerIds: [owner], seriesSlug }, _, { reader }) =>
          owner === undefined || seriesSlug === null
            ? null
            : then(
                reader.documents.load(owner),
                (found) => only('Partnership', found)?.newsletters.find(({ slug }) => slug === seriesSlug) ?? null,
              ),
      }),
      number: t.exposeInt('number', { nullable: true, description: 'Its number, when the series counts.' }),
      period: t.expose('period', { type: 'Month', nullable: true, description: 'The month it is for; null when not said.' }),
      cover: t.expose('cover', { type: 'Image', nullable: true, description: 'The picture on its cover.' }),
      welcome: t.field({
        type: 'RichText',
        nullable: true,
        description: 'The words of welcome.',
        resolve: ({ id }, _, { reader }) => detailOf({ reader, name: 'Issue', id }, (detail) => detail.welcome),
      }),
      sections: t.field({
        type: ['Section'],
        description: 'Its sections in order, but those in which you may see nothing. `level` says which section belongs under which.',
        ...ofAbout(10),
        resolve: ({ id }, _, { reader }) =>
          then(
            detailOf({ reader, name: 'Issue', id }, ({ sections }) => sections),
            (sections) => shownTo(reader, sections),
          ),
      }),
    }),
  });
};

const addSection = ({ builder }: Toolkit): void => {
  builder.objectType('Section', {
    description: 'A part of an issue: a heading, words of its own, and items.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable, such as `section:2f1c…`; good as an anchor. A section has no address of its own.' }),
      heading: t.exposeString('heading', { description: 'Its heading.' }),
      level: t.exposeInt('level', { description: '1 for a group, 2 for a section in it, 3 for a part of that.' }),
      body: t.expose('body', { type: 'Content', description: 'Its own words.' }),
      placements: t.field({
        type: ['Placement'],
        description: 'The items placed here, in order.',
        ...ofAbout(5),
        resolve: ({ placements }, _, { reader }) => placedItems(reader, placements),
      }),
    }),
  });
};

const addPlacement = ({ builder, unions }: Toolkit): void => {
  builder.objectType('Placement', {
    description: 'An item in a section, with the words this issue adds to it.',
    fields: (t) => ({
      item: t.expose('item', { type: unions.PlacedItem, description: 'The item as it is now, or the notice that it was withdrawn.' }),
      introduction: t.exposeString('introduction', {
        nullable: true,
        description: "This issue's own words about the item, as plain text.",
      }),
      changedSinceIssue: t.exposeBoolean('changedSinceIssue', {
        description: 'True when the item was published anew, or withdrawn, after this issue became public in the revision shown here.',
      }),
    }),
  });
};

type Section = DetailOf<'Issue'>['sections'][number];

const shownTo = (reader: Reader, sections: readonly Section[]): readonly Section[] | Promise<readonly Section[]> => {
  const asked = deciding(sections);
  if (asked.length === 0) return sectionsShown(sections, () => false);
  return then(reader.documents.loadAll(asked), (items) => {
    const shown = new Set(asked.filter((_id, index) => isPlaceable(items[index] ?? null)));
    return sectionsShown(sections, (id) => shown.has(id));
  });
};

interface StoredPlacement {
  readonly itemId: string;
  readonly introduction: string | null;
  readonly revision: number | null;
}

/** Items that the public may not see are left out together with the words about them. */
const placedItems = (
  reader: Reader,
  placements: readonly StoredPlacement[],
): readonly PlacementShape[] | Promise<readonly PlacementShape[]> =>
  then(reader.documents.loadAll(placements.map(({ itemId }) => itemId)), (items) =>
    placements.flatMap(({ introduction, revision }, index) => {
      const item = items[index] ?? null;
      if (!isPlaceable(item)) return [];
      return [{ item, introduction, changedSinceIssue: hasChanged(item, revision) }];
    }),
  );

type Placed = DocumentOf<'Story' | 'Event' | 'Briefing' | 'Contact' | 'Withdrawn'>;

const isPlaceable = (item: Document | null): item is Placed =>
  item !== null && item.__typename !== 'Issue' && item.__typename !== 'Partnership';

const hasChanged = (item: Placed, revision: number | null): boolean =>
  item.__typename === 'Withdrawn' || (revision !== null && item.revision !== revision);
