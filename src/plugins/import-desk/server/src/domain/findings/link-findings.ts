import type { ImportFinding } from '../../../../contract';

import type { Block } from '../blocks/block';

/** Links of one block that lead nowhere, say nothing of where they lead, or hide it; with the words before them. */
export const linkFindings = (block: Block): ImportFinding[] => {
  const findings: ImportFinding[] = [];
  let before = '';
  for (const run of block.runs) {
    if (run.link && run.link.mark !== 'email' && run.link.mark !== 'image') {
      const evidence = `${before.slice(-50)}${run.text}`.trim();
      if (run.link.target === '#') findings.push({ rule: run.link.mark === 'underline' ? 'missing-link-target' : 'placeholder-link', evidence });
      if (VAGUE.test(run.text.trim())) findings.push({ rule: 'vague-link-text', evidence });
      if (SHORTENED.test(run.link.target)) findings.push({ rule: 'shortened-url', evidence: run.link.target });
    }
    before += run.text;
  }
  return findings;
};

const VAGUE = /^(?:click |see |read |find out |learn )?(?:here|this|this link|the link|link|more|read more|more info(?:rmation)?|website|page|document|updated|briefing|report|download|view|pdf)\.?$/iu;
const SHORTENED = /^(?:https?:\/\/)?(?:bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|t\.co|is\.gd|buff\.ly|tiny\.cc|rebrand\.ly|shorturl\.at)\//iu;
