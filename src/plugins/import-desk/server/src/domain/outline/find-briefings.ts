import type { ProposedBriefing } from '../../../../contract';

import type { Block } from '../blocks/block';
import { isGroupName } from '../headings/names';
import { isLeadIn, isSentence } from '../headings/signs';
import { sentencesOf } from '../text/sentences';
import { capitalisedShare, wordsOf } from '../text/words';

import { linksOf } from './links';
import { headingText, type Section } from './section';

/**
 * Briefings that a heading, a link, a line or an entry of a list names; where none does, the one that a section announces in a
 * sentence ("A new briefing has been published"), under the section's heading. What a mere mention means is for a person to say.
 */
export const findBriefings = (sections: readonly Section[]): ProposedBriefing[] => {
  const found = sections
    .filter(({ kind }) => kind !== 'toc')
    .flatMap((section) => {
      const named = namedIn(section);
      return named.length > 0 ? named : announcedIn(section);
    });
  return [...new Map(found.map((briefing) => [briefing.title, briefing] as const).reverse()).values()].reverse();
};

const namedIn = ({ heading, blocks }: Section): readonly ProposedBriefing[] => [
  ...(heading && NAMES_BRIEFING.test(heading.text) && !/[:;]$/u.test(heading.text) ? [named(heading.text)] : []),
  ...blocks.flatMap((block) => namesIn(block).map(named)),
];

const named = (title: string): ProposedBriefing => ({ title, evidence: title });

/** A bare address that has the word in it names nothing. */
const namesIn = (block: Block): readonly string[] => {
  const links = linksOf(block)
    .map(({ text }) => text.trim())
    .filter((text) => /\s/u.test(text));
  const lines = block.kind === 'quote' || isTitleLine(block) ? [block.text.replace(/^>\s*/u, '')] : [];
  return [...links, ...lines].filter((text) => NAMES_BRIEFING.test(text) && wordsOf(text).length >= 3);
};

/** A line or an entry that is a title and no sentence: "Neglect of medical needs: practice briefing". */
const isTitleLine = ({ kind, text }: Block): boolean => {
  const count = wordsOf(text).length;
  if (count > 16 || /[.:;,?!]$/u.test(text) || isSentence(text) || isLeadIn(text)) return false;
  const isLine = kind === 'item' || (kind === 'paragraph' && (capitalisedShare(text) ?? 0) >= 0.6);
  return isLine && /^["'“‘>\s]*\p{Lu}|^["'“‘>\s]*\d/u.test(text);
};

/** Each announcement under the link that stands alone below it, or else the section under its heading, once. */
const announcedIn = (section: Section): readonly ProposedBriefing[] => {
  const announcements = section.blocks.flatMap((block, index) => {
    const evidence = sentencesOf(block.text).find((sentence) => ANNOUNCED.some((sign) => sign.test(sentence)));
    return evidence === undefined ? [] : [{ title: loneLink(section.blocks[index + 1]), evidence }];
  });
  const linked = announcements.flatMap(({ title, evidence }) => (title === null ? [] : [{ title, evidence }]));
  const other = announcements.find(({ title }) => title === null);
  const title = other && headingFor(section, other.evidence);
  return title ? [{ title, evidence: other.evidence }, ...linked] : linked;
};

const loneLink = (block: Block | undefined): string | null => {
  const words = block?.runs.filter(({ text }) => text.trim() !== '') ?? [];
  const [only] = words;
  return words.length === 1 && only?.link && wordsOf(only.text).length >= 2 && !/^(?:https?:|www\.)/iu.test(only.text)
    ? only.text.trim()
    : null;
};

/** Null under a heading that says nothing of it: a group's name, or an opening. */
const headingFor = (section: Section, evidence: string): string | null => {
  const heading = headingText(section)?.replace(/\s*:$/u, '') ?? null;
  if (heading === null || section.kind === 'boilerplate') return null;
  const own = OWN_NAME.exec(evidence)?.groups?.name ?? null;
  if (wordsOf(heading).length <= 3 && isGroupName(heading)) return own;
  return wordsOf(heading).length < 2 ? (own ?? heading) : heading;
};
/** "one of our Learning from case reviews briefings". */
const OWN_NAME = /\b(?:our|the|an?|new|latest)\s(?<name>\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){1,7}?\sbriefings?)\b/u;

const NAMES_BRIEFING = /\b(?:briefings?|7[ -]?minute|seven[ -]minute|7MBs?)\b/iu;

const ONE = String.raw`(?:an?|the|this|our|one of our|new|latest|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})`;
/** Up to five words between, none of which ends the thought. */
const BETWEEN = String.raw`(?:\s[\p{L}\d’'-]+){0,5}?\s`;

/** How a newsletter says that there is a briefing to read. */
const ANNOUNCED: readonly RegExp[] = [
  new RegExp(String.raw`^["“]?(?:an?|this|the)${BETWEEN}briefing\b(?!\s+(?:session|event|note to|was|will be held))`, 'iu'),
  new RegExp(
    String.raw`\b${ONE}${BETWEEN}briefings?\s(?:(?:is|are)\s(?:now\s)?available|(?:has|have)\s(?:\p{L}+\s)?been\s(?:published|developed|produced|added|released|created|launched|updated|written))`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:published|produced|developed|released|launched|created|issued|written|read|download|includes|including|features|see)\s${ONE}${BETWEEN.replace('{0,5}', '{0,4}')}briefings?\b(?!\s+(?:sessions?|events?))`,
    'iu',
  ),
];
