import type { Problem } from '../kernel';
import type { Candidate } from '../plugins/editorial/contract';

import { problemAt } from './problem-at';
import { objectsIn, textIn } from './read-body';

const DIALLABLE = /^\+?[0-9 ]{3,20}$/;

/**
 * A contact can be reached, its numbers can be dialled, and one that people turn to in need was verified by
 * somebody on a day: a wrong out-of-hours number does harm (domain.md, section 4).
 */
export const contactRules = (candidate: Candidate): readonly Problem[] => {
  const { body } = candidate;
  const ways = ['phones', 'emails', 'links'].flatMap((attribute) => objectsIn(body, attribute));
  const isSafetyCritical = textIn(body, 'urgency') !== 'not urgent';
  const isVerified = textIn(body, 'verifiedOn') !== '' && textIn(body, 'verifiedBy') !== '';
  return [
    ...(ways.length === 0
      ? [
          problemAt(candidate, {
            rule: 'contact.unreachable',
            message: 'Give a telephone number, an e-mail address or a link.',
            attribute: 'phones',
          }),
        ]
      : []),
    ...objectsIn(body, 'phones').flatMap((phone, index) => (DIALLABLE.test(textIn(phone, 'dial')) ? [] : [notDiallable(candidate, index)])),
    ...(isSafetyCritical && !isVerified
      ? [
          problemAt(candidate, {
            rule: 'contact.unverified',
            message: 'People turn to this contact in need. Try the number, then say who verified it and on which day.',
            attribute: 'verifiedOn',
          }),
        ]
      : []),
  ];
};

const notDiallable = (candidate: Candidate, index: number): Problem =>
  problemAt(candidate, {
    rule: 'contact.phone-not-diallable',
    message: 'The number to dial may hold digits, spaces and a leading + only. Put option paths in their own field.',
    attribute: `phones.${String(index)}.dial`,
  });
