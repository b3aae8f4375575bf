import type { Block } from '../blocks/block';
import { isFurniture } from '../masthead/furniture';
import { wordsOf } from '../text/words';

import { assignLevels } from './levels';
import type { Section } from './section';
import { sectionKind } from './section-kind';

/**
 * Every block outside the masthead in one section: under its heading, before the first heading, or, when it is furniture
 * or noise, in a section of leftovers at the end. Nothing is dropped.
 */
export const buildSections = (blocks: readonly Block[], headings: ReadonlySet<number>, masthead: readonly number[]): Section[] => {
  const inMasthead = new Set(masthead);
  const drafts: { heading: Block | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  const leftovers: Block[] = [];
  blocks.forEach((block, index) => {
    if (inMasthead.has(index)) return;
    if (headings.has(index)) drafts.push({ heading: block, blocks: [] });
    else if (isFurniture(block.text) || isNoise(block)) leftovers.push(block);
    else drafts.at(-1)?.blocks.push(block);
  });
  const levels = assignLevels(
    drafts.slice(1).flatMap((draft) => (draft.heading ? [{ block: draft.heading, stacked: draft.blocks.length === 0 }] : [])),
  );
  const sections = drafts.map((draft, index): Section => ({
    ...draft,
    level: index === 0 ? 1 : (levels[index - 1] ?? 1),
    kind: sectionKind(draft.heading?.text ?? null, draft.blocks),
  }));
  const kept = sections.filter(({ heading, blocks: body }) => heading !== null || body.length > 0);
  return leftovers.length === 0 ? kept : [...kept, { heading: null, level: 1, kind: 'leftovers', blocks: leftovers }];
};

/** No word of three letters and no number in it: "I- —", what a scanner made of a picture. */
const isNoise = (block: Block): boolean =>
  block.kind === 'paragraph' && !/\d/u.test(block.text) && !wordsOf(block.text).some((word) => word.length >= 3);
