import { DomainError } from '../../../../../kernel';

import type { Reader } from './reader';

interface Asked {
  /** A partnership's slug; null for all partnerships. */
  readonly partnership: string | null;
  readonly series: string | null;
}

/**
 * Tells a mistyped series from one without issues, where nothing was found. Throws `series.unknown` for what is none of the
 * partnership's newsletter series; across all partnerships, nobody knows every series.
 */
export const requireSeries = async (reader: Reader, { partnership, series }: Asked): Promise<void> => {
  if (partnership === null || series === null) return;
  const site = await reader.partnership(partnership);
  if (site?.__typename !== 'Partnership' || site.newsletters.some(({ slug }) => slug === series)) return;
  const known = site.newsletters.map(({ slug }) => slug);
  const advice = known.length === 0 ? 'It has one newsletter and no series: leave "series" out.' : `Its series are: ${known.join(', ')}.`;
  throw new DomainError({ code: 'series.unknown', refusal: 'not-found', message: `There is no series "${series}" here. ${advice}` });
};
