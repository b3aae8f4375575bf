import type { SectionKind } from '../../../../contract';

import type { Block } from '../blocks/block';

/** A stretch of the newsletter under one heading, with its blocks as they were read. */
export interface Section {
  /** Null for words under no heading: the opening, and what is left over. */
  readonly heading: Block | null;
  readonly level: number;
  readonly kind: SectionKind;
  readonly blocks: readonly Block[];
}

/** The heading's words, or null. Emphasis and a closing colon stay: the heading is quoted as written. */
export const headingText = ({ heading }: Section): string | null => (heading && heading.marker !== "" ? `${heading.marker} ${heading.text}` : (heading?.text ?? null));
