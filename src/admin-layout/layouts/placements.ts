import type { Layout } from '../layout';

const placement = (kind: 'story' | 'event' | 'briefing' | 'contact', label: string): Layout => ({
  uid: `placement.${kind}`,
  titledBy: 'introduction',
  rows: [{ [kind]: 12 }, { introduction: 12 }],
  fields: {
    [kind]: { label, hint: 'Start typing to search, or make a new one.', shows: kind === 'contact' ? 'label' : 'title' },
    introduction: { label: 'Your own words about it', hint: 'Shown before it, in this newsletter only. May stay empty.' },
  },
});

export const PLACEMENTS: readonly Layout[] = [
  placement('story', 'Story'),
  placement('event', 'Event'),
  placement('briefing', 'Briefing'),
  placement('contact', 'Contact'),
];
