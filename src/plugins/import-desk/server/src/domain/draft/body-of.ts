import type { Block } from '../blocks/block';

import { type BodyBlock, LONGEST_STRING, type ListedLink } from './draft-plan';
import { listedLink } from './listed-links';
import { richTextOf } from './rich-text-of';

/** The body of a section: tables and lists of links as such, everything else as prose. `caption` names a table. */
export const bodyOf = (blocks: readonly Block[], caption: string): BodyBlock[] => {
  const body: BodyBlock[] = [];
  let prose: Block[] = [];
  const flush = (): void => {
    if (prose.length > 0) body.push({ __component: 'block.prose', text: richTextOf(prose) });
    prose = [];
  };
  for (let index = 0; index < blocks.length;) {
    const special = tableAt(blocks, index, caption) ?? linksAt(blocks, index);
    if (special) {
      flush();
      body.push(special.block);
    } else prose.push(...blocks.slice(index, index + 1));
    index += special?.length ?? 1;
  }
  flush();
  return body;
};

interface Special {
  readonly block: BodyBlock;
  /** How many blocks it takes up. */
  readonly length: number;
}

/** Two rows or more of two cells or more, none of them too long for a cell. */
const tableAt = (blocks: readonly Block[], start: number, caption: string): Special | null => {
  const rows = runFrom(
    blocks,
    start,
    ({ kind, cells }) => kind === 'row' && cells.length >= 2 && cells.every((cell) => cell.length <= LONGEST_STRING),
  );
  if (rows.length < 2) return null;
  const table = {
    caption: caption.slice(0, LONGEST_STRING),
    firstRowIsHeading: false,
    rows: rows.map(({ cells }) => ({ cells: cells.map((text) => ({ text })) })),
  };
  return { block: { __component: 'block.table', ...table }, length: rows.length };
};

/** Two entries or more, one below the other. */
const linksAt = (blocks: readonly Block[], start: number): Special | null => {
  const entries = runFrom(blocks, start, (block) => listedLink(block) !== null);
  if (entries.length < 2) return null;
  const links = entries.map(listedLink).filter((link): link is ListedLink => link !== null);
  return { block: { __component: 'block.link-list', links }, length: entries.length };
};

const runFrom = (blocks: readonly Block[], start: number, belongs: (block: Block) => boolean): readonly Block[] => {
  const rest = blocks.slice(start);
  const end = rest.findIndex((block) => !belongs(block));
  return end < 0 ? rest : rest.slice(0, end);
};
