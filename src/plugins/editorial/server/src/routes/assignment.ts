const config = { policies: ['admin::isAuthenticatedAdmin'] };
const ASSIGNMENT = '/documents/:uid/:documentId/assignment';

/** Admin session required; who may act is decided by the use cases. */
export const assignmentRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: ASSIGNMENT, handler: 'assignment.read', config },
    { method: 'PUT', path: ASSIGNMENT, handler: 'assignment.assign', config },
    { method: 'POST', path: `${ASSIGNMENT}/clear`, handler: 'assignment.clear', config },
    { method: 'GET', path: '/my-work/count', handler: 'assignment.count', config },
  ],
};
