import type { Block } from '../blocks/block';
import { isPersonName } from '../headings/names';
import { findEmails } from '../reach/emails';
import { findPhones } from '../reach/phones';

/** Stands around what is spelled out; an invisible character that no newsletter holds. */
const MARK = '\u2063';

/**
 * A block's words, with the address or number behind a link ("[Jo Field](mailto:jo@example.org)") spelled out after it, so that
 * it is found like one that is written. `asWritten` takes it out again.
 */
export const spelledOut = ({ text, runs }: Block): string => {
  let [spelled, at] = ['', 0];
  runs.forEach((run, index) => {
    const way = run.link && run.link.mark !== 'email' && runs[index + 1]?.link !== run.link ? hiddenWay(run.link.target, text) : null;
    const found = way === null ? -1 : text.indexOf(run.text.trim(), at);
    if (way === null || found < 0) return;
    const end = found + run.text.trim().length;
    spelled += `${text.slice(at, end)} ${MARK}(${way})${MARK}`;
    at = end;
  });
  return spelled + text.slice(at);
};

export const asWritten = (text: string): string => text.replace(SPELLED_OUT, '').replaceAll(MARK, '');
const SPELLED_OUT = new RegExp(` ?${MARK}[^${MARK}]*${MARK}`, 'gu');

/** The person whose name is the link to an address; null when the words of the link are no name. */
export const nameOfLink = (before: string): string | null => {
  const name = LINKED_NAME.exec(before)?.groups?.name ?? null;
  return name !== null && isPersonName(name) ? name : null;
};
const LINKED_NAME = new RegExp(String.raw`(?<name>\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+)\s${MARK}\($`, 'u');

/** The address of `mailto:` or the number of `tel:`, unless the block shows it anyway. */
const hiddenWay = (target: string, text: string): string | null => {
  const [, scheme = '', value = ''] = /^(mailto|tel):([^?]+)/iu.exec(target) ?? [];
  const way = decoded(value).trim();
  if (scheme.toLowerCase() === 'mailto')
    return findEmails(way).length === 1 && !text.toLowerCase().includes(way.toLowerCase()) ? way : null;
  const digits = (words: string): string => words.replace(/\D/gu, '').replace(/^44/u, '0');
  return scheme !== '' && findPhones(way).length === 1 && !digits(text).includes(digits(way)) ? way : null;
};

const decoded = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
