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
    role: 'Network administrator (adds partnerships; sees working copies by support access only)',
    partnership: 'all partnerships',
    adminRole: 'strapi-super-admin',
    memberships: [],
  },
  {
    email: 'priya@salford.example.org',
    password: 'Salford-demo-1',
    name: 'Priya Nair',
    role: 'Manager (writes, publishes and invites colleagues)',
    partnership: 'Salford',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'salford', role: 'manager' }],
  },
  {
    email: 'daniel@llr.example.org',
    password: 'Leicester-demo-1',
    name: 'Daniel Kerr',
    role: 'Manager (writes, publishes and invites colleagues)',
    partnership: 'Leicester, Leicestershire and Rutland',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'llr', role: 'manager' }],
  },
  {
    email: 'sarah@lancashire.example.org',
    password: 'Lancashire-demo-1',
    name: 'Sarah Holden',
    role: 'Manager (writes, publishes and invites colleagues)',
    partnership: 'Lancashire',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'lancashire', role: 'manager' }],
  },
  {
    email: 'imran@police.lancashire.example.org',
    password: 'Police-demo-1',
    name: 'Imran Shah',
    role: 'Contributor (signs newsletters off for the police)',
    partnership: 'Lancashire',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'lancashire', role: 'contributor' }],
  },
  {
    email: 'grace@health.lancashire.example.org',
    password: 'Health-demo-1',
    name: 'Grace Whittle',
    role: 'Contributor (signs newsletters off for health)',
    partnership: 'Lancashire',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'lancashire', role: 'contributor' }],
  },
  {
    email: 'owen@tasp.example.org',
    password: 'Association-demo-1',
    name: 'Owen Pritchard',
    role: 'Manager (writes, publishes and invites colleagues)',
    partnership: 'TASP',
    adminRole: 'concord-editor',
    memberships: [{ partnership: 'tasp', role: 'manager' }],
  },
  {
    email: 'mei@example.org',
    password: 'Together-demo-1',
    name: 'Mei Tran',
    role: 'Editor (works for two, and switches between them)',
    partnership: 'Salford and Lancashire',
    adminRole: 'concord-editor',
    memberships: [
      { partnership: 'salford', role: 'editor' },
      { partnership: 'lancashire', role: 'editor' },
    ],
  },
];
