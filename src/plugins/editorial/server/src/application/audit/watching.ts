import type { ActorId, AuditDraft, GovernedTypes } from '../../../../contract';

/** What is noted of one transaction, to be kept with it. */
export interface Watching {
  readonly governed: GovernedTypes;
  /** Whoever is behind the running request, where a table is not told who acts. */
  readonly actor: () => ActorId;
  /** Of an admin user, as colleagues know them; null for nobody. */
  readonly nameOf: (userId: number) => Promise<string | null>;
  /** In the order in which things were done. */
  readonly notes: AuditDraft[];
}

/** The actor that a row names; anything that is none is Concord itself. */
export const actorIn = (text: string): ActorId => {
  const staff = /^staff:(\d+)$/.exec(text);
  if (staff) return `staff:${Number(staff[1])}`;
  if (text.startsWith('guest:')) return `guest:${text.slice('guest:'.length)}`;
  return text === 'command' ? 'command' : 'system';
};
