import { DOCUMENT_TYPES, PARTNERSHIP, type Thing } from '../world';
import { collection, type Door, get, put, titleOf } from './door';

const STORY = 'api::story.story';

/** Names under which other systems carry the tenant; Concord takes it from nobody. */
const NAMES = [
  'partnership',
  'partnershipId',
  'partnership_id',
  'tenant',
  'tenantId',
  'owner',
  'ownerId',
  'workingIn',
  'scope',
  'actingAs',
];

const forged = ({ documentId, id, house }: Thing): readonly unknown[] => [documentId, id, house?.globalId ?? documentId];

const headersOf = (thing: Thing): Readonly<Record<string, string>> => {
  const [first, second, third] = forged(thing).map(String);
  const named = Object.fromEntries(NAMES.map((name) => [`x-${name.toLowerCase().replaceAll('_', '-')}`, String(third)]));
  return {
    ...named,
    'x-concord-partnership': String(first),
    'x-concord-user': '1',
    'x-forwarded-user': '1',
    'x-original-url': `/content-manager/collection-types/${PARTNERSHIP}/${String(first)}`,
    'x-http-method-override': 'DELETE',
    cookie: `partnership=${String(second)}; workingIn=${String(third)}`,
  };
};

const queryOf = (thing: Thing): string =>
  NAMES.map((name, index) => `${name}=${encodeURIComponent(String(forged(thing)[index % 3]))}`).join('&');

/** A partnership named where none belongs: nothing may come of it, whoever sends it. */
export const FORGED: readonly Door[] = [
  {
    name: 'list own stories as if of it: query',
    route: 'GET /content-manager/collection-types/:model',
    operation: 'astray',
    uids: [PARTNERSHIP],
    send: ({ thing }) => get(collection(STORY, `?pageSize=100&${queryOf(thing)}`)),
  },
  {
    name: 'list own stories as if of it: headers',
    route: 'GET /content-manager/collection-types/:model',
    operation: 'astray',
    uids: [PARTNERSHIP],
    send: ({ thing }) => ({ ...get(collection(STORY, '?pageSize=100')), headers: headersOf(thing) }),
  },
  {
    name: 'open own story as if of it: query and headers',
    route: 'GET /content-manager/collection-types/:model/:id',
    operation: 'astray',
    uids: [PARTNERSHIP],
    from: STORY,
    send: ({ thing, host }) => ({ ...get(collection(STORY, `/${host(STORY).documentId}?${queryOf(thing)}`)), headers: headersOf(thing) }),
  },
  {
    name: 'save own story as if of it: body',
    route: 'PUT /content-manager/collection-types/:model/:id',
    operation: 'astray',
    uids: [PARTNERSHIP],
    from: STORY,
    send: ({ thing, host }) => {
      const values = Object.fromEntries(NAMES.slice(1).map((name, index) => [name, forged(thing)[index % 3]]));
      return put(collection(STORY, `/${host(STORY).documentId}`), { ...values, title: 'News', partnerships: [thing.id] });
    },
  },
  {
    name: 'open it in another language',
    route: 'GET /content-manager/collection-types/:model/:id',
    operation: 'read',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => get(collection(thing.uid, `/${thing.documentId}?locale=cy&plugins[i18n][locale]=*`)),
    shows: true,
  },
  {
    name: 'search for its words in all languages',
    route: 'GET /content-manager/collection-types/:model',
    operation: 'read',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => get(collection(thing.uid, `?_q=${thing.word}&locale=*&status=published&plugins[i18n][locale]=cy`)),
    shows: true,
  },
  {
    name: 'save it in another language',
    route: 'PUT /content-manager/collection-types/:model/:id',
    operation: 'update',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) =>
      put(collection(thing.uid, `/${thing.documentId}?locale=cy&plugins[i18n][locale]=cy`), {
        [titleOf(thing.uid)]: `geändert ${thing.word}`,
        locale: 'cy',
      }),
  },
];
