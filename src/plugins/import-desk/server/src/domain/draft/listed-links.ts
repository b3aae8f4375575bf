import type { Block, Run } from '../blocks/block';

import { LONGEST_STRING, type ListedLink } from './draft-plan';
import { followableUrl } from './followable-url';

/**
 * A line that is an entry of a list of links: one link that can be followed, and either what it is for behind a dash, or,
 * before a bare address, the name of what it leads to. Null for every other line.
 */
export const listedLink = (block: Block): ListedLink | null => {
  const at = block.runs.findIndex((run) => run.link !== null);
  const link = block.runs[at];
  const others = block.runs.filter((run, index) => index !== at && run.link !== null);
  if (!link?.link || others.length > 0 || (block.kind !== 'item' && block.kind !== 'paragraph') || block.marker !== '') return null;
  const url = link.link.mark === 'email' || link.link.mark === 'image' ? null : followableUrl(link.link.target);
  if (url === null) return null;
  return entryOf({ link, url, before: textOf(block.runs.slice(0, at)), after: textOf(block.runs.slice(at + 1)) });
};

interface Parts {
  readonly link: Run;
  readonly url: string;
  readonly before: string;
  readonly after: string;
}

const entryOf = ({ link, url, before, after }: Parts): ListedLink | null => {
  const [text, purpose] = [link.text.trim(), PURPOSE.exec(after)?.[1] ?? ''];
  const isLong = [text, before, after].some((words) => words.length > LONGEST_STRING) || url.length > LONGEST_STRING;
  if (isLong || text === '') return null;
  if (before === '' && (after === '' || purpose !== '')) return purpose === '' ? { text, url } : { text, url, purpose };
  const name = NAME.exec(before)?.[1] ?? '';
  return link.link?.mark === 'bare' && name !== '' && after === '' ? { text: name, url } : null;
};

/** "– for parents" behind a link. */
const PURPOSE = /^\s*[–—:-]\s+(\S.{0,200}[^.])\.?$/u;
/** "Name of a site:" before an address; a sentence is none. */
const NAME = /^([^.!?]{3,120}?)\s*[:–—-]?\s*$/u;

const textOf = (runs: readonly Run[]): string =>
  runs
    .map((run) => run.text)
    .join('')
    .trim();
