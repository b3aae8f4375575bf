import type { ProposedBriefing } from '../../../../contract';

import { wordsOf } from '../text/words';

import { linksOf } from './links';
import type { Section } from './section';

/** Briefings that a heading or a link names. A mention in running text is not enough: what it means is for a person to say. */
export const findBriefings = (sections: readonly Section[]): ProposedBriefing[] => {
  const named = sections
    .filter(({ kind }) => kind !== 'toc')
    .flatMap(({ heading, blocks }) => [
      ...(heading && NAMES_BRIEFING.test(heading.text) && !/[:;]$/u.test(heading.text) ? [heading.text] : []),
      ...blocks
        .flatMap((block) => [...linksOf(block).map(({ text }) => text), ...(block.kind === 'quote' ? [block.text] : [])])
        .filter((text) => NAMES_BRIEFING.test(text) && wordsOf(text).length >= 3),
    ]);
  return [...new Set(named)].map((title) => ({ title, evidence: title }));
};

const NAMES_BRIEFING = /\b(?:briefings?|7[ -]?minute|seven[ -]minute|7MBs?)\b/iu;
