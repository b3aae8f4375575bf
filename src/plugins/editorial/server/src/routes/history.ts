const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Admin session required; who may act is decided by the use cases. */
export const historyRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/documents/:uid/:documentId/history', handler: 'history.page', config },
    { method: 'GET', path: '/documents/:uid/:documentId/compare', handler: 'history.compare', config },
    { method: 'GET', path: '/documents/:uid/:documentId/restore/:revision', handler: 'history.planRestore', config },
    { method: 'POST', path: '/documents/:uid/:documentId/restore/:revision', handler: 'history.restore', config },
  ],
};
