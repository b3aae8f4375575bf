import type { Req } from '../client';
import { get, post, put, type Window } from './door';

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};
const RPC = { accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-06-18' };

const rpc = (method: string, params: object): Req => ({ ...post('/mcp', { jsonrpc: '2.0', id: 1, method, params }), headers: RPC });

const WEBHOOK = { name: 'all', url: 'https://example.org/', headers: {}, events: ['entry.create', 'entry.update'] };
const TOKEN = { name: 'all', description: '', lifespan: null, adminPermissions: [] };

const PLURALS = ['stories', 'events', 'briefings', 'contacts', 'issues', 'sections', 'partnerships', 'memberships'];

/** What the newsroom does not show. */
const UNSHOWN = ['plugin::upload.file', 'plugin::upload.folder', 'plugin::partnerships.membership', 'admin::user', 'admin::api-token'];

const REQUESTS: readonly (readonly [route: string, req: Req])[] = [
  ...['push', 'pull'].flatMap((way): readonly (readonly [string, Req])[] => [
    [`GET /admin/transfer/runner/${way}`, get(`/admin/transfer/runner/${way}`)],
    [`GET /admin/transfer/runner/${way}`, { ...get(`/admin/transfer/runner/${way}?command=init`), headers: UPGRADE }],
  ]),
  ['POST /mcp', rpc('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a', version: '1' } })],
  ['POST /mcp', rpc('tools/list', {})],
  ['POST /mcp', rpc('tools/call', { name: 'list_stories', arguments: { locale: '*' } })],
  ['GET /mcp', get('/mcp')],
  ['POST /admin/webhooks', post('/admin/webhooks', WEBHOOK)],
  ['PUT /admin/webhooks/:id', put('/admin/webhooks/1', WEBHOOK)],
  ['POST /admin/webhooks/:id/trigger', post('/admin/webhooks/1/trigger', {})],
  ['POST /admin/admin-tokens', post('/admin/admin-tokens', TOKEN)],
  ['PUT /admin/admin-tokens/:id', put('/admin/admin-tokens/1', TOKEN)],
  ['POST /admin/admin-tokens/:id/regenerate', post('/admin/admin-tokens/1/regenerate', {})],
  ...UNSHOWN.flatMap((uid): readonly (readonly [string, Req])[] => [
    ['GET /content-manager/collection-types/:model', get(`/content-manager/collection-types/${uid}?pageSize=100`)],
    ['GET /content-manager/collection-types/:model/:id', get(`/content-manager/collection-types/${uid}/1`)],
    ['PUT /content-manager/collection-types/:model/:id', put(`/content-manager/collection-types/${uid}/1`, { name: 'Other' })],
    ['GET /content-manager/relations/:model/:targetField', get(`/content-manager/relations/${uid}/related`)],
  ]),
  ...PLURALS.flatMap((name): readonly (readonly [string, Req])[] => [
    ['GET /api', get(`/api/${name}?populate=*&status=draft`)],
    ['GET /api', get(`/api/${name}/1?populate=deep&locale=*`)],
    ['POST /api', post(`/api/${name}`, { data: { title: 'News', kind: 'news' } })],
    ['PUT /api', put(`/api/${name}/1`, { data: { title: 'News' } })],
  ]),
  ['GET /api/upload/files', get('/api/upload/files?populate=*')],
  ['GET /api/upload/files/:id', get('/api/upload/files/1')],
  ['POST /api/upload', post('/api/upload', { fileInfo: { name: 'other.png' } })],
  ['GET /api/users', get('/api/users?populate=*')],
  ['GET /api/users/:id', get('/api/users/1')],
  ['GET /api/content-type-builder/content-types', get('/api/content-type-builder/content-types')],
  ['GET /api/i18n/locales', get('/api/i18n/locales?populate=*')],
];

const methodIn = ({ body }: Req): string =>
  typeof body === 'object' && body !== null && 'method' in body ? ` ${String(body.method)}` : '';

/** Doors of Strapi's to the whole installation. They open for nobody, whoever knocks and in whatever shape. */
export const CLOSED: readonly Window[] = REQUESTS.map(([route, req]) => ({
  name: `closed: ${req.method} ${req.path}${req.headers?.['upgrade'] === undefined ? '' : ' by websocket'}${methodIn(req)}`,
  route,
  path: req.path,
  req,
  closed: true,
}));
