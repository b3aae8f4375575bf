import type { Clock, Revision } from '../../../../../kernel';

import type { PublicationPlan } from './plan-publication';
import type { DeskTables } from './ports';
import { recordRevision } from './record-revision';

export interface Recording {
  readonly clock: Clock;
  readonly savedBy: string;
}

/** The revision that holds just what a plan would make public: recorded anew when a placed item moved on since the last save. */
export const freezeRevision = async (
  tables: DeskTables,
  { subject, frozen, hasMoved, latest, schemaVersion }: PublicationPlan,
  { clock, savedBy }: Recording,
): Promise<Revision> => (hasMoved ? await recordRevision(tables, { subject, body: frozen, schemaVersion, savedBy }, clock) : latest);
