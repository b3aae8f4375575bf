import type { MembershipRole } from '../plugins/partnerships/contract';

import type { PartnershipKey } from './model/content';

/** A member of staff of the demo, invented, with a password that can be read out. */
export interface DemoLogin {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  /** In words for the list that the launcher prints. */
  readonly role: string;
  /** In words: the partnerships they work for. */
  readonly partnership: string;
}

export interface DemoStaff extends DemoLogin {
  readonly adminRole: 'strapi-super-admin' | 'concord-editor';
  readonly memberships: readonly { readonly partnership: PartnershipKey; readonly role: MembershipRole }[];
}

export const DEMO_STAFF: readonly DemoStaff[] = [
  {
    email: 'admin@example.org',
    password: 'Admin-demo-1',
    name: 'Alex Morgan',
    role: 'Network administrator',
    partnership: 'All partnerships',
    adminRole: 'strapi-super-admin',
    memberships: [],
  },
  {
    email: 'priya@salford.example.org',
    password: 'Salford-demo-1',
    name: 'Priya Nair',
    role: 'Editor',
    partnership: 'Salford',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'salford', role: 'editor' }],
  },
  {
    email: 'daniel@llr.example.org',
    password: 'Leicester-demo-1',
    name: 'Daniel Kerr',
    role: 'Editor',
    partnership: 'Leicester, Leicestershire and Rutland',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'llr', role: 'editor' }],
  },
  {
    email: 'sarah@lancashire.example.org',
    password: 'Lancashire-demo-1',
    name: 'Sarah Holden',
    role: 'Editor',
    partnership: 'Lancashire',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'lancashire', role: 'editor' }],
  },
  {
    email: 'owen@tasp.example.org',
    password: 'Association-demo-1',
    name: 'Owen Pritchard',
    role: 'Editor',
    partnership: 'TASP',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'tasp', role: 'editor' }],
  },
  {
    email: 'mei@example.org',
    password: 'Together-demo-1',
    name: 'Mei Tran',
    role: 'Editor',
    partnership: 'Salford and Lancashire',
    adminRole: 'concord-editor',
    memberships: [
      { partnership: 'salford', role: 'editor' },
      { partnership: 'lancashire', role: 'editor' },
    ],
  },
];
