import type { Block } from '../blocks/block';
import { isContentsHeading } from '../headings/contents-list';
import { isGroupName } from '../headings/names';
import { isPanel, isQuestion } from '../headings/signs';
import { isAllCapitals } from '../text/words';

/** A heading on its way to a level. */
export interface LevelledHeading {
  readonly block: Block;
  readonly level: number;
}

/**
 * Levels 1 to 3 of the headings. Marked headings keep their order of depth. Others are read from what newsletters do:
 * capitals stand above small letters where both occur; a heading directly over another one is its group; names of groups
 * ("Training", "National news") come back to the top, and panels, questions and lines ending in a colon are parts.
 * `stacked` tells whether the next heading follows with no text between.
 */
export const assignLevels = (headings: readonly { readonly block: Block; readonly stacked: boolean }[]): number[] => {
  const marked = headings.filter(({ block }) => block.kind === 'heading');
  if (marked.length >= 3) return markedLevels(headings.map(({ block }) => block));
  const capitals = headings.filter(({ block }) => isAllCapitals(block.text)).length;
  const twoCases = capitals > 1 && capitals < headings.length;
  const levels: number[] = [];
  let group = 0;
  headings.forEach(({ block, stacked }, index) => {
    const before = headings[index - 1];
    const under = before?.stacked === true;
    const isContents = before !== undefined && isContentsHeading(before.block.text);
    const level = levelOf({ block, stacked, under: under && !isContents, last: levels[index - 1] ?? 0, group, twoCases });
    if (level === 1) group = (stacked || (isGroupName(block.text) && !isQuestion(block.text))) && !isContentsHeading(block.text) ? 1 : 0;
    levels.push(level);
  });
  return levels;
};

interface Position {
  readonly block: Block;
  readonly stacked: boolean;
  readonly under: boolean;
  readonly last: number;
  /** 1 inside a group, 0 outside. */
  readonly group: number;
  readonly twoCases: boolean;
}

const levelOf = ({ block, stacked, under, last, group, twoCases }: Position): number => {
  if (last === 0) return 1;
  if (under) return Math.min(3, last + 1);
  if (isPanel(block.text) || isQuestion(block.text) || block.text.endsWith(':')) return Math.min(3, Math.max(2, group + 1));
  if (twoCases) return isAllCapitals(block.text) ? 1 : 2;
  return stacked || isGroupName(block.text) || block.gap >= WIDE_GAP ? 1 : group + 1;
};

/** Empty lines that set a new page or picture apart, in files where one is the rule. */
const WIDE_GAP = 3;

/** Depths as they occur, closed up: `#` and `###` become 1 and 2. Bold lines lie below the deepest mark. */
const markedLevels = (blocks: readonly Block[]): number[] => {
  const depths = [...new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ depth }) => depth))].sort((a, b) => a - b);
  return blocks.map(({ kind, depth }) => Math.min(3, kind === 'heading' ? depths.indexOf(depth) + 1 : depths.length + 1));
};
