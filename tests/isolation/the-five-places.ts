import type { PlannedPerson, WorldPlan } from './plan';
import { ROLES } from './plan';

/**
 * The world of the matrix: staff of `own`, and documents in five places as seen from there. `shared` is owned by
 * another partnership, which made `own` its co-owner; `other` is that one's own house.
 */
export const FIVE_PLACES: WorldPlan = {
  partnerships: [
    { key: 'parent' },
    { key: 'own', parent: 'parent', ownsWith: ['other'] },
    { key: 'child', parent: 'own' },
    { key: 'other', ownsWith: ['own'] },
  ],
  places: [
    { key: 'own', owner: 'own' },
    { key: 'other', owner: 'other' },
    { key: 'shared', owner: 'other', coOwner: 'own' },
    { key: 'parent', owner: 'parent' },
    { key: 'child', owner: 'child' },
  ],
  people: [
    ...ROLES.map((role): PlannedPerson => ({ key: role, adminRole: 'concord-editor', memberships: [{ partnership: 'own', role }] })),
    { key: 'network administrator', adminRole: 'strapi-super-admin', memberships: [] },
    { key: 'member of nothing', adminRole: 'concord-editor', memberships: [] },
    { key: 'their editor', adminRole: 'concord-editor', memberships: [{ partnership: 'other', role: 'editor' }] },
    { key: 'ended member', adminRole: 'concord-editor', memberships: [{ partnership: 'own', role: 'manager', ended: true }] },
  ],
  copies: 1,
};
