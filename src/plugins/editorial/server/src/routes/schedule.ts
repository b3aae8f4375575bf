const config = { policies: ['admin::isAuthenticatedAdmin'] };
const SCHEDULE = '/documents/:uid/:documentId/schedule';

/** Admin session required; who may act is decided by the use cases. */
export const scheduleRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: SCHEDULE, handler: 'schedule.standing', config },
    { method: 'POST', path: SCHEDULE, handler: 'schedule.schedule', config },
    { method: 'POST', path: `${SCHEDULE}/:schedule/cancel`, handler: 'schedule.cancel', config },
    { method: 'POST', path: `${SCHEDULE}/:schedule/keep`, handler: 'schedule.keep', config },
  ],
};
