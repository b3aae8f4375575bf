const config = { policies: ['admin::isAuthenticatedAdmin'] };

/** Admin session required; who may act is decided by the use cases. Guests' own pages are served beside these (serve-review-pages.ts). */
export const guestRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/documents/:uid/:documentId/guests', handler: 'guests.desk', config },
    { method: 'POST', path: '/documents/:uid/:documentId/guests', handler: 'guests.ask', config },
    { method: 'POST', path: '/documents/:uid/:documentId/guests/:guest/send-again', handler: 'guests.sendAgain', config },
    { method: 'POST', path: '/documents/:uid/:documentId/guests/:guest/withdraw', handler: 'guests.withdraw', config },
    { method: 'GET', path: '/my-mails', handler: 'my-mails.find', config },
    { method: 'PUT', path: '/my-mails', handler: 'my-mails.choose', config },
  ],
};
