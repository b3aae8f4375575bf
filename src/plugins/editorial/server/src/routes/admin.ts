const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Admin session required; who may act is decided by the use cases. */
export const adminRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/documents/:uid', handler: 'documents.states', config },
    { method: 'GET', path: '/documents/:uid/:documentId', handler: 'documents.standing', config },
    { method: 'POST', path: '/documents/:uid/:documentId/publish', handler: 'documents.publish', config },
    { method: 'POST', path: '/documents/:uid/:documentId/publish-without-sign-off', handler: 'documents.publishWithoutSignOff', config },
    { method: 'POST', path: '/documents/:uid/:documentId/withdraw', handler: 'documents.withdraw', config },
    { method: 'POST', path: '/documents/:uid/:documentId/duplicate', handler: 'documents.duplicate', config },
    { method: 'GET', path: '/replacements/:uid', handler: 'documents.replacements', config },
  ],
};
