import type { ProposedTitle } from '../../../contract';

import type { Block } from './blocks/block';
import { joinSplitHeadings } from './blocks/join-split-headings';
import { readBlocks } from './blocks/read-blocks';
import { findHeadings } from './headings/find-headings';
import { type MailHeads, takeMailHeads } from './masthead/mail-head';
import { type Masthead, readMasthead } from './masthead/read-masthead';
import { substituteTitle, type TitleSource } from './masthead/substitute-title';
import { buildSections } from './outline/build-sections';
import type { Section } from './outline/section';
import { normaliseLines } from './text/normalise-lines';

/** A newsletter file as it was understood: what the proposal is presented from, and the draft written from. */
export interface Newsletter {
  readonly issue: ProposedTitle;
  /** Where the title comes from. */
  readonly titleFrom: TitleSource;
  /** The period that the file itself names; null when it names none. */
  readonly written: string | null;
  readonly masthead: readonly Block[];
  /** The heads of e-mails around it, which are no part of it. */
  readonly mail: MailHeads;
  readonly sections: readonly Section[];
}

/**
 * Reads a newsletter. `published` (`2023-11`) goes before what the file says, because a person gave it; `fileName` stands for the
 * title where the words of the file give none.
 */
export const readNewsletter = (text: string, published?: string, fileName = ''): Newsletter => {
  const mail = takeMailHeads(readBlocks(normaliseLines(text)));
  const masthead = mastheadBelow(mail);
  const offset = (masthead.blocks.at(-1) ?? mail.start - 1) + 1;
  const below = joinSplitHeadings(mail.rest.slice(offset));
  const blocks = [...mail.rest.slice(0, offset), ...below];
  const headings = new Set([...findHeadings(below)].map((index) => index + offset));
  const sections = buildSections(blocks, headings, masthead.blocks);
  const written = masthead.period ?? mail.period;
  const { title, titleFrom } = substituteTitle({ own: masthead.title, subject: mail.subject, sections, fileName });
  return {
    issue: { title, issueNumber: masthead.issueNumber ?? mail.issueNumber, period: published ?? written },
    titleFrom,
    written,
    masthead: masthead.blocks.flatMap((index) => blocks[index] ?? []),
    mail,
    sections,
  };
};

/** The title lines behind the first head of an e-mail, with their indices among all the blocks. */
const mastheadBelow = ({ rest, start, subject }: MailHeads): Masthead => {
  const masthead = readMasthead(rest.slice(start), subject);
  return { ...masthead, blocks: masthead.blocks.map((index) => index + start) };
};
