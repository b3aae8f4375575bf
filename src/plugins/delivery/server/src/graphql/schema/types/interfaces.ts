import { pathOf } from '../../../domain/reading/paths';
import { blockHtml } from '../../../domain/rendering/block-html';
import { blockPlain } from '../../../domain/rendering/block-plain';
import type { GraphQLContext } from '../builder';
import { type DocumentOf, only, then } from '../documents';
import { rendering } from '../weights';
import type { Toolkit } from '../toolkit';

type Published = DocumentOf<'Issue' | 'Story' | 'Event' | 'Briefing' | 'Contact'>;

/** `Node`, `Published` and `Block`: what their members share is written once, here. */
export const addInterfaces = (toolkit: Toolkit): void => {
  addNode(toolkit);
  addPublished(toolkit);
  addBlock(toolkit);
};

const addNode = ({ builder }: Toolkit): void => {
  builder.interfaceType('Node', {
    description: 'Anything that has an address of its own and can be asked for again with `node(id)`.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Stable and unique everywhere: the type and a global id, such as `event:2f1c…`.' }),
    }),
  });
};

const addPublished = ({ builder }: Toolkit): void => {
  builder.interfaceType('Published', {
    description: 'What issues, stories, events, briefings and contacts have in common.',
    interfaces: ['Node'],
    fields: (t) => ({
      title: t.exposeString('title', { description: 'Its title; for a contact, the label it is known by.' }),
      slug: t.exposeString('slug', { description: "The last part of its address, unique among the owner's documents of its kind." }),
      path: t.string({
        nullable: true,
        description:
          'Its address on the partner page of this installation, such as `/sites/salford/events/learning-lunch`. Null while its partnership is not public.',
        resolve: (published) => pathOf(FOLDER_OF[published.__typename], published),
      }),
      partnership: t.field({
        type: 'Partnership',
        nullable: true,
        description: 'The partnership that owns it. Null while that partnership is not public itself.',
        resolve: ({ ownerIds: [id] }, _, { reader }) =>
          id === undefined ? null : then(reader.documents.load(id), (found) => only('Partnership', found)),
      }),
      owners: t.field({
        type: ['Partnership'],
        description: "Every partnership that owns it, the first one first; usually one, two for a joint board's.",
        resolve: owners,
      }),
      revision: t.exposeInt('revision', { description: 'Number of the revision shown here; it grows with every correction.' }),
      firstPublishedAt: t.expose('firstPublishedAt', { type: 'Moment', description: 'When it first became public.' }),
      publishedAt: t.expose('publishedAt', { type: 'Moment', description: 'When the words shown here became public.' }),
      restricted: t.exposeBoolean('restricted', {
        description:
          'True when it is for practitioners only. Such items are answered to cleared readers alone; do not show them to the public.',
      }),
      audiences: t.expose('audiences', { type: ['Audience'], description: 'Who it is for. Empty when it is for everybody.' }),
    }),
  });
};

const addBlock = ({ builder }: Toolkit): void => {
  builder.interfaceType('Block', {
    description:
      'A part of a text or section that is shown as one thing. Eleven kinds; ask for the fields of a kind with `... on CalloutBlock { … }`, or take any kind as `html` or `text`.',
    fields: (t) => ({
      html: t.field({
        type: 'Html',
        description: 'The block as HTML: safe to insert into a page, without classes or styles. Headings inside it begin at h3.',
        ...rendering,
        resolve: blockHtml,
      }),
      text: t.string({ description: 'The block as plain text, for mail, search and speech.', ...rendering, resolve: blockPlain }),
    }),
  });
};

const FOLDER_OF = { Issue: 'issue', Story: 'story', Event: 'event', Briefing: 'briefing', Contact: 'contact' } as const;

const owners = ({ ownerIds }: Published, _: object, { reader }: GraphQLContext) =>
  then(reader.documents.loadAll(ownerIds), (found) => found.flatMap((owner) => only('Partnership', owner) ?? []));
