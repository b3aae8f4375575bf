import { DOCUMENT_TYPES, FILE, FOLDER } from '../world';
import { CLOSED } from './closed';
import { collection, titleOf, type Window } from './door';

const LIST = 'GET /content-manager/collection-types/:model';
const EVERYTHING = 'populate=*&pageSize=100';
const PICK = 'GET /content-manager/relations/:model/:targetField';

const OWNER_SORT: Readonly<Record<string, string>> = { 'api::section.section': 'issue.title:ASC' };
const DEEP: Readonly<Record<string, string>> = {
  'api::section.section': 'populate[issue][populate]=*&populate[placements][populate]=*&populate[body][populate]=*',
  'api::issue.issue': 'populate[sections][populate][placements][populate]=*&populate[cover][populate]=*',
  'api::event.event': 'populate[organiser][populate]=*&populate[body][populate]=*',
  'api::contact.contact': 'populate[outsideHours][populate]=*',
};

/** Ways to look around. */
export const WINDOWS: readonly Window[] = [
  ...DOCUMENT_TYPES.flatMap((uid): readonly Window[] => [
    { name: `list of ${uid}`, route: LIST, path: collection(uid, '?page=1&pageSize=100'), all: uid },
    { name: `list of ${uid}, populated`, route: LIST, path: collection(uid, `?${EVERYTHING}`), all: uid },
    {
      name: `list of ${uid}, sorted by its owner`,
      route: LIST,
      path: collection(uid, `?sort=${OWNER_SORT[uid] ?? 'partnership.website:DESC'}&pageSize=100`),
    },
    {
      name: `list of ${uid}, not of nobody`,
      route: LIST,
      path: collection(uid, `?filters[$not][${titleOf(uid)}][$null]=true&pageSize=100`),
      all: uid,
    },
    {
      name: `list of ${uid}, deep`,
      route: LIST,
      path: collection(uid, `?pageSize=100&${DEEP[uid] ?? 'populate[partnership][populate]=*&populate[coOwner][populate]=*'}`),
    },
    { name: `states of ${uid}`, route: 'GET /editorial/documents/:uid', path: `/editorial/documents/${uid}` },
    { name: `${uid} counted by state`, route: 'GET /editorial/state-counts/:uid', path: `/editorial/state-counts/${uid}` },
    { name: `drafts among ${uid}`, route: LIST, path: collection(uid, '?state=draft&pageSize=100') },
    { name: `replacements of ${uid}`, route: 'GET /editorial/replacements/:uid', path: `/editorial/replacements/${uid}?search=` },
  ]),
  { name: 'what waits for oneself', route: 'GET /editorial/my-work', path: '/editorial/my-work' },
  { name: 'how much waits for oneself', route: 'GET /editorial/my-work/count', path: '/editorial/my-work/count' },
  { name: 'who did what', route: 'GET /editorial/audit', path: '/editorial/audit' },
  { name: 'who did what, to choose from', route: 'GET /editorial/audit/choices', path: '/editorial/audit/choices' },
  { name: 'list of partnerships', route: LIST, path: collection('api::partnership.partnership', `?${EVERYTHING}`) },
  ...[
    ['api::event.event', 'organiser'],
    ['api::section.section', 'issue'],
    ['api::issue.issue', 'sections'],
    ['api::briefing.briefing', 'replaces'],
    ['api::contact.contact', 'outsideHours'],
    ['api::story.story', 'partnership'],
    ['api::story.story', 'coOwner'],
    ['placement.story', 'story'],
    ['placement.event', 'event'],
    ['placement.briefing', 'briefing'],
    ['placement.contact', 'contact'],
    ['partnership.urgent-help', 'contact'],
  ].map(([model = '', field = '']): Window => ({
    name: `pick ${model}.${field}`,
    route: PICK,
    path: `/content-manager/relations/${model}/${field}?pageSize=100`,
  })),
  {
    name: 'recent documents',
    route: 'GET /content-manager/homepage/recent-documents',
    path: '/content-manager/homepage/recent-documents?action=update',
  },
  { name: 'files', route: 'GET /upload/files', path: '/upload/files?pageSize=100', all: FILE },
  { name: 'files, populated', route: 'GET /upload/files', path: '/upload/files?pageSize=100&populate=*', all: FILE },
  { name: 'folders', route: 'GET /upload/folders', path: '/upload/folders?pageSize=100', all: FOLDER },
  { name: 'folders, populated', route: 'GET /upload/folders', path: '/upload/folders?pageSize=100&populate=*' },
  { name: 'folder structure', route: 'GET /upload/folder-structure', path: '/upload/folder-structure' },
  { name: 'colleagues', route: 'GET /admin/users', path: '/admin/users?pageSize=100' },
  { name: 'memberships by the content manager', route: LIST, path: collection('plugin::partnerships.membership', '?pageSize=100') },
  { name: 'permissions of mine', route: 'GET /admin/users/me/permissions', path: '/admin/users/me/permissions' },
  { name: 'locales', route: 'GET /i18n/locales', path: '/i18n/locales' },
  { name: 'what I manage', route: 'GET /partnerships/managed', path: '/partnerships/managed' },
  { name: 'what I work for', route: 'GET /partnerships/mine', path: '/partnerships/mine' },
  { name: 'the network', route: 'GET /partnerships/network', path: '/partnerships/network' },
  { name: 'content types', route: 'GET /content-manager/content-types', path: '/content-manager/content-types' },
  ...CLOSED,
];
