import type { ProposedLink } from '../../../../contract';

import type { Block, Run } from '../blocks/block';

/** The links of a block, in order; runs of one link (bold and plain words) are one. Bare e-mail addresses are contacts, not links. */
export const linksOf = (block: Block): ProposedLink[] => {
  const links: { text: string; run: Run }[] = [];
  for (const run of block.runs) {
    if (!run.link || run.link.mark === 'email' || run.link.mark === 'image') continue;
    const last = links.at(-1);
    if (last?.run.link === run.link) last.text += run.text;
    else links.push({ text: run.text, run });
  }
  return links.map(({ text, run }) => ({ text: text.trim(), url: run.link?.target ?? '#' }));
};
