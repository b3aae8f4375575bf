import type { Knex } from 'knex';
import { z } from 'zod';

import { MEMBERSHIP_ROLES } from '../../../../../partnerships/contract';
import { type SignOffSettings, WORKFLOWS } from '../../../../contract';
import type { DeskTables } from '../../application/ports';

const TABLE = 'concord_sign_off_settings';

const stored: z.ZodType<SignOffSettings> = z.object({
  workflow: z.enum(WORKFLOWS),
  approver: z.enum(MEMBERSHIP_ROLES),
  publisher: z.enum(MEMBERSHIP_ROLES),
  // Not there in rows from before there was a choice.
  glassBreaker: z.enum(['publisher', 'manager']).default('manager'),
  agenciesNeeded: z.number().int(),
  compulsory: z.array(z.string()),
});

export const signOffSettingsTable = (knex: Knex): DeskTables['signOffSettings'] => ({
  async of(partnerships) {
    const rows: readonly { readonly partnership: string; readonly subject_type: string; readonly settings: string }[] = await knex(TABLE)
      .select('partnership', 'subject_type', 'settings')
      .whereIn('partnership', [...partnerships]);
    return rows.map(({ partnership, subject_type, settings }) => ({
      partnership,
      type: subject_type,
      settings: stored.parse(JSON.parse(settings)),
    }));
  },
  async save({ partnership, type, settings }, { by, at }) {
    const row = { partnership, subject_type: type, settings: JSON.stringify(settings), changed_by: by, changed_at: at };
    await knex(TABLE).insert(row).onConflict(['partnership', 'subject_type']).merge(['settings', 'changed_by', 'changed_at']);
  },
});
