import type { DeskTables } from '../ports';

import { watchLeases } from './watch-leases';
import { watchPublication } from './watch-publication';
import { watchReviews } from './watch-reviews';
import { watchSettings } from './watch-settings';
import { watchTalk } from './watch-talk';
import { watchWords } from './watch-words';
import type { Watching } from './watching';

/**
 * The same tables, noting what is done with them. All that editorial does ends in one of these, by whichever door it came: so the audit
 * trail is kept here and not by each use case.
 */
export const watchTables = (tables: DeskTables, watching: Watching): DeskTables => ({
  ...tables,
  ...watchLeases(tables, watching),
  ...watchWords(tables, watching),
  ...watchPublication(tables, watching),
  ...watchReviews(tables, watching),
  ...watchSettings(tables, watching),
  ...watchTalk(tables, watching),
});
