const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Admin session required; who may act is decided by the use cases. */
export const signOffRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/documents/:uid/:documentId/sign-off', handler: 'sign-off.standing', config },
    { method: 'POST', path: '/documents/:uid/:documentId/sign-off/:action', handler: 'sign-off.act', config },
    { method: 'POST', path: '/submissions/:uid', handler: 'sign-off.submitSeveral', config },
    { method: 'POST', path: '/documents/:uid/:documentId/look-after', handler: 'sign-off.lookAfter', config },
    { method: 'GET', path: '/my-work', handler: 'sign-off.myWork', config },
    { method: 'GET', path: '/sign-off/:partnership', handler: 'sign-off.desk', config },
    { method: 'PUT', path: '/sign-off/:partnership/types/:type', handler: 'sign-off.choose', config },
    { method: 'POST', path: '/sign-off/:partnership/agencies', handler: 'sign-off.addAgency', config },
    { method: 'PUT', path: '/sign-off/:partnership/agencies/:agency', handler: 'sign-off.changeAgency', config },
    { method: 'POST', path: '/sign-off/:partnership/agencies/:agency/end', handler: 'sign-off.endAgency', config },
    { method: 'PUT', path: '/sign-off/:partnership/review-leads', handler: 'sign-off.nameReviewLeads', config },
  ],
};
