import type { ImportFinding } from '../../../../contract';

import type { Block } from '../blocks/block';
import type { FoundContact } from '../contacts/found-contact';
import { isProse } from '../headings/body-signs';
import { breaksOff, isLeadIn, startsSmall } from '../headings/signs';
import { isFurniture, isFurnitureHeading } from '../masthead/furniture';
import { headingText, type Section } from '../outline/section';
import { isAllCapitals } from '../text/words';
import { isPersonal } from '../contacts/split-unit';

import { linkFindings } from './link-findings';

/** What a person should look at in one section, in reading order of the kinds: heading, words, links, leftovers. */
export const sectionFindings = (section: Section): ImportFinding[] => [
  ...headingFindings(section),
  ...(section.kind === 'leftovers' ? section.blocks.map(leftoverFinding) : section.blocks.flatMap((block, index) => wordFindings(block, section, index))),
  ...[...(section.heading ? [section.heading] : []), ...section.blocks].flatMap(linkFindings),
];

const finding = (rule: string, evidence: string): ImportFinding => ({ rule, evidence: evidence.slice(0, 160) });

const headingFindings = (section: Section): ImportFinding[] => {
  const text = headingText(section);
  if (text === null) return [];
  return [
    ...(isAllCapitals(text) ? [finding('all-caps-heading', text)] : []),
    ...(text.length > 100 ? [finding('heading-too-long', text)] : []),
    ...(isFurnitureHeading(text) ? [finding('web-boilerplate', text)] : []),
    ...(section.heading && isLeadIn(text) && section.blocks.length === 0 ? [finding('empty-list', text)] : []),
  ];
};

const leftoverFinding = (block: Block): ImportFinding => finding(isFurniture(block.text) ? 'web-boilerplate' : 'ocr-artifact', block.text);

const wordFindings = (block: Block, { blocks }: Section, index: number): ImportFinding[] => {
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  const ends = block.text.slice(-60);
  return [
    ...block.broken.map((broken) => finding(/@/u.test(broken) ? 'broken-email' : 'broken-url', broken)),
    ...(isProse(block) && block.kind === 'paragraph' && after?.kind === 'paragraph' && after.gap > 0 && startsSmall(after.text) && !/[.:!?]$/u.test(block.text) ? [finding('broken-paragraph', ends)] : []),
    ...(isProse(block) && breaksOff(block.text) && !(after && startsSmall(after.text)) ? [finding('truncated-text', ends)] : []),
    ...(!before && block.kind === 'paragraph' && startsSmall(block.text) && !block.runs[0]?.link ? [finding('lower-case-start', block.text.slice(0, 60))] : []),
    ...block.runs.flatMap((run) => (run.link?.mark === 'image' ? [finding('image-left-out', run.link.target)] : [])),
    ...hiddenTitles(block).map((title) => finding('link-title-left-out', title)),
  ];
};

const hiddenTitles = (block: Block): string[] => [...new Set(block.runs.flatMap(({ link }) => (link && link.title !== '' ? [link.title] : [])))];

/** Numbers and addresses of persons, and contacts named more than once. */
export const contactFindings = (contacts: readonly FoundContact[], repeated: readonly FoundContact[]): ImportFinding[] => [
  ...contacts.flatMap(({ name, phones, emails }) => [
    ...(name === null ? [] : phones.filter(({ kind }) => kind === 'mobile').map(({ text }) => finding('personal-mobile', text))),
    ...emails.filter(isPersonal).map((email) => finding('named-individual-contact', email)),
  ]),
  ...repeated.map(({ evidence }) => finding('duplicate-contact', evidence)),
];
