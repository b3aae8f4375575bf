const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Admin session required; the wall narrows what is counted. */
export const listingRoutes = {
  type: 'admin',
  routes: [{ method: 'GET', path: '/state-counts/:uid', handler: 'listing.counts', config }],
};
