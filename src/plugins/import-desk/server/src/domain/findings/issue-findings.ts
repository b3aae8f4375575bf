import type { ImportFinding } from '../../../../contract';

import { type Block, numberedText } from '../blocks/block';
import { periodIn, seasonIn } from '../masthead/period';
import { isNewsletterName } from '../masthead/read-masthead';
import type { Newsletter } from '../read-newsletter';
import { hasClockTime } from '../text/dates';
import { wordsOf } from '../text/words';

/** What was read from the title lines, what could not be, and where a second newsletter seems to begin. */
export const issueFindings = ({ issue, titleFrom, masthead, mail, sections, written }: Newsletter): ImportFinding[] => [
  ...mail.head.map((block) => ({ rule: 'mail-header', evidence: numberedText(block) })),
  ...masthead.map((block) => ({ rule: 'title-line', evidence: numberedText(block) })),
  ...(titleFrom === 'title lines'
    ? []
    : [{ rule: TITLE_RULES[titleFrom], evidence: issue.title ?? sections[0]?.blocks[0]?.text.slice(0, 80) ?? '' }]),
  ...(issue.period === null ? [{ rule: 'period-missing', evidence: issue.title ?? '' }] : []),
  ...(mail.sent !== null && issue.period === mail.period && written === mail.period
    ? [{ rule: 'period-from-mail-date', evidence: mail.sent }]
    : []),
  ...seasonFindings(masthead),
  ...(written !== null && issue.period !== null && written !== issue.period
    ? [{ rule: 'period-differs', evidence: masthead.find(({ text }) => (periodIn(text) ?? seasonIn(text)) === written)?.text ?? written }]
    : []),
  ...sections
    .flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks])
    .filter((block) => startsNewsletter(block, titleFrom === 'title lines' ? issue.title : null))
    .map(({ text }) => ({ rule: 'second-issue', evidence: text })),
];

/** What stood for a title that nobody wrote. */
const TITLE_RULES = {
  subject: 'title-from-subject',
  heading: 'title-from-heading',
  'file name': 'title-from-file-name',
  nothing: 'title-missing',
} as const;

/** A season is some months long: the draft takes the first. */
const seasonFindings = (masthead: Newsletter['masthead']): ImportFinding[] =>
  masthead.some(({ text }) => periodIn(text) !== null)
    ? []
    : masthead.filter(({ text }) => seasonIn(text) !== null).map(({ text }) => ({ rule: 'season-for-month', evidence: text }));

/** A short line that names a newsletter and a month, or repeats the title: the head of another issue in the same file. */
const startsNewsletter = ({ text, kind }: Block, title: string | null): boolean =>
  kind !== 'item' &&
  kind !== 'row' &&
  wordsOf(text).length <= 10 &&
  !/[.!?]$/u.test(text) &&
  !hasClockTime(text) &&
  ((isNewsletterName(text) && periodIn(text) !== null) ||
    (title !== null && wordsOf(title).length > 1 && text.toLowerCase() === title.toLowerCase()));
