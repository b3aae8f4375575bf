const config = { auth: false };

/** Without a session, and few at a time (controllers/joining.ts). */
export const publicRoutes = {
  type: 'content-api',
  routes: [
    { method: 'POST', path: '/practitioners/ask', handler: 'joining.ask', config },
    { method: 'POST', path: '/practitioners/invitation', handler: 'joining.describe', config },
    { method: 'POST', path: '/practitioners/accept', handler: 'joining.accept', config },
    { method: 'POST', path: '/practitioners/forgotten', handler: 'joining.forgotten', config },
    { method: 'POST', path: '/practitioners/password', handler: 'joining.password', config },
  ],
};
