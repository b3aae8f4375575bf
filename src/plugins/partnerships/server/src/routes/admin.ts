const config = { policies: ['admin::isAuthenticatedAdmin'] };
const KEYS = '/managed/:partnership/site-keys';
const PRACTITIONERS = '/managed/:partnership/practitioners';
const ACTS = ['approve', 'renew', 'decline', 'block', 'unblock'] as const;

/** Admin session required; who may act for which partnership is decided behind it. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/managed', handler: 'site-keys.managed', config },
    { method: 'GET', path: KEYS, handler: 'site-keys.list', config },
    { method: 'POST', path: KEYS, handler: 'site-keys.create', config },
    { method: 'POST', path: `${KEYS}/:key/rotate`, handler: 'site-keys.rotate', config },
    { method: 'POST', path: `${KEYS}/:key/revoke`, handler: 'site-keys.revoke', config },
    { method: 'GET', path: PRACTITIONERS, handler: 'practitioners.list', config },
    { method: 'POST', path: PRACTITIONERS, handler: 'practitioners.invite', config },
    ...ACTS.map((act) => ({ method: 'POST', path: `${PRACTITIONERS}/:practitioner/${act}`, handler: `practitioners.${act}`, config })),
  ],
};
