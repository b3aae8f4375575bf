import type { HouseAct, HouseActKind, PractitionerState } from '../../../contract';

import type { PractitionerTables, StoredPractitioner } from './practitioner-ports';

/** The same tables, noting what managers do. What practitioners do for themselves is theirs. */
export const watchPractitioners = (tables: PractitionerTables, note: (act: HouseAct) => void): PractitionerTables => ({
  ...tables,
  async add(practitioner) {
    await tables.add(practitioner);
    if (byStaff(practitioner)) note({ act: 'practitioner.invited', ...about(practitioner) });
  },
  async change(before, changes) {
    const isChanged = await tables.change(before, changes);
    const { state } = { ...before, ...changes };
    if (isChanged && byStaff(changes)) note({ act: actBetween(before.state, state), ...about(before) });
    return isChanged;
  },
  async remove(id) {
    const before = await tables.find(id);
    await tables.remove(id);
    // Whoever is removed is forgotten: their id alone is told.
    if (before) note({ act: 'practitioner.removed', ...about({ ...before, name: '', email: '' }) });
  },
});

const actBetween = (before: PractitionerState, after: PractitionerState): HouseActKind => {
  if (after === 'blocked') return 'practitioner.blocked';
  if (after === 'approved') return 'practitioner.unblocked';
  return before === 'asked' ? 'practitioner.approved' : 'practitioner.invited-again';
};

const byStaff = ({ changedBy }: Partial<StoredPractitioner>): boolean => changedBy?.startsWith('staff:') ?? false;

const about = ({ id, name, email, partnership }: StoredPractitioner) => ({
  partnerships: [partnership],
  person: { name: name || email, kind: 'practitioner', id } as const,
});
