import type { SectionKind } from '../../../../contract';

import type { Block } from '../blocks/block';
import { isContentsHeading } from '../headings/contents-list';
import { isQuestion } from '../headings/signs';
import { isFurnitureHeading } from '../masthead/furniture';

/** What a section is about, by the words of its heading and, where those say nothing, of its text. `article` when neither does. */
export const sectionKind = (heading: string | null, blocks: readonly Block[]): SectionKind => {
  if (heading === null) return 'boilerplate';
  if (isContentsHeading(heading)) return 'toc';
  if (isFurnitureHeading(heading)) return 'boilerplate';
  const byHeading = KINDS.find(({ pattern }) => pattern.test(heading));
  if (byHeading) return byHeading.kind;
  const body = blocks
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
  return BODY_KINDS.find(({ pattern }) => pattern.test(body))?.kind ?? (isQuestion(heading) ? 'interview' : 'article');
};

const KINDS: readonly { readonly kind: SectionKind; readonly pattern: RegExp }[] = [
  { kind: 'boilerplate', pattern: /^(?:welcome|introduction|editorial|foreword|disclaimer)\b/iu },
  { kind: 'priorities', pattern: /\bpriorit(?:y|ies)\b/iu },
  { kind: 'procedureUpdates', pattern: /\bprocedures?\b|\b(?:updated|new) (?:chapters?|sections?|policies)\b/iu },
  { kind: 'briefings', pattern: /\bbriefings?\b|\b7[ -]minute\b|\bseven[ -]minute\b/iu },
  {
    kind: 'reviewLearning',
    pattern:
      /\b(?:case|practice|adult|rapid|serious)\b.*\breviews?\b|\breviews?\b.*\blearning\b|\blearning from\b|\b(?:child|adult) [A-Z]{1,2}:?$/iu,
  },
  { kind: 'events', pattern: /\b(?:training|events?|webinars?|workshops?|sessions?|conferences?|seminars?|courses?|diary|exhibition)\b/iu },
  { kind: 'campaign', pattern: /\b(?:campaigns?|awareness|week|day|month)\b(?!.*\bcontacts?\b)/iu },
  { kind: 'nationalNews', pattern: /\bnational\b|\bgovernment\b|\bofsted\b|\bnspcc\b/iu },
  { kind: 'contact', pattern: /\bcontacts?\b|\bwho to call\b|\bget in touch\b|\bworried about\b|\bhear from you\b/iu },
  { kind: 'signposting', pattern: /\b(?:resources?|useful|websites?|links?|further information)\b/iu },
];

const BODY_KINDS: readonly { readonly kind: SectionKind; readonly pattern: RegExp }[] = [
  {
    kind: 'nationalNews',
    pattern: /^(?:source|the (?:uk )?government|the department|ofsted|the nspcc|the children[’']s commissioner)\b/iu,
  },
];
