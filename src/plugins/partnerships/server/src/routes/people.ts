const config = { policies: ['admin::isAuthenticatedAdmin'] };
const PEOPLE = '/managed/:partnership/people';
const INVITATIONS = '/managed/:partnership/invitations';
const NETWORK = '/network';

/** Admin session required; who may act for which partnership is decided by the use cases. */
export const peopleRoutes = {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/mine', handler: 'people.mine', config },
    { method: 'PUT', path: '/mine/working-in', handler: 'people.workIn', config },
    { method: 'GET', path: PEOPLE, handler: 'people.list', config },
    { method: 'PUT', path: `${PEOPLE}/:member`, handler: 'people.changeRole', config },
    { method: 'POST', path: `${PEOPLE}/:member/end`, handler: 'people.end', config },
    { method: 'POST', path: INVITATIONS, handler: 'people.invite', config },
    { method: 'POST', path: `${INVITATIONS}/:invitation/resend`, handler: 'people.resend', config },
    { method: 'POST', path: `${INVITATIONS}/:invitation/revoke`, handler: 'people.revoke', config },
    { method: 'POST', path: '/managed/:partnership/support/:access/end', handler: 'people.endVisit', config },
    { method: 'GET', path: NETWORK, handler: 'people.network', config },
    { method: 'POST', path: NETWORK, handler: 'people.createPartnership', config },
    { method: 'POST', path: `${NETWORK}/:partnership/managers`, handler: 'people.appoint', config },
    { method: 'POST', path: `${NETWORK}/:partnership/support`, handler: 'people.openSupport', config },
    { method: 'POST', path: `${NETWORK}/:partnership/support/:access/end`, handler: 'people.endSupport', config },
  ],
};
