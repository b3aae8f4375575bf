import type { Req } from '../client';
import { aHouse, type House } from '../house';
import { PARTNERSHIP, type Thing } from '../world';
import { type Aim, type Door, get, post, put } from './door';

const MANAGED = '/partnerships/managed';
const NETWORK = '/partnerships/network';

const houseOf = ({ house }: Thing): House => house ?? aHouse();
const managed = ({ thing }: Aim, rest: string): string => `${MANAGED}/${houseOf(thing).globalId}/${rest}`;
/** By the address of the sender's own partnership. */
const ownManaged = ({ host }: Aim, rest: string): string => `${MANAGED}/${houseOf(host(PARTNERSHIP)).globalId}/${rest}`;

/** What holds anyway while nothing is chosen, so that no other cell is changed by it. */
const SIMPLE = { workflow: 'simple', approver: 'editor', publisher: 'editor', agenciesNeeded: 0, compulsory: [] };
const NEW_NAME = { name: 'Board of elsewhere', shortName: 'Elsewhere', slug: 'elsewhere' };

/** Every name and address is used once. */
const counter = ((): { next(): number } => {
  const state = { count: 0 };
  return { next: () => (state.count += 1) };
})();
const anEmail = (): string => `new-${counter.next()}-${Date.now()}@example.org`;

type Part = readonly [name: string, method: string, path: string, send: (aim: Aim) => Req];

const runs = ([name, method, path, send]: Part): Door => ({
  ...{ name, route: `${method} ${MANAGED}/:partnership/${path}`, operation: 'run', uids: [PARTNERSHIP], send },
});

const PRACTITIONER_ACTS = ['approve', 'renew', 'block', 'unblock', 'decline'] as const;

/** Running a partnership: its people, website keys and practitioners. */
const RUNNING: readonly Door[] = (
  [
    ['see who works there', 'GET', 'people', (aim) => get(managed(aim, 'people'))],
    ['see its website keys', 'GET', 'site-keys', (aim) => get(managed(aim, 'site-keys'))],
    ['see its practitioners', 'GET', 'practitioners', (aim) => get(managed(aim, 'practitioners'))],
    ['invite somebody', 'POST', 'invitations', (aim) => post(managed(aim, 'invitations'), { email: anEmail(), role: 'contributor' })],
    [
      'send its invitation again',
      'POST',
      'invitations/:invitation/resend',
      (aim) => post(managed(aim, `invitations/${houseOf(aim.thing).invitation}/resend`), {}),
    ],
    [
      'take back its invitation',
      'POST',
      'invitations/:invitation/revoke',
      (aim) => post(managed(aim, `invitations/${houseOf(aim.thing).invitation}/revoke`), {}),
    ],
    ['end a visit to it', 'POST', 'support/:access/end', (aim) => post(managed(aim, `support/${houseOf(aim.thing).access}/end`), {})],
    [
      'make it a website key',
      'POST',
      'site-keys',
      (aim) => post(managed(aim, 'site-keys'), { name: `Website ${counter.next()}`, audience: 'practitioner' }),
    ],
    [
      'renew its website key',
      'POST',
      'site-keys/:key/rotate',
      (aim) => post(managed(aim, `site-keys/${houseOf(aim.thing).key}/rotate`), { oldWorksForDays: 0 }),
    ],
    [
      'revoke its website key',
      'POST',
      'site-keys/:key/revoke',
      (aim) => post(managed(aim, `site-keys/${houseOf(aim.thing).key}/revoke`), {}),
    ],
    [
      'invite a practitioner',
      'POST',
      'practitioners',
      (aim) => post(managed(aim, 'practitioners'), { email: anEmail(), name: 'Sam Field', organisation: '' }),
    ],
    ...PRACTITIONER_ACTS.map((act): Part => [
      `${act} its practitioner`,
      'POST',
      `practitioners/:practitioner/${act}`,
      (aim) => post(managed(aim, `practitioners/${houseOf(aim.thing).practitioner}/${act}`), {}),
    ]),
  ] satisfies readonly Part[]
).map(runs);

/** Each partnership has one manager, who cannot be taken away: nobody may do these. */
const LAST_MANAGER: readonly Door[] = (
  [
    [
      'make its manager an editor',
      'PUT',
      'people/:member',
      (aim) => put(managed(aim, `people/${houseOf(aim.thing).member}`), { role: 'editor' }),
    ],
    [
      'end the work of its manager',
      'POST',
      'people/:member/end',
      (aim) => post(managed(aim, `people/${houseOf(aim.thing).member}/end`), {}),
    ],
  ] satisfies readonly Part[]
).map((part) => ({ ...runs(part), changesRights: true }));

/** What stands in another's house, asked for by the address of one's own. */
const ASTRAY: readonly Door[] = (
  [
    ['site-keys/:key/revoke', ({ key }) => [`site-keys/${key}/revoke`, {}]],
    ['site-keys/:key/rotate', ({ key }) => [`site-keys/${key}/rotate`, { oldWorksForDays: 0 }]],
    ['practitioners/:practitioner/decline', ({ practitioner }) => [`practitioners/${practitioner}/decline`, {}]],
    ['practitioners/:practitioner/approve', ({ practitioner }) => [`practitioners/${practitioner}/approve`, {}]],
    ['people/:member/end', ({ member }) => [`people/${member}/end`, {}]],
    ['support/:access/end', ({ access }) => [`support/${access}/end`, {}]],
    ['invitations/:invitation/revoke', ({ invitation }) => [`invitations/${invitation}/revoke`, {}]],
    ['invitations/:invitation/resend', ({ invitation }) => [`invitations/${invitation}/resend`, {}]],
    ['site-keys', ({ globalId }) => ['site-keys', { name: `Both ${counter.next()}`, audience: 'practitioner', alsoFor: [globalId] }]],
  ] satisfies readonly (readonly [string, (house: House) => readonly [string, object]])[]
).map(([path, send]): Door => ({
  name: `by one’s own address: ${path}`,
  route: `POST ${MANAGED}/:partnership/${path}`,
  operation: 'astray',
  uids: [PARTNERSHIP],
  places: ['child', 'other', 'parent'],
  from: PARTNERSHIP,
  changesRights: path.startsWith('people') || undefined,
  send: (aim) => {
    const [rest, body] = send(houseOf(aim.thing));
    return post(ownManaged(aim, rest), body);
  },
}));

/** What network administrators do for all partnerships. Opening support access is theirs, and tried by everybody else. */
const RULING: readonly Door[] = [
  {
    name: 'appoint a manager',
    route: `POST ${NETWORK}/:partnership/managers`,
    operation: 'network',
    uids: [PARTNERSHIP],
    send: ({ thing }) => post(`${NETWORK}/${houseOf(thing).globalId}/managers`, { email: anEmail() }),
  },
  {
    name: 'open support access',
    route: `POST ${NETWORK}/:partnership/support`,
    operation: 'network',
    uids: [PARTNERSHIP],
    send: ({ thing }) => post(`${NETWORK}/${houseOf(thing).globalId}/support`, { reason: 'To look at a lost newsletter', hours: 1 }),
    changesRights: true,
    notFor: 'administrators',
  },
  {
    name: 'end support access of somebody else',
    route: `POST ${NETWORK}/:partnership/support/:access/end`,
    operation: 'network',
    uids: [PARTNERSHIP],
    send: ({ thing }) => post(`${NETWORK}/${houseOf(thing).globalId}/support/${houseOf(thing).access}/end`, {}),
    changesRights: true,
  },
  {
    name: 'add a partnership',
    route: `POST ${NETWORK}`,
    operation: 'network',
    uids: [PARTNERSHIP],
    send: () => post(NETWORK, { ...{ name: `Board ${counter.next()}`, shortName: 'Board', kind: 'adults', slug: '' }, manager: anEmail() }),
  },
  {
    name: 'work in it',
    route: 'PUT /partnerships/mine/working-in',
    operation: 'astray',
    uids: [PARTNERSHIP],
    places: ['other', 'parent'],
    send: ({ thing }) => put('/partnerships/mine/working-in', { partnership: houseOf(thing).globalId }),
  },
];

const SIGNING_OFF: readonly Door[] = (
  [
    ['how it signs off', 'GET', '/editorial/sign-off/:partnership', (at) => get(at)],
    ['choose how it signs off', 'PUT', '/editorial/sign-off/:partnership/types/:type', (at) => put(`${at}/types/story`, SIMPLE)],
    [
      'name an agency',
      'POST',
      '/editorial/sign-off/:partnership/agencies',
      (at) => post(`${at}/agencies`, { name: `Agency ${counter.next()}`, kind: 'other' }),
    ],
    [
      'name its review lead',
      'PUT',
      '/editorial/sign-off/:partnership/review-leads',
      (at) => put(`${at}/review-leads`, { signatories: [] }),
    ],
  ] satisfies readonly (readonly [string, string, string, (at: string) => Req])[]
).map(([name, method, path, send]) => ({
  ...{ name, route: `${method} ${path}`, operation: 'run', uids: [PARTNERSHIP] },
  send: ({ thing }) => send(`/editorial/sign-off/${houseOf(thing).globalId}`),
}));

const LIFE = '/partnership-life';
const life = ({ thing }: Aim, rest = ''): string => `${LIFE}/${houseOf(thing).globalId}${rest}`;

/** What can become of a partnership; nothing here changes one. */
const LIVING: readonly Door[] = (
  [
    ['what can become of it', 'GET', '', (aim) => get(life(aim))],
    ['plan to rename it', 'POST', '/:act/plan', (aim) => post(life(aim, '/rename/plan'), NEW_NAME)],
    ['plan to close it', 'POST', '/:act/plan', (aim) => post(life(aim, '/close/plan'), { successor: null, withdrawHelp: false })],
    [
      'rename it by an old plan',
      'POST',
      '/:act',
      (aim) => post(life(aim, '/rename'), { wish: NEW_NAME, digest: 'old', reason: 'It has a new name' }),
    ],
  ] satisfies readonly Part[]
).map(([name, method, rest, send]) => ({
  ...{ name, route: `${method} ${LIFE}/:partnership${rest}`, operation: 'network', uids: [PARTNERSHIP], send },
}));

export const HOUSE: readonly Door[] = [...RUNNING, ...LAST_MANAGER, ...ASTRAY, ...RULING, ...SIGNING_OFF, ...LIVING];
