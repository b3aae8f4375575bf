import type { ProposedTitle } from '../../../contract';

import type { Block } from './blocks/block';
import { joinSplitHeadings } from './blocks/join-split-headings';
import { readBlocks } from './blocks/read-blocks';
import { findHeadings } from './headings/find-headings';
import { readMasthead } from './masthead/read-masthead';
import { buildSections } from './outline/build-sections';
import type { Section } from './outline/section';
import { normaliseLines } from './text/normalise-lines';

/** A newsletter file as it was understood: what the proposal is presented from, and the draft written from. */
export interface Newsletter {
  readonly issue: ProposedTitle;
  /** The period that the file itself names; null when it names none. */
  readonly written: string | null;
  readonly masthead: readonly Block[];
  readonly sections: readonly Section[];
}

/** Reads a newsletter. `published` (`2023-11`) goes before what the file says, because a person gave it. */
export const readNewsletter = (text: string, published?: string): Newsletter => {
  const read = readBlocks(normaliseLines(text));
  const masthead = readMasthead(read);
  const offset = (masthead.blocks.at(-1) ?? -1) + 1;
  const below = joinSplitHeadings(read.slice(offset));
  const blocks = [...read.slice(0, offset), ...below];
  const headings = new Set([...findHeadings(below)].map((index) => index + offset));
  return {
    issue: { title: masthead.title, issueNumber: masthead.issueNumber, period: published ?? masthead.period },
    written: masthead.period,
    masthead: masthead.blocks.flatMap((index) => blocks[index] ?? []),
    sections: buildSections(blocks, headings, masthead.blocks),
  };
};
