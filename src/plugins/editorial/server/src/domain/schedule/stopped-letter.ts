import type { ScheduleAction } from '../../../../contract';
import { quoted } from '../labels';
import type { MailContent } from '../mails/mail-content';

export interface StoppedFacts {
  readonly title: string;
  readonly action: ScheduleAction;
  /** In words, with the zone. */
  readonly time: string;
  /** Why, in words for staff. */
  readonly reason: string;
  /** Null for whoever cannot open it any more. */
  readonly link: string | null;
}

const WORDS = {
  publish: { subject: 'Not published', was: 'was to go public', did: 'did not' },
  withdraw: { subject: 'Not withdrawn', was: 'was to be withdrawn', did: 'was not' },
} as const satisfies Readonly<Record<ScheduleAction, object>>;

/** To whoever relied on a schedule that could not be carried out. */
export const stopped = ({ title, action, time, reason, link }: StoppedFacts): MailContent => {
  const { subject, was, did } = WORDS[action];
  return {
    subject: `${subject}: ${quoted(title)}`,
    paragraphs: ['Hello,', `${quoted(title)} ${was} on ${time}, and ${did}. What stopped it:`],
    quote: reason,
    link: link === null ? null : { label: 'Open it in Concord', url: link },
    why: 'You get this, whatever you chose about e-mails, because you scheduled it, or manage a partnership that owns it.',
  };
};
