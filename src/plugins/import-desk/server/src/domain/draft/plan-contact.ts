import type { FoundContact } from '../contacts/found-contact';

import { type ContactPlan, type ContactPurpose, type ContactUrgency, LONGEST_STRING } from './draft-plan';

/**
 * A contact as it will be proposed. Purpose and urgency come from the words around the number; a number of which they say
 * nothing is held to be urgent in office hours, because such a contact cannot go public before somebody has tried it.
 */
export const planContact = (found: FoundContact, heading: string): ContactPlan => ({
  found,
  label: labelOf(found, heading).slice(0, LONGEST_STRING),
  purpose: PURPOSES.find(({ words }) => words.test(found.evidence))?.purpose ?? 'general',
  urgency: urgencyOf(found),
});

const labelOf = ({ role, organisation, phones, emails }: FoundContact, heading: string): string => {
  if (phones.some(({ dial }) => dial === '999' || dial === '112')) return 'Emergency services';
  if (role !== null && organisation !== null && role !== organisation) return `${role}, ${organisation}`;
  return organisation ?? role ?? `${phones.length > 0 ? 'Telephone' : 'E-mail'} for “${heading}”: ${phones[0]?.text ?? emails[0] ?? ''}`;
};

const PURPOSES: readonly { readonly purpose: ContactPurpose; readonly words: RegExp }[] = [
  { purpose: 'allegations', words: /\bLADO\b|\ballegations?\b|\bdesignated officer\b/iu },
  {
    purpose: 'adult referral',
    words: /\b(?:worried|concern\w*) about an adult\b|\badult (?:referrals?|social care)\b|\breport abuse or neglect\b/iu,
  },
  {
    purpose: 'child referral',
    words:
      /\b(?:worried|concern\w*) about a child\b|\bchild\w* (?:referrals?|social care)\b|\brefer\w* a child\b|\bMASH\b|\bfront door\b/iu,
  },
  { purpose: 'training', words: /\btraining\b|\bbook(?:ing)?\b/iu },
  { purpose: 'helpline', words: /\bhelpline\b|\badvice line\b|\bSamaritans\b|\bChildline\b|\bCrimestoppers\b/iu },
];

const urgencyOf = ({ phones, evidence }: FoundContact): ContactUrgency => {
  if (phones.length === 0) return 'not urgent';
  if (phones.some(({ dial }) => dial === '999' || dial === '112')) return 'emergency';
  return /\b(?:emergency duty|out[- ]of[- ]hours|outside (?:these|office|of office|normal)|at night|EDT)\b/iu.test(evidence)
    ? 'out of hours'
    : 'office hours';
};
