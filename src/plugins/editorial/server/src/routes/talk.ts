const config = { policies: ['admin::isAuthenticatedAdmin'] };
const TALK = '/documents/:uid/:documentId/talk';

/** Admin session required; who may act is decided by the use cases. */
export const talkRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: TALK, handler: 'talk.read', config },
    { method: 'POST', path: TALK, handler: 'talk.open', config },
    { method: 'POST', path: `${TALK}/:thread/replies`, handler: 'talk.reply', config },
    { method: 'POST', path: `${TALK}/:thread/resolve`, handler: 'talk.resolve', config },
    { method: 'POST', path: `${TALK}/:thread/reopen`, handler: 'talk.reopen', config },
    { method: 'POST', path: `${TALK}/:thread/comments/:comment/take-back`, handler: 'talk.takeBack', config },
  ],
};
