import type { ImportFinding } from '../../../../contract';

import type { Block } from '../blocks/block';

/** What stands behind the words of one block: broken and disguised addresses, links that lead nowhere or say nothing, pictures, hidden titles. */
export const blockFindings = (block: Block): ImportFinding[] => [
  ...block.broken.map((evidence) => ({ rule: brokenRule(evidence), evidence })),
  ...block.runs.flatMap(({ link, text }) =>
    link?.mark === 'email' && link.target !== `mailto:${text}` ? [{ rule: 'disguised-email', evidence: text }] : [],
  ),
  ...linkFindings(block),
  ...block.runs.flatMap(({ link }) => (link?.mark === 'image' ? [{ rule: 'image-left-out', evidence: link.target }] : [])),
  ...hiddenTitles(block).map((evidence) => ({ rule: 'link-title-left-out', evidence })),
];

const brokenRule = (evidence: string): string => {
  if (evidence.includes('@')) return 'broken-email';
  return /[./]/u.test(evidence) ? 'broken-url' : 'broken-word';
};

const hiddenTitles = (block: Block): string[] => [
  ...new Set(block.runs.flatMap(({ link }) => (link && link.title !== '' ? [link.title] : []))),
];

/** With the words before the link, because the link's own often say nothing. */
const linkFindings = (block: Block): ImportFinding[] => {
  const findings: ImportFinding[] = [];
  let before = '';
  for (const { link, text } of block.runs) {
    if (link && link.mark !== 'email' && link.mark !== 'image') {
      const evidence = `${before.slice(-50)}${text}`.trim();
      if (link.target === '#') findings.push({ rule: link.mark === 'underline' ? 'missing-link-target' : 'placeholder-link', evidence });
      if (VAGUE.test(text.trim())) findings.push({ rule: 'vague-link-text', evidence });
      if (SHORTENED.test(link.target)) findings.push({ rule: 'shortened-url', evidence: link.target });
    }
    before += text;
  }
  return findings;
};

const VAGUE =
  /^(?:click |see |read |find out |learn )?(?:here|this|this link|the link|link|more|read more|more info(?:rmation)?|website|page|document|updated|briefing|report|download|view|pdf)\.?$/iu;
const SHORTENED = /^(?:https?:\/\/)?(?:bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|t\.co|is\.gd|buff\.ly|tiny\.cc|rebrand\.ly|shorturl\.at)\//iu;
