const config = { policies: ['admin::isAuthenticatedAdmin'] };
const LEASE = '/documents/:uid/:documentId/lease';

/** Admin session required; who may act is decided by the use cases. */
export const leaseRoutes = {
  type: 'admin',
  routes: [
    { method: 'PUT', path: LEASE, handler: 'leases.hold', config },
    { method: 'POST', path: `${LEASE}/take-over`, handler: 'leases.takeOver', config },
    { method: 'POST', path: `${LEASE}/release`, handler: 'leases.release', config },
  ],
};
