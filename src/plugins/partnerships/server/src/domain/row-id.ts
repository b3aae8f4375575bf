/** What a column of row ids holds at most. */
const HIGHEST = 2_147_483_647;

/**
 * The row id that somebody sent; null for anything else. Written in plain digits alone: PostgreSQL also reads `0_3`, `0x3` and ` 3` as 3,
 * and what was no id to whoever guards a row would be one to the database.
 */
export const rowIdOf = (sent: unknown): number | null => {
  const id = typeof sent === 'string' && /^\d+$/.test(sent) ? Number(sent) : sent;
  return typeof id === 'number' && Number.isInteger(id) && id >= 0 && id <= HIGHEST ? id : null;
};
