import type { Placement } from './content';
import type { Reference } from './reference';

/** An item in a section, with words of the section's own to introduce it. */
export const place = (item: Reference, introduction?: string): Placement => ({
  item,
  ...(introduction === undefined ? {} : { introduction }),
});
