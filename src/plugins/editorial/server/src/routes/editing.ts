const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Admin session required; who may act is decided by the use cases. */
export const editingRoutes = {
  type: 'admin',
  routes: [{ method: 'POST', path: '/documents/:uid/:documentId/merge', handler: 'editing.merge', config }],
};
