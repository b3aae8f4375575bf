import type { PlannedPerson, WorldPlan } from './plan';
import { ROLES } from './plan';

/** The places, seen from `own`. */
export type PlaceKey = 'own' | 'shared' | 'child' | 'other' | 'parent';

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
    { key: 'editor by token', adminRole: 'concord-editor', memberships: [{ partnership: 'own', role: 'editor' }], byToken: true },
    { key: 'network administrator', adminRole: 'strapi-super-admin', memberships: [] },
    { key: 'administrator by token', adminRole: 'strapi-super-admin', memberships: [], byToken: true },
    { key: 'with support access', adminRole: 'strapi-super-admin', memberships: [], support: { partnership: 'own', isOpen: true } },
    { key: 'after support access', adminRole: 'strapi-super-admin', memberships: [], support: { partnership: 'own', isOpen: false } },
    { key: 'member of nothing', adminRole: 'concord-editor', memberships: [] },
    { key: 'their editor', adminRole: 'concord-editor', memberships: [{ partnership: 'other', role: 'editor' }] },
    ...['other', 'parent', 'child'].map((partnership): PlannedPerson => ({
      ...{ key: `manager of ${partnership}`, adminRole: 'concord-editor', memberships: [{ partnership, role: 'manager' }] },
    })),
    { key: 'ended member', adminRole: 'concord-editor', memberships: [{ partnership: 'own', role: 'manager', ended: true }] },
  ],
  copies: 1,
};
