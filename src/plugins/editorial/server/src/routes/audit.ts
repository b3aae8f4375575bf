const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Admin session required; who may read what is decided by the use cases. */
export const auditRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/audit', handler: 'audit.page', config },
    { method: 'GET', path: '/audit/choices', handler: 'audit.choices', config },
    { method: 'POST', path: '/audit/export/:form', handler: 'audit.export', config },
  ],
};
