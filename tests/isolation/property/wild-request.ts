import type { Req } from '../client';
import type { House } from '../house';
import { DOCUMENT_TYPES, FILE, FOLDER, MEMBERSHIP, PARTNERSHIP, type Person, type Thing, type World } from '../world';
import type { Picker } from './picker';

export interface Route {
  readonly method: string;
  readonly path: string;
}

/** What would end the run for everybody rather than show a leak; the matrix has these doors. */
const NOT_WILD = [
  /^\/admin\/(?:logout|login|access-token|register|register-admin|forgot-password|reset-password|transfer\/runner)/,
  /^\/admin\/users\/me/,
  /^\/(?:_health|content-type-builder)/,
  /configuration$/,
];

/** Who would rightly change rights in the middle of a run. */
export const mayChangeRights = (person: Person | null): boolean =>
  person !== null && (person.adminRole === 'strapi-super-admin' || person.memberships.some(({ role }) => role === 'manager'));

const CHANGES_RIGHTS = /^\/partnerships\/(?:managed\/:partnership\/(?:people|support)\/|network\/:partnership\/support)/;

/** A network administrator may write all of these, and would rebuild the installation by it. */
const BEYOND_CONTENT = /^\/(?!content-manager|upload|editorial|partnerships)/;

const PREFIXES = /^\/(?:content-manager|upload|editorial|partnerships|i18n|admin|api|users-permissions|email|mcp)(?:\/|$)/;

/** The routes that the walk tries as this person. */
export const wildRoutes = (routes: readonly Route[], person: Person | null): readonly Route[] => {
  const mayWrite = person?.adminRole !== 'strapi-super-admin';
  return routes.filter(
    ({ method, path }) =>
      PREFIXES.test(path) &&
      ['GET', 'POST', 'PUT', 'DELETE'].includes(method) &&
      !NOT_WILD.some((pattern) => pattern.test(path)) &&
      !(CHANGES_RIGHTS.test(path) && mayChangeRights(person)) &&
      (mayWrite || method === 'GET' || !BEYOND_CONTENT.test(path)),
  );
};

/** A route with anything in it: of the right kind more often than not. */
export const wildRequest = (world: World, route: Route, pick: Picker): Req => {
  const thing = pick.one(world.things);
  const house = pick.one([...world.partnerships.values()]).house;
  const path = route.path.replace(/:(\w+)(?:\([^)]*\))?/g, (_, name: string) =>
    encodeURIComponent(parameter({ name, thing, house }, pick)),
  );
  const method = route.method as Req['method'];
  if (method === 'GET' || method === 'DELETE') return { method, path: `${path}${query(thing, pick)}` };
  const sent = body(world, pick);
  return { method, path, body: pick.chance(20) ? { ...sent, ...identity(world, pick) } : sent };
};

/** What Strapi itself keeps of each row, of something else. */
const identity = (world: World, pick: Picker): object => {
  const { documentId, id } = pick.one(world.things);
  const userId = pick.one(world.people).userId;
  return pick.one<object>([
    { documentId },
    { documentId, id },
    { id },
    { createdBy: userId, updatedBy: userId, created_by_id: userId, createdAt: '1999-01-01T00:00:00.000Z' },
    { documentId, locale: 'cy', publishedAt: null, localizations: { connect: [{ id }] } },
  ]);
};

const UIDS = [
  ...DOCUMENT_TYPES,
  PARTNERSHIP,
  FILE,
  FOLDER,
  MEMBERSHIP,
  'admin::user',
  'placement.story',
  'placement.contact',
  'partnership.urgent-help',
];
const FIELDS = [
  'partnership',
  'coOwner',
  'organiser',
  'issue',
  'sections',
  'replaces',
  'outsideHours',
  'story',
  'contact',
  'parent',
  'urgentHelp',
  'createdBy',
  'folder',
];

interface Parameter {
  readonly name: string;
  readonly thing: Thing;
  readonly house: House | undefined;
}

const parameter = ({ name, thing, house }: Parameter, pick: Picker): string => {
  const standing = Object.entries({ ...house, partnership: house?.globalId }).find(([part]) => part === name)?.[1];
  if (standing !== undefined) return standing;
  if (['model', 'uid', 'contentType'].includes(name)) return pick.chance(70) ? thing.uid : pick.one(UIDS);
  if (name === 'targetField') return pick.one(FIELDS);
  return pick.one([thing.documentId, String(thing.id), String(thing.placement ?? thing.id + 1), 'nothing', '-1']);
};

const query = (thing: Thing, pick: Picker): string => {
  const field = pick.one([
    ...FIELDS,
    'title',
    'name',
    'label',
    'heading',
    'body',
    'createdBy',
    'updatedBy',
    'related',
    'partnerships',
    'files',
    'children',
  ]);
  const inner = pick.one(['id', 'title', 'name', 'website', 'email', 'label', 'caption', 'documentId', 'lastname']);
  const operator = pick.one(['$contains', '$startsWithi', '$ne', '$notNull', '$gt', '$in']);
  return pick.one([
    '',
    '?pageSize=100',
    '?pageSize=100&populate=*',
    `?populate[${field}][populate]=*&pageSize=100`,
    `?filters[${field}][${inner}][${operator}]=a`,
    `?filters[$not][${field}][${inner}][${operator}]=a&populate=*`,
    `?filters[$or][0][${field}][${operator}]=1&filters[$or][1][id][$gt]=0`,
    `?sort=${field}.${inner}:DESC&pageSize=100`,
    `?sort[${field}][${inner}]=asc`,
    `?_q=${pick.one(['a', 'Words', thing.word.slice(0, 6), thing.word])}&pageSize=100`,
    `?documentIds[0]=${thing.documentId}&documentIds=${thing.documentId}`,
    `?idsToInclude[0]=${thing.id}&idsToInclude[1]=${thing.documentId}&idsToOmit[0]=0`,
    `?id=${thing.documentId}&pageSize=1000&status=published&locale=en`,
    `?where[id][$gt]=0&select=*&fields[0]=*&limit=-1`,
  ]);
};

const LINK_COLUMNS = ['story_id', 'contact_id', 'inv_contact_id', 'issue_id', 'section_id', 'event_id', 'partnership_id', 'related_id'];

const body = (world: World, pick: Picker): object => {
  const [left, right] = [pick.one(world.things), pick.one(world.things)];
  const link = (thing: Thing) =>
    pick.one<unknown>([
      { connect: [{ documentId: thing.documentId }] },
      { set: [{ id: thing.id }] },
      thing.documentId,
      thing.id,
      [thing.id],
      { disconnect: [{ id: thing.id }] },
      { connect: [{ id: thing.id, __pivot: { [pick.one(LINK_COLUMNS)]: pick.one(world.things).id } }] },
    ]);
  const owner = pick.one([...world.partnerships.values()]);
  return pick.one<object>([
    {},
    { documentIds: [left.documentId, right.documentId] },
    { fileIds: [left.id], folderIds: [right.id], destinationFolderId: pick.one([null, left.id]) },
    { fileIds: [], folderIds: [left.id], destinationFolderId: right.id },
    { updates: [{ id: left.id, fileInfo: { name: 'other.png', caption: 'Words', folder: right.id } }] },
    { name: `folder ${pick.below(1_000_000)}`, parent: pick.one([null, left.id]), partnership: owner.id },
    {
      title: 'News',
      kind: 'news',
      visibility: 'public',
      partnership: link(owner),
      coOwner: link(pick.one([...world.partnerships.values()])),
    },
    { title: 'News', partnership: link(owner), createdBy: left.id, id: right.id, documentId: right.documentId },
    {
      heading: 'Training',
      level: 1,
      issue: link(left),
      placements: [{ __component: 'placement.contact', id: right.placement, contact: link(right) }],
    },
    {
      organiser: link(left),
      replaces: link(left),
      outsideHours: link(right),
      issue: link(right),
      sections: { set: [{ id: left.id }, { id: right.id }] },
    },
    { cover: left.id, files: [left.id, right.id], body: [{ __component: 'block.image', image: link(left), alt: 'A picture' }] },
    {
      label: 'Desk',
      purpose: 'advice',
      urgency: 'office hours',
      emails: [{ id: left.id, address: 'desk@example.org' }],
      coOwner: link(owner),
    },
    { user: world.people[0]?.userId, partnership: link(owner), role: 'manager', ref: left.uid, refId: left.id, field: 'cover' },
    { contentTypeUID: left.uid, field: 'slug', value: left.word, model: left.uid, id: left.documentId, locale: 'en', data: {} },
    { email: `new-${pick.below(1_000_000)}@example.org`, role: 'manager', name: 'Sam', organisation: '', audience: 'practitioner' },
    {
      name: `Website ${pick.below(1_000_000)}`,
      audience: 'public',
      alsoFor: [owner.house?.globalId ?? ''],
      oldWorksForDays: 0,
      reason: 'To look',
      hours: 2,
    },
    { partnership: owner.house?.globalId ?? '', name: 'Board', shortName: 'Board', kind: 'adults', slug: '', manager: 'new@example.org' },
    { preflight: 'none', kind: 'withdrawn', reason: 'Wrong', replacement: { type: 'story', id: right.documentId } },
  ]);
};
