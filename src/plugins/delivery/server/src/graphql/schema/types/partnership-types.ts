import { pathOf } from '../../../domain/reading/paths';
import type { Builder, GraphQLContext } from '../builder';
import { detailOf } from '../details';
import { type DocumentOf, only, then } from '../documents';
import type { Toolkit } from '../toolkit';

type Head = DocumentOf<'Partnership'>;

export const addPartnershipTypes = (toolkit: Toolkit): void => {
  addAreaAndSeries(toolkit);
  addNames(toolkit);
  addMakeUp(toolkit);
  addClosing(toolkit.builder);
};

const addNames = ({ builder, enums }: Toolkit): void => {
  const FormerName = addFormerName(builder);
  builder.objectType('Partnership', {
    description: 'A safeguarding partnership, board or association that publishes here.',
    interfaces: ['Node'],
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its full name.' }),
      shortName: t.exposeString('shortName', { description: 'The name for headings and lists, such as `Salford`.' }),
      slug: t.exposeString('slug', {
        description: 'The last part of its address, such as `salford`. Use it as the `partnership` argument.',
      }),
      path: t.string({
        nullable: true,
        description: 'Its address on this installation, such as `/sites/salford`.',
        resolve: (partnership) => pathOf('partnership', partnership),
      }),
      partnershipKind: t.expose('partnershipKind', { type: enums.PartnershipKind, description: 'Whom it protects.' }),
      formerNames: t.field({
        type: [FormerName],
        description: 'Names it had before, so that old papers stay findable.',
        resolve: namesBefore,
      }),
      timeZone: t.exposeString('timeZone', { description: 'Its time zone, such as `Europe/London`.' }),
      revision: t.exposeInt('revision', { description: 'Number of the revision shown here; it grows with every correction.' }),
      firstPublishedAt: t.expose('firstPublishedAt', { type: 'Moment', description: 'When it first became public.' }),
      publishedAt: t.expose('publishedAt', { type: 'Moment', description: 'When the words shown here became public.' }),
    }),
  });
};

/** What it is made of and how it looks. */
const addMakeUp = (toolkit: Toolkit): void => {
  const { Board, Colours } = addParts(toolkit);
  toolkit.builder.objectFields('Partnership', (t) => ({
    boards: t.expose('boards', { type: [Board], description: 'The boards that make it up.' }),
    areas: t.expose('areas', { type: ['Area'], description: 'The places it covers; empty for an association.' }),
    parent: t.field({
      type: 'Partnership',
      nullable: true,
      description: 'The partnership above it, when that is public.',
      resolve: ({ parentId }, _, { reader }) =>
        parentId === null ? null : then(reader.documents.load(parentId), (found) => only('Partnership', found)),
    }),
    colours: t.expose('colours', { type: Colours, description: 'Its colours.' }),
    logo: t.expose('logo', { type: 'Image', nullable: true, description: 'Its logo.' }),
    website: t.expose('website', { type: 'Url', nullable: true, description: 'Its own website.' }),
    newsletters: t.expose('newsletters', {
      type: ['Series'],
      description: 'Its newsletter series. Use their slugs as the `series` argument.',
    }),
    standingText: t.field({
      type: 'RichText',
      nullable: true,
      description: 'Words that stand in every issue, such as who it is and how to reach it.',
      resolve: ({ id }, _, { reader }) => detailOf({ reader, name: 'Partnership', id }, (detail) => detail.standingText),
    }),
  }));
};

const addClosing = (builder: Builder): void => {
  builder.objectFields('Partnership', (t) => ({
    closedOn: t.expose('closedOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The day it closed; null while it works. What it published stays.',
    }),
    mergedInto: t.field({
      type: 'Partnership',
      nullable: true,
      description:
        'The partnership that it is part of now, with all it ever published. Its slug leads there, so you meet it by its id alone.',
      resolve: ({ mergedIntoId }, _, { reader }) =>
        mergedIntoId === null ? null : then(reader.documents.load(mergedIntoId), (found) => only('Partnership', found)),
    }),
    successor: t.field({
      type: 'Partnership',
      nullable: true,
      description: 'The partnership that carries on its work since it closed, when there is one and it is public.',
      resolve: ({ successorId }, _, { reader }) => (successorId === null ? null : whoCarriesOn(successorId, reader, MOST_STEPS)),
    }),
  }));
};

/** More often nobody hands a work on. */
const MOST_STEPS = 10;

/** What carries on may have closed since, or become part of another: readers are led to the one that works. */
const whoCarriesOn = (id: string, reader: GraphQLContext['reader'], steps: number): Head | null | Promise<Head | null> =>
  then(reader.documents.load(id), (found) => {
    const successor = only('Partnership', found);
    const next = successor?.closedOn ? successor.successorId : null;
    if (next === null || steps === 0) return successor;
    return then(whoCarriesOn(next, reader, steps - 1), (last) => last ?? successor);
  });

/** Who goes back to an earlier name has it again, and had it not before alone. */
export const namesBefore = ({ name, shortName, formerNames }: Pick<Head, 'name' | 'shortName' | 'formerNames'>): Head['formerNames'] =>
  formerNames.filter((former) => former.name !== name && former.name !== shortName);

const addAreaAndSeries = ({ builder }: Toolkit): void => {
  builder.objectType('Area', {
    description: 'A place that a partnership covers.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name, such as `Rutland`.' }),
      slug: t.exposeString('slug', { description: 'Its name in addresses and arguments, such as `rutland`.' }),
    }),
  });
  builder.objectType('Series', {
    description: 'A newsletter series of a partnership, such as its schools newsletter.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name.' }),
      slug: t.exposeString('slug', { description: 'Its name in addresses and arguments.' }),
      audience: t.expose('audience', { type: 'Audience', nullable: true, description: 'Who it is for; null when it is for everybody.' }),
    }),
  });
};

const addFormerName = (builder: Builder) =>
  builder.objectRef<Head['formerNames'][number]>('FormerName').implement({
    description: 'A name that a partnership had before.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'The name.' }),
      until: t.expose('until', { type: 'LocalDate', nullable: true, description: 'The last day it was used, when known.' }),
    }),
  });

const addParts = ({ builder, enums }: Toolkit) => ({
  Board: builder.objectRef<Head['boards'][number]>('Board').implement({
    description: 'A board within a partnership.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name.' }),
      boardKind: t.expose('boardKind', { type: enums.BoardKind, nullable: true, description: 'Whom it protects; null when not said.' }),
    }),
  }),
  Colours: builder.objectRef<Head['colours']>('Colours').implement({
    description: 'The two colours of a partnership, as `#rrggbb`. Check the contrast before you put text on them.',
    fields: (t) => ({
      main: t.exposeString('main', { description: 'For headings and the band at the top.' }),
      accent: t.exposeString('accent', { description: 'For links, buttons and rules.' }),
    }),
  }),
});
