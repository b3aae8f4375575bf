import type { Problem } from '../kernel';
import type { Candidate } from '../plugins/editorial/contract';

import { problemAt } from './problem-at';
import { objectsIn, textIn } from './read-body';

/** A 7-minute briefing has its seven panels; another kind has words, a file or a link to the publisher's page. */
export const briefingRules = (candidate: Candidate): readonly Problem[] => {
  const { body } = candidate;
  if (textIn(body, 'kind') === 'seven-minute') return panelRules(candidate, objectsIn(body, 'panels').length);
  const hasContent = objectsIn(body, 'body').length + objectsIn(body, 'panels').length + objectsIn(body, 'files').length > 0;
  return hasContent || textIn(body, 'externalUrl') !== ''
    ? []
    : [
        problemAt(candidate, {
          rule: 'briefing.no-content',
          message: 'Add its words, a file, or a link to the page where it stands.',
          attribute: 'body',
        }),
      ];
};

const panelRules = (candidate: Candidate, panels: number): readonly Problem[] => {
  if (panels === 7) return [];
  if (panels === 0) return [problemAt(candidate, { rule: 'briefing.no-panels', message: 'Add its panels.', attribute: 'panels' })];
  const message = `A 7-minute briefing has seven panels; this one has ${String(panels)}.`;
  return [problemAt(candidate, { rule: 'briefing.panels-not-seven', severity: 'warning', message, attribute: 'panels' })];
};
