import { FILE, PARTNERSHIP, type Thing } from '../world';
import { type Aim, collection, type Door, get, post, put } from './door';

/** The shapes in which a relation can be sent. */
const SHAPES: Readonly<Record<string, (thing: Thing) => unknown>> = {
  'connect by document id': ({ documentId }) => ({ connect: [{ documentId }] }),
  'connect by row': ({ id }) => ({ connect: [{ id }] }),
  'set by document id': ({ documentId }) => ({ set: [{ documentId }] }),
  'set by row': ({ id }) => ({ set: [{ id }] }),
  'plain document id': ({ documentId }) => documentId,
  'plain row': ({ id }) => id,
};

const STORY = 'api::story.story';
const SECTION = 'api::section.section';

interface Field {
  readonly of: string;
  readonly to: string;
  readonly name: string;
  readonly data: (link: unknown) => object;
}

const FIELDS: readonly Field[] = [
  { of: 'api::event.event', to: 'api::contact.contact', name: 'organiser', data: (organiser) => ({ organiser }) },
  { of: 'api::briefing.briefing', to: 'api::briefing.briefing', name: 'replaces', data: (replaces) => ({ replaces }) },
  { of: 'api::contact.contact', to: 'api::contact.contact', name: 'outsideHours', data: (outsideHours) => ({ outsideHours }) },
  { of: SECTION, to: 'api::issue.issue', name: 'issue', data: (issue) => ({ issue }) },
  { of: 'api::issue.issue', to: SECTION, name: 'sections', data: (sections) => ({ sections }) },
  ...['story', 'event', 'briefing', 'contact'].map((name): Field => ({
    of: SECTION,
    to: `api::${name}.${name}`,
    name: `placements.${name}`,
    data: (link) => ({ placements: [{ __component: `placement.${name}`, [name]: link }] }),
  })),
];

/** Giving a document of one's own a link to the thing; nested in components as well as at the top. */
export const LINKING: readonly Door[] = FIELDS.flatMap(({ of, to, name, data }) =>
  Object.entries(SHAPES).map(([shape, link]): Door => ({
    name: `${name}: ${shape}`,
    route: 'PUT /content-manager/collection-types/:model/:id',
    operation: 'link',
    uids: [to],
    from: of,
    send: ({ thing, host }) => put(collection(of, `/${host(of).documentId}`), data(link(thing))),
  })),
);

/** Owners named in a request: at birth, and later. */
export const OWNING: readonly Door[] = Object.entries(SHAPES).flatMap(([shape, link]): readonly Door[] => [
  {
    name: `new story owned by it: ${shape}`,
    route: 'POST /content-manager/collection-types/:model',
    operation: 'create',
    uids: [PARTNERSHIP],
    send: ({ thing }) => post(collection(STORY), { title: 'News', kind: 'news', visibility: 'public', partnership: link(thing) }),
  },
  {
    name: `move own story there: ${shape}`,
    route: 'PUT /content-manager/collection-types/:model/:id',
    operation: 'move',
    uids: [PARTNERSHIP],
    from: STORY,
    send: ({ thing, host }) => put(collection(STORY, `/${host(STORY).documentId}`), { partnership: link(thing) }),
  },
]);

/** Files in documents: at the top, and in a block. */
export const FILE_LINKS: readonly Door[] = [
  {
    name: 'use it as a cover',
    route: 'PUT /content-manager/collection-types/:model/:id',
    operation: 'link',
    uids: [FILE],
    from: 'api::issue.issue',
    send: ({ thing, host }) => put(collection('api::issue.issue', `/${host('api::issue.issue').documentId}`), { cover: thing.id }),
  },
  {
    name: 'attach it',
    route: 'PUT /content-manager/collection-types/:model/:id',
    operation: 'link',
    uids: [FILE],
    from: 'api::briefing.briefing',
    send: ({ thing, host }) =>
      put(collection('api::briefing.briefing', `/${host('api::briefing.briefing').documentId}`), { files: [{ id: thing.id }] }),
  },
  {
    name: 'show it in a block',
    route: 'PUT /content-manager/collection-types/:model/:id',
    operation: 'link',
    uids: [FILE],
    from: STORY,
    send: ({ thing, host }) =>
      put(collection(STORY, `/${host(STORY).documentId}`), { body: [{ __component: 'block.image', image: thing.id, alt: 'A picture' }] }),
  },
];

const picker = (model: string, field: string, uid: string): readonly Door[] => [
  {
    name: `pick in ${model}.${field}: search`,
    route: 'GET /content-manager/relations/:model/:targetField',
    operation: 'read',
    uids: [uid],
    send: ({ thing }) => get(`/content-manager/relations/${model}/${field}?_q=${thing.word}`),
  },
  {
    name: `pick in ${model}.${field}: by row`,
    route: 'GET /content-manager/relations/:model/:targetField',
    operation: 'read',
    uids: [uid],
    send: ({ thing }) => get(`/content-manager/relations/${model}/${field}?idsToInclude[0]=${thing.documentId}&_q=zzzz`),
  },
];

export const PICKERS: readonly Door[] = [
  ...picker('api::event.event', 'organiser', 'api::contact.contact'),
  ...picker('api::section.section', 'issue', 'api::issue.issue'),
  ...picker('placement.story', 'story', STORY),
  ...picker('placement.contact', 'contact', 'api::contact.contact'),
];

const existing = (uid: string, field: string): Door => ({
  name: `what ${field} holds`,
  route: 'GET /content-manager/relations/:model/:id/:targetField',
  operation: 'read',
  uids: [uid],
  send: ({ thing }: Aim) => get(`/content-manager/relations/${uid}/${thing.documentId}/${field}`),
});

export const EXISTING: readonly Door[] = [
  existing('api::event.event', 'organiser'),
  existing('api::issue.issue', 'sections'),
  existing('api::section.section', 'issue'),
  existing('api::contact.contact', 'outsideHours'),
  existing('api::briefing.briefing', 'replaces'),
];

/** A component's own row is no document: whose it is shows only by what holds it. */
export const COMPONENT_LINKS: readonly Door[] = [
  {
    name: 'what a placement holds, by its row',
    route: 'GET /content-manager/relations/:model/:id/:targetField',
    operation: 'read',
    uids: [SECTION],
    send: ({ thing }) => get(`/content-manager/relations/placement.contact/${thing.placement ?? thing.id + 100_000}/contact`),
  },
];

/** Asking one's own documents about what they are linked to. */
export const NESTED_GUESSES: readonly Door[] = [
  ['api::event.event', 'organiser', 'label', 'api::contact.contact'] as const,
  ['api::section.section', 'issue', 'title', 'api::issue.issue'] as const,
  ['api::briefing.briefing', 'replaces', 'title', 'api::briefing.briefing'] as const,
].flatMap(([model, field, title, uid]): readonly Door[] => [
  {
    name: `filter ${model} by the ${title} of its ${field}`,
    route: 'GET /content-manager/collection-types/:model',
    operation: 'read',
    uids: [uid],
    send: ({ thing }) =>
      get(collection(model, `?filters[${field}][${title}][$startsWith]=${title} ${thing.word.slice(0, 12)}&fields[0]=id`)),
  },
  {
    name: `filter ${model} by the id of its ${field}`,
    route: 'GET /content-manager/collection-types/:model',
    operation: 'read',
    uids: [uid],
    send: ({ thing }) => get(collection(model, `?filters[$and][0][${field}][documentId][$eq]=${thing.documentId}`)),
  },
  {
    name: `filter ${model} by the row of its ${field}`,
    route: 'GET /content-manager/collection-types/:model',
    operation: 'read',
    uids: [uid],
    send: ({ thing }) => get(collection(model, `?filters[${field}][$eq]=${thing.id}`)),
  },
]);
