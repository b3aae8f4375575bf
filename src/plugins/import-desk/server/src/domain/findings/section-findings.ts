import type { ImportFinding } from '../../../../contract';

import { type Block, numberedText } from '../blocks/block';
import { isProse } from '../headings/body-signs';
import { breaksOff, isLeadIn, startsSmall } from '../headings/signs';
import { isFurniture, isFurnitureHeading } from '../masthead/furniture';
import { headingText, type Section } from '../outline/section';
import { isAllCapitals } from '../text/words';

/** What a person should look at in the heading and the words of one section, in order. */
export const sectionFindings = (section: Section): ImportFinding[] => [
  ...headingFindings(section),
  ...(section.kind === 'leftovers'
    ? section.blocks.map(leftoverFinding)
    : section.blocks.flatMap((_, index) => wordFindings(section.blocks, index))),
];

const headingFindings = (section: Section): ImportFinding[] => {
  const evidence = headingText(section);
  if (evidence === null) return [];
  const rules = [
    isAllCapitals(evidence) && 'all-caps-heading',
    evidence.length > 100 && 'heading-too-long',
    isFurnitureHeading(evidence) && 'web-boilerplate',
    isLeadIn(evidence) && section.blocks.length === 0 && 'empty-list',
  ];
  return rules.flatMap((rule) => (rule === false ? [] : [{ rule, evidence }]));
};

const leftoverFinding = (block: Block): ImportFinding => ({
  rule: isFurniture(block.text) ? 'web-boilerplate' : 'ocr-artifact',
  evidence: numberedText(block),
});

const wordFindings = (blocks: readonly Block[], index: number): ImportFinding[] => {
  const [block, after] = [blocks[index], blocks[index + 1]];
  if (!block) return [];
  const end = block.text.slice(-60);
  return [
    ...(isBroken(block, after) ? [{ rule: 'broken-paragraph', evidence: end }] : []),
    ...(isProse(block) && breaksOff(block.text) && !(after && startsSmall(after.text)) ? [{ rule: 'truncated-text', evidence: end }] : []),
    ...(index === 0 && startsInMidSentence(block) ? [{ rule: 'lower-case-start', evidence: block.text.slice(0, 60) }] : []),
  ];
};

/** The sentence goes on in the next paragraph, as after a page or a picture. */
const isBroken = (block: Block, after: Block | undefined): boolean =>
  isProse(block) &&
  block.kind === 'paragraph' &&
  after?.kind === 'paragraph' &&
  after.gap > 0 &&
  startsSmall(after.text) &&
  !/[.:!?]$/u.test(block.text);

const startsInMidSentence = ({ kind, text, runs }: Block): boolean => kind === 'paragraph' && startsSmall(text) && !runs[0]?.link;
