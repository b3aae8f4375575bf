import type { Agency } from '../../../../contract';
import { saySettings } from '../../domain/audit/say-settings';
import type { DeskTables } from '../ports';
import { settingsFor } from '../sign-off/houses-of';

import type { Watching } from './watching';

/** Notes what a partnership decides about its sign-off. */
export const watchSettings = (tables: DeskTables, watching: Watching): Pick<DeskTables, 'signOffSettings' | 'agencies'> => ({
  signOffSettings: {
    ...tables.signOffSettings,
    async save(chosen, change) {
      const { partnership, type, settings } = chosen;
      const before = settingsFor(await tables.signOffSettings.of([partnership]), partnership, type);
      await tables.signOffSettings.save(chosen, change);
      const what = Object.values(watching.governed).find((known) => known.type === type)?.name ?? type;
      const [was, is] = [saySettings(before), saySettings(settings)];
      watching.notes.push({
        ...{ act: 'sign-off.chosen', actor: change.by, partnerships: [partnership] },
        details: { what, before: was, after: is },
      });
    },
  },
  agencies: watchAgencies(tables, watching),
});

const watchAgencies = (tables: DeskTables, watching: Watching): DeskTables['agencies'] => ({
  ...tables.agencies,
  async add(agency, made) {
    await tables.agencies.add(agency, made);
    const { partnership } = made;
    watching.notes.push({
      ...{ act: 'agency.added', actor: watching.actor(), partnerships: [partnership] },
      details: { what: agency.name },
    });
  },
  async save(agency) {
    const { partnership, found } = await agencyBefore(tables, agency.id);
    await tables.agencies.save(agency);
    watching.notes.push({
      ...{ act: 'agency.changed', actor: watching.actor(), partnerships: partnership },
      details: { what: agency.name, changes: found ? changesOf(found, agency) : [] },
    });
  },
  async end(id, at) {
    const { partnership, found } = await agencyBefore(tables, id);
    await tables.agencies.end(id, at);
    watching.notes.push({
      ...{ act: 'agency.ended', actor: watching.actor(), partnerships: partnership },
      details: { what: found?.name ?? null },
    });
  },
});

const agencyBefore = async (tables: DeskTables, id: string) => {
  const partnership = await tables.agencies.partnershipOf(id);
  const found = partnership === null ? [] : ((await tables.agencies.of([partnership])).get(partnership) ?? []);
  return { partnership: partnership === null ? [] : [partnership], found: found.find((agency) => agency.id === id) };
};

const changesOf = (before: Agency, after: Agency): readonly string[] => [
  ...(before.name === after.name ? [] : ['Name']),
  ...(before.kind === after.kind ? [] : ['Kind']),
  ...(signers(before) === signers(after) ? [] : ['Who signs for it']),
];

const signers = ({ signatories }: Agency): string =>
  signatories
    .map(({ userId, isDeputy }) => `${userId}${isDeputy ? ' deputy' : ''}`)
    .sort()
    .join();
