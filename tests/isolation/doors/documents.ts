import { randomUUID } from 'node:crypto';

import { DOCUMENT_TYPES, PARTNERSHIP } from '../world';
import { collection, del, type Door, get, post, put, titleOf } from './door';

const LIST = 'GET /content-manager/collection-types/:model';
const ALL = [...DOCUMENT_TYPES, PARTNERSHIP];
const ISSUES_AND_ITEMS = DOCUMENT_TYPES.filter((uid) => uid !== 'api::section.section');

/** Reading one document, or guessing at it. */
export const READING: readonly Door[] = [
  {
    name: 'open it',
    route: 'GET /content-manager/collection-types/:model/:id',
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(collection(thing.uid, `/${thing.documentId}`)),
    shows: true,
  },
  {
    name: 'search for its words',
    route: LIST,
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(collection(thing.uid, `?_q=${thing.word}`)),
    shows: true,
  },
  {
    name: 'filter by its words',
    route: LIST,
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(collection(thing.uid, `?filters[$or][0][${titleOf(thing.uid)}][$containsi]=${thing.word}`)),
    shows: true,
  },
  {
    name: 'filter by its id',
    route: LIST,
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(collection(thing.uid, `?filters[$not][documentId][$ne]=${thing.documentId}`)),
    shows: true,
  },
  {
    name: 'filter by its row',
    route: LIST,
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(collection(thing.uid, `?filters[id][$in][0]=${thing.id}`)),
    shows: true,
  },
  {
    name: 'find its words in its components',
    route: LIST,
    operation: 'read',
    uids: ['api::contact.contact'],
    send: ({ thing }) => get(collection(thing.uid, `?filters[emails][address][$contains]=${thing.word}`)),
    shows: true,
  },
  {
    name: 'preview address',
    route: 'GET /content-manager/preview/url/:contentType',
    operation: 'stock',
    uids: ALL,
    send: ({ thing }) => get(`/content-manager/preview/url/${thing.uid}?documentId=${thing.documentId}&status=draft`),
  },
  {
    name: 'validate before a bulk action',
    route: 'POST /content-manager/collection-types/:model/actions/bulkFindForValidation',
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => post(collection(thing.uid, '/actions/bulkFindForValidation'), { documentIds: [thing.documentId] }),
  },
  {
    name: 'count its draft relations',
    route: 'GET /content-manager/collection-types/:model/:id/actions/countDraftRelations',
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(collection(thing.uid, `/${thing.documentId}/actions/countDraftRelations`)),
  },
  {
    name: 'count draft relations of several',
    route: 'GET /content-manager/collection-types/:model/actions/countManyEntriesDraftRelations',
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(collection(thing.uid, `/actions/countManyEntriesDraftRelations?documentIds[0]=${thing.documentId}`)),
  },
  {
    name: 'its state in lists',
    route: 'GET /editorial/documents/:uid',
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(`/editorial/documents/${thing.uid}?documentIds=${thing.documentId}`),
  },
  {
    name: 'its standing',
    route: 'GET /editorial/documents/:uid/:documentId',
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(`/editorial/documents/${thing.uid}/${thing.documentId}`),
  },
  {
    name: 'its sign-off',
    route: 'GET /editorial/documents/:uid/:documentId/sign-off',
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(`/editorial/documents/${thing.uid}/${thing.documentId}/sign-off`),
  },
  {
    name: 'its history',
    route: 'GET /editorial/documents/:uid/:documentId/history',
    operation: 'read',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => get(`/editorial/documents/${thing.uid}/${thing.documentId}/history`),
  },
  {
    name: 'what changed in it',
    route: 'GET /editorial/documents/:uid/:documentId/compare',
    operation: 'read',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => get(`/editorial/documents/${thing.uid}/${thing.documentId}/compare?from=1&to=newest`),
  },
  {
    name: 'what is scheduled for it',
    route: 'GET /editorial/documents/:uid/:documentId/schedule',
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(`/editorial/documents/${thing.uid}/${thing.documentId}/schedule`),
  },
  {
    name: 'what is said about it',
    route: 'GET /editorial/documents/:uid/:documentId/talk',
    operation: 'read',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => get(`/editorial/documents/${thing.uid}/${thing.documentId}/talk`),
  },
  {
    name: 'who has it to do',
    route: 'GET /editorial/documents/:uid/:documentId/assignment',
    operation: 'read',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => get(`/editorial/documents/${thing.uid}/${thing.documentId}/assignment`),
  },
  {
    name: 'what restoring it would change',
    route: 'GET /editorial/documents/:uid/:documentId/restore/:revision',
    operation: 'update',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => get(`/editorial/documents/${thing.uid}/${thing.documentId}/restore/1`),
  },
  {
    name: 'replacements by its words',
    route: 'GET /editorial/replacements/:uid',
    operation: 'read',
    uids: ALL,
    send: ({ thing }) => get(`/editorial/replacements/${thing.uid}?search=${thing.word}`),
  },
  {
    name: 'other languages of it',
    route: 'GET /i18n/content-manager/get-fill-from-locale/:model',
    operation: 'stock',
    uids: ALL,
    send: ({ thing }) => get(`/i18n/content-manager/get-fill-from-locale/${thing.uid}?documentId=${thing.documentId}&locale=en`),
  },
  {
    name: 'fields without language',
    route: 'POST /i18n/content-manager/actions/get-non-localized-fields',
    operation: 'stock',
    uids: ALL,
    send: ({ thing }) =>
      post('/i18n/content-manager/actions/get-non-localized-fields', { model: thing.uid, id: thing.documentId, locale: 'en' }),
  },
  {
    name: 'translation jobs of it',
    route: 'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId',
    operation: 'stock',
    uids: ALL,
    send: ({ thing }) => get(`/i18n/ai-localization-jobs/collection-types/${thing.uid}/${thing.documentId}`),
  },
];

/** Changing one document. */
export const CHANGING: readonly Door[] = [
  {
    name: 'take it off whose it is to do',
    route: 'POST /editorial/documents/:uid/:documentId/assignment/clear',
    operation: 'update',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => post(`/editorial/documents/${thing.uid}/${thing.documentId}/assignment/clear`, {}),
  },
  {
    name: 'comment on it',
    route: 'POST /editorial/documents/:uid/:documentId/talk',
    operation: 'update',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) =>
      post(`/editorial/documents/${thing.uid}/${thing.documentId}/talk`, { key: randomUUID(), words: `about ${thing.word}`, mentions: [] }),
  },
  {
    name: 'save it',
    route: 'PUT /content-manager/collection-types/:model/:id',
    operation: 'update',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => put(collection(thing.uid, `/${thing.documentId}`), { [titleOf(thing.uid)]: `changed ${thing.word}` }),
  },
  {
    name: 'change its settings',
    route: 'PUT /content-manager/collection-types/:model/:id',
    operation: 'manage',
    uids: [PARTNERSHIP],
    send: ({ thing }) => put(collection(thing.uid, `/${thing.documentId}`), { website: `https://example.org/changed-${thing.word}` }),
  },
  {
    name: 'what others saved beside it',
    route: 'POST /editorial/documents/:uid/:documentId/merge',
    operation: 'update',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) =>
      post(`/editorial/documents/${thing.uid}/${thing.documentId}/merge`, {
        revision: 1,
        data: { [titleOf(thing.uid)]: `typed ${thing.word}` },
      }),
  },
  // One after the other, so that nobody holds anything when the next doors are tried.
  {
    name: 'open its form to edit',
    route: 'PUT /editorial/documents/:uid/:documentId/lease',
    operation: 'update',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => put(`/editorial/documents/${thing.uid}/${thing.documentId}/lease`, { tab: 'one' }),
  },
  {
    name: 'take its form over',
    route: 'POST /editorial/documents/:uid/:documentId/lease/take-over',
    operation: 'update',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => post(`/editorial/documents/${thing.uid}/${thing.documentId}/lease/take-over`, { tab: 'one', notice: '' }),
  },
  {
    name: 'leave its form',
    route: 'POST /editorial/documents/:uid/:documentId/lease/release',
    operation: 'read',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => post(`/editorial/documents/${thing.uid}/${thing.documentId}/lease/release`, { tab: 'one' }),
  },
  {
    name: 'restore it',
    route: 'POST /editorial/documents/:uid/:documentId/restore/:revision',
    operation: 'update',
    uids: DOCUMENT_TYPES,
    // Nobody has seen this one: whoever may restore is told that it is not the newest.
    send: ({ thing }) => post(`/editorial/documents/${thing.uid}/${thing.documentId}/restore/1`, { seen: 2_000_000_000 }),
  },
  {
    name: 'publish it',
    route: 'POST /editorial/documents/:uid/:documentId/publish',
    operation: 'publish',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => post(`/editorial/documents/${thing.uid}/${thing.documentId}/publish`, { preflight: 'none' }),
  },
  {
    name: 'send it for review',
    route: 'POST /editorial/documents/:uid/:documentId/sign-off/:action',
    operation: 'update',
    uids: ISSUES_AND_ITEMS,
    send: ({ thing }) => post(`/editorial/documents/${thing.uid}/${thing.documentId}/sign-off/submit`, { seen: 'none' }),
  },
  {
    name: 'schedule it',
    route: 'POST /editorial/documents/:uid/:documentId/schedule',
    operation: 'publish',
    uids: ISSUES_AND_ITEMS,
    send: ({ thing }) =>
      post(`/editorial/documents/${thing.uid}/${thing.documentId}/schedule`, {
        action: 'publish',
        time: { wallTime: '2027-05-04T09:00', turn: null },
        seen: 'none',
      }),
  },
  {
    name: 'take it off the schedule',
    route: 'POST /editorial/documents/:uid/:documentId/schedule/:schedule/cancel',
    operation: 'publish',
    uids: ISSUES_AND_ITEMS,
    send: ({ thing }) => post(`/editorial/documents/${thing.uid}/${thing.documentId}/schedule/none/cancel`, {}),
  },
  {
    name: 'let it go out as it was',
    route: 'POST /editorial/documents/:uid/:documentId/schedule/:schedule/keep',
    operation: 'publish',
    uids: ISSUES_AND_ITEMS,
    send: ({ thing }) => post(`/editorial/documents/${thing.uid}/${thing.documentId}/schedule/none/keep`, {}),
  },
  {
    name: 'send several for review',
    route: 'POST /editorial/submissions/:uid',
    operation: 'astray',
    uids: ISSUES_AND_ITEMS,
    send: ({ thing }) => post(`/editorial/submissions/${thing.uid}`, { documentIds: [thing.documentId] }),
    places: ['other', 'parent'],
  },
  {
    name: 'withdraw it',
    route: 'POST /editorial/documents/:uid/:documentId/withdraw',
    operation: 'publish',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) =>
      post(`/editorial/documents/${thing.uid}/${thing.documentId}/withdraw`, { kind: 'withdrawn', reason: 'Wrong', replacement: null }),
  },
  {
    name: 'duplicate it',
    route: 'POST /editorial/documents/:uid/:documentId/duplicate',
    operation: 'copy',
    uids: ISSUES_AND_ITEMS,
    send: ({ thing }) => post(`/editorial/documents/${thing.uid}/${thing.documentId}/duplicate`, {}),
  },
  {
    name: 'delete it',
    route: 'DELETE /content-manager/collection-types/:model/:id',
    operation: 'delete',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => del(collection(thing.uid, `/${thing.documentId}`)),
  },
  {
    name: 'delete several',
    route: 'POST /content-manager/collection-types/:model/actions/bulkDelete',
    operation: 'delete',
    uids: DOCUMENT_TYPES,
    send: ({ thing }) => post(collection(thing.uid, '/actions/bulkDelete'), { documentIds: [thing.documentId] }),
  },
  {
    name: 'delete a partnership',
    route: 'DELETE /content-manager/collection-types/:model/:id',
    operation: 'stock',
    uids: [PARTNERSHIP],
    send: ({ thing }) => del(collection(thing.uid, `/${thing.documentId}`)),
  },
];

/** Doors of Strapi's own that Concord keeps shut for every document, whoever knocks. */
export const STOCK: readonly Door[] = [
  ...['clone', 'auto-clone'].map((action): Door => ({
    name: `stock ${action}`,
    route: `POST /content-manager/collection-types/:model/${action}/:sourceId`,
    operation: 'stock',
    uids: ALL,
    send: ({ thing }) => post(collection(thing.uid, `/${action}/${thing.documentId}`), {}),
  })),
  ...['publish', 'unpublish', 'discard'].map((action): Door => ({
    name: `stock ${action}`,
    route: `POST /content-manager/collection-types/:model/:id/actions/${action}`,
    operation: 'stock',
    uids: ALL,
    send: ({ thing }) => post(collection(thing.uid, `/${thing.documentId}/actions/${action}`), {}),
  })),
  ...['bulkPublish', 'bulkUnpublish'].map((action): Door => ({
    name: `stock ${action}`,
    route: `POST /content-manager/collection-types/:model/actions/${action}`,
    operation: 'stock',
    uids: ALL,
    send: ({ thing }) => post(collection(thing.uid, `/actions/${action}`), { documentIds: [thing.documentId] }),
  })),
  {
    name: 'stock create and publish',
    route: 'POST /content-manager/collection-types/:model/actions/publish',
    operation: 'stock',
    uids: [PARTNERSHIP],
    send: ({ thing }) =>
      post(collection('api::story.story', '/actions/publish'), { title: 'News', kind: 'news', partnership: thing.documentId }),
  },
  {
    name: 'whether an address is taken',
    route: 'POST /content-manager/uid/check-availability',
    operation: 'stock',
    uids: ALL,
    send: ({ thing }) => post('/content-manager/uid/check-availability', { contentTypeUID: thing.uid, field: 'slug', value: thing.word }),
  },
  {
    name: 'generate an address',
    route: 'POST /content-manager/uid/generate',
    operation: 'stock',
    uids: ALL,
    send: ({ thing }) => post('/content-manager/uid/generate', { contentTypeUID: thing.uid, field: 'slug', data: { slug: thing.word } }),
  },
];
