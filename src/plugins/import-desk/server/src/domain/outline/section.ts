import type { SectionKind } from '../../../../contract';

import { type Block, numberedText } from '../blocks/block';

/** A stretch of the newsletter under one heading, with its blocks as they were read. */
export interface Section {
  /** Null for words under no heading: the opening, and what is left over. */
  readonly heading: Block | null;
  readonly level: number;
  readonly kind: SectionKind;
  readonly blocks: readonly Block[];
}

/** The heading as written, with its number and its colon; null when there is none. */
export const headingText = ({ heading }: Section): string | null => (heading ? numberedText(heading) : null);
