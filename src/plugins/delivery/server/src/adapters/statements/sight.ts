import { THE_PUBLIC } from '../../domain/projection/rows';
import type { Dialect } from '../dialect';

/**
 * Which items a reader sees, as conditions for statements. There are two: one for the public, one for readers who are cleared
 * for practitioners somewhere and then bind `:cleared`, public ids of partnerships. Both are prepared once.
 */
export interface Sight {
  /** Ends the name of a statement, so that each is prepared under its own. */
  readonly suffix: '' | '-cleared';
  /** On a row of `concord_read_item`. */
  item(alias: string): string;
  /** On a row of a list, which knows only that it is restricted and of which item it is. */
  listed(alias: string): string;
  /** On a row of `concord_read_departure`: whether it tells of these readers. */
  left(alias: string): string;
}

/** Membership in a list parameter. */
export const among = (dialect: Dialect, column: string, parameter: string): string =>
  dialect === 'sqlite' ? `${column} IN (SELECT value FROM json_each(:${parameter}))` : `${column} = ANY (:${parameter}::text[])`;

export const PUBLIC_SIGHT: Sight = {
  suffix: '',
  item: (alias) => `${alias}.restricted = 0`,
  listed: (alias) => `${alias}.restricted = 0`,
  left: (alias) => `${alias}.readers = '${THE_PUBLIC}'`,
};

/** Beside what is public: what is for practitioners, where one of its owners is a partnership that the reader is cleared for. */
export const clearedSight = (dialect: Dialect): Sight => {
  const owned = (alias: string) => `(${among(dialect, `${alias}.owner`, 'cleared')} OR ${among(dialect, `${alias}.co_owner`, 'cleared')})`;
  return {
    suffix: '-cleared',
    item: (alias) => `(${alias}.restricted = 0 OR ${owned(alias)})`,
    listed: (alias) =>
      `(${alias}.restricted = 0 OR EXISTS (SELECT 1 FROM concord_read_item own WHERE own.key = ${alias}.item AND ${owned('own')}))`,
    left: (alias) => `(${PUBLIC_SIGHT.left(alias)} OR ${among(dialect, `${alias}.readers`, 'cleared')})`,
  };
};
