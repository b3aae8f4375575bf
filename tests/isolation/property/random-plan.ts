import type { PlannedPartnership, PlannedPerson, Place, WorldPlan } from '../plan';
import { ROLES } from '../plan';
import type { Picker } from './picker';

const PEOPLE = 7;

/** Partnerships with parents and agreements, what they own alone and together, and people who work for none to three of them. */
export const randomPlan = (pick: Picker): WorldPlan => {
  const keys = Array.from({ length: 3 + pick.below(4) }, (_, index) => `board-${index}`);
  const pairs = keys.flatMap((left, index) => keys.slice(index + 1).map((right) => [left, right] as const)).filter(() => pick.chance(25));
  const partnerships = keys.map((key, index): PlannedPartnership => {
    const ownsWith = pairs.filter((pair) => pair.includes(key)).flatMap((pair) => pair.filter((other) => other !== key));
    return { key, ownsWith, ...(index > 0 && pick.chance(35) ? { parent: pick.one(keys.slice(0, index)) } : {}) };
  });
  const places: Place[] = [
    ...keys.map((owner) => ({ key: owner, owner })),
    ...pairs.slice(0, 3).map(([owner, coOwner]) => ({ key: `${owner}+${coOwner}`, owner, coOwner })),
  ];
  return { partnerships, places, people: [...randomPeople(keys, pick), ...FIXED_PEOPLE], copies: 1 };
};

const FIXED_PEOPLE: readonly PlannedPerson[] = [
  { key: 'network administrator', adminRole: 'strapi-super-admin', memberships: [] },
  { key: 'administrator by token', adminRole: 'strapi-super-admin', memberships: [], byToken: true },
  { key: 'with support access', adminRole: 'strapi-super-admin', memberships: [], support: { partnership: 'board-1', isOpen: true } },
  { key: 'after support access', adminRole: 'strapi-super-admin', memberships: [], support: { partnership: 'board-2', isOpen: false } },
  { key: 'member of nothing', adminRole: 'concord-editor', memberships: [] },
  { key: 'ended member', adminRole: 'concord-editor', memberships: [{ partnership: 'board-0', role: 'manager', ended: true }] },
];

const randomPeople = (keys: readonly string[], pick: Picker): readonly PlannedPerson[] =>
  Array.from({ length: PEOPLE }, (_, index) => ({
    key: `person ${index}`,
    adminRole: 'concord-editor',
    memberships: Array.from({ length: 1 + pick.below(3) }, () => ({ partnership: pick.one(keys), role: pick.one(ROLES) })),
  }));
