import type { Problem } from '../kernel';
import type { Candidate } from '../plugins/editorial/contract';

import { problemAt } from './problem-at';
import { objectsIn, textIn } from './read-body';

/** A newsletter needs a number that can be one, if any, its month, at least one section, and no section that is only a heading over nothing. */
export const issueRules = (candidate: Candidate): readonly Problem[] => {
  const { body } = candidate;
  const sections = objectsIn(body, 'sections');
  return [
    ...numberOutOfRange(candidate),
    ...(textIn(body, 'period') === ''
      ? [
          problemAt(candidate, {
            rule: 'issue.no-period',
            message: 'Say which month the newsletter is for, such as 2026-11.',
            attribute: 'period',
          }),
        ]
      : []),
    ...(sections.length === 0
      ? [problemAt(candidate, { rule: 'issue.no-sections', message: 'Add at least one section.', attribute: 'sections' })]
      : emptySections(candidate)),
  ];
};

/** As in the content type's schema. Working copies from before it had a maximum may hold more, and databases and GraphQL cannot. */
const HIGHEST_NUMBER = 999_999;

const numberOutOfRange = (candidate: Candidate): readonly Problem[] => {
  const { number } = candidate.body;
  if (number === null || number === undefined) return [];
  if (typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= HIGHEST_NUMBER) return [];
  return [
    problemAt(candidate, {
      rule: 'issue.number-out-of-range',
      message: 'The newsletter’s number must be a whole number from 1 to 999,999. Mend it, or leave it empty.',
      attribute: 'number',
    }),
  ];
};

/** A heading that only introduces deeper sections is in order; one with nothing below it is not. */
const emptySections = (candidate: Candidate): readonly Problem[] => {
  const sections = objectsIn(candidate.body, 'sections');
  return sections.flatMap((section, index) => {
    const next = sections[index + 1];
    const introducesDeeper = next !== undefined && Number(next.level) > Number(section.level);
    const isEmpty = objectsIn(section, 'body').length + objectsIn(section, 'placements').length === 0;
    if (!isEmpty || introducesDeeper) return [];
    const heading = textIn(section, 'heading');
    return [
      {
        rule: 'section.empty',
        severity: 'blocker' as const,
        message: 'This section has a heading and nothing under it. Add words or items, or delete it.',
        place: { type: 'section', id: textIn(section, 'id'), title: heading, attribute: 'body' },
      },
    ];
  });
};
