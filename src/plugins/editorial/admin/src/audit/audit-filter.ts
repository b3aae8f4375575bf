import { AUDIT_GROUPS, type AuditChoices, type AuditFilter } from '../../../contract/audit';

/** All of it. */
export const EVERYTHING: AuditFilter = { actor: null, group: null, type: null, refusedOnly: false, from: null, to: null, words: null };

/** In a select nothing chosen is a choice of its own. */
export const ANY = 'any';

/** The filter with one select chosen anew; what is not among the choices means all. */
export const choosing = {
  actor: (value: string, { people }: AuditChoices): Partial<AuditFilter> => ({
    actor: people.find(({ actor }) => actor === value)?.actor ?? null,
  }),
  group: (value: string): Partial<AuditFilter> => ({ group: AUDIT_GROUPS.find((group) => group === value) ?? null }),
  type: (value: string, { types }: AuditChoices): Partial<AuditFilter> => ({
    type: types.find(({ type }) => type === value)?.type ?? null,
  }),
};

export const isEverything = (filter: AuditFilter): boolean => Object.values(filter).every((value) => value === null || value === false);
