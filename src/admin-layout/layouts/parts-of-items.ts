import type { Layout } from '../layout';

/** The components of which events, briefings and contacts are made. */
export const PARTS_OF_ITEMS: readonly Layout[] = [
  {
    uid: 'event.occurrence',
    titledBy: 'startDate',
    rows: [
      { startDate: 4, startTime: 4, allDay: 4 },
      { endDate: 4, endTime: 4, mode: 4 },
      { venue: 6, address: 6 },
      { joinUrl: 6, bookingUrl: 6 },
    ],
    fields: {
      startDate: { label: 'Starts on' },
      startTime: { label: 'at' },
      allDay: { label: 'All day' },
      endDate: { label: 'Ends on', hint: 'Empty when it ends the same day.' },
      endTime: { label: 'at' },
      mode: { label: 'How people take part' },
      venue: { label: 'Place' },
      address: { label: 'Address of the place' },
      joinUrl: { label: 'Link to join online', placeholder: 'https://' },
      bookingUrl: { label: 'Booking link', placeholder: 'https://' },
    },
  },
  {
    uid: 'event.theme',
    titledBy: 'theme',
    rows: [{ date: 4, theme: 8 }, { link: 12 }],
    fields: { date: { label: 'Day' }, theme: { label: 'Theme' }, link: { label: 'Link', placeholder: 'https://' } },
  },
  {
    uid: 'briefing.panel',
    titledBy: 'heading',
    rows: [{ heading: 12 }, { body: 12 }],
    fields: { heading: { label: 'Heading' }, body: { label: 'Text' } },
  },
  { uid: 'briefing.question', titledBy: 'text', rows: [{ text: 12 }], fields: { text: { label: 'Question' } } },
  {
    uid: 'briefing.source-review',
    titledBy: 'pseudonym',
    rows: [
      { pseudonym: 6, kind: 6 },
      { board: 8, publishedOn: 4 },
    ],
    fields: {
      pseudonym: { label: 'Pseudonym', placeholder: 'Child A' },
      kind: { label: 'Kind of review' },
      board: { label: 'Board' },
      publishedOn: { label: 'Published on' },
    },
  },
  {
    uid: 'contact.phone',
    titledBy: 'shown',
    rows: [{ shown: 6, dial: 6 }, { kind: 6, optionPath: 6 }, { note: 12 }],
    fields: {
      shown: { label: 'Number as shown', hint: 'With the spaces people know.', placeholder: '0161 496 0000' },
      dial: { label: 'Number to dial', hint: 'Digits, with or without +44 in front.', placeholder: '+44 161 496 0000' },
      kind: { label: 'Kind' },
      optionPath: { label: 'Options to press', placeholder: 'Option 2, then 1' },
      note: { label: 'Note' },
    },
  },
  {
    uid: 'contact.email',
    titledBy: 'address',
    rows: [{ address: 6, label: 6 }],
    fields: { address: { label: 'Address' }, label: { label: 'Whose mailbox' } },
  },
  {
    uid: 'contact.hours',
    titledBy: 'from',
    rows: [{ from: 6, to: 6 }, { opens: 6, closes: 6 }, { note: 12 }],
    fields: {
      from: { label: 'From' },
      to: { label: 'To' },
      opens: { label: 'Opens at' },
      closes: { label: 'Closes at', hint: 'Earlier than the opening means after midnight.' },
      note: { label: 'Note' },
    },
  },
  {
    uid: 'contact.holder',
    titledBy: 'name',
    rows: [
      { name: 8, consent: 4 },
      { from: 6, until: 6 },
    ],
    fields: {
      name: { label: 'Name' },
      consent: { label: 'Agreed to be named' },
      from: { label: 'From' },
      until: { label: 'Until' },
    },
  },
];
