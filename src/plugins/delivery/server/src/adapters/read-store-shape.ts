import type { Knex } from 'knex';

/** Raise it whenever the projector would write other rows for the same ledger: the next start then rebuilds them. */
const SHAPE = '9';

const NAME = 'shape';

interface MetaRow {
  readonly name: string;
  readonly value: string;
}

/** Which version of the projector wrote the rows that stand in the read store. */
export const readStoreShape = (knex: Knex) => ({
  async isCurrent(): Promise<boolean> {
    const rows = await knex<MetaRow>('concord_read_meta').where({ name: NAME });
    return rows[0]?.value === SHAPE;
  },
  async stamp(): Promise<void> {
    await knex('concord_read_meta').insert({ name: NAME, value: SHAPE }).onConflict('name').merge();
  },
});
