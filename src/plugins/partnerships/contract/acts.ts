/** What is done about a partnership's people, keys and practitioners. */
export const HOUSE_ACTS = [
  'person.invited',
  'person.invited-again',
  'person.uninvited',
  'person.joined',
  'person.role-changed',
  'person.ended',
  'practitioner.invited',
  'practitioner.invited-again',
  'practitioner.approved',
  'practitioner.blocked',
  'practitioner.unblocked',
  // As approving, blocking and letting in again were told before they had kinds of their own.
  'practitioner.changed',
  'practitioner.removed',
  'key.made',
  'key.renewed',
  'key.revoked',
  'support.opened',
  'support.ended',
  // By a manager of the partnership.
  'support.taken-away',
  'partnership.made',
] as const;
export type HouseActKind = (typeof HOUSE_ACTS)[number];

/** Somebody whom an act is about, and what names them for good. */
export interface ActPerson {
  /** How those who act know them: their name, or the e-mail address they were invited by. */
  readonly name: string;
  readonly kind: 'staff' | 'invitation' | 'practitioner';
  /** Of the admin user, the invitation or the practitioner. */
  readonly id: string;
}

export interface HouseAct {
  readonly act: HouseActKind;
  /** Global ids of those whose it is. */
  readonly partnerships: readonly string[];
  /** The admin user who acts, where it is not the one behind the running request. */
  readonly by?: number;
  readonly person?: ActPerson;
  /** Name of the key or the partnership. */
  readonly what?: string;
  readonly reason?: string;
  /** In words. */
  readonly before?: string;
  readonly after?: string;
}

/** Told in the transaction of the act; one that throws fails it. */
export type HouseListener = (act: HouseAct) => Promise<void>;

/** For higher plugins, in their `register`. */
export interface ActsService {
  /** Returns a function that takes it back. */
  onAct(listener: HouseListener): () => void;
}
