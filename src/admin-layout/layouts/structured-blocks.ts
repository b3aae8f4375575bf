import type { Layout } from '../layout';

/** The pieces of a text that keep their structure: updates, recommendations, priorities, questions, tables. */
export const STRUCTURED_BLOCKS: readonly Layout[] = [
  {
    uid: 'block.procedure-updates',
    titledBy: 'manual',
    rows: [{ manual: 12 }, { updates: 12 }],
    fields: { manual: { label: 'Procedures manual' }, updates: { label: 'Chapters' } },
  },
  {
    uid: 'block.procedure-update',
    titledBy: 'chapter',
    rows: [{ chapter: 8, change: 4 }, { effective: 4, mustReRead: 4 }, { note: 12 }, { link: 12 }],
    fields: {
      chapter: { label: 'Chapter' },
      change: { label: 'New or updated' },
      effective: { label: 'In force from' },
      mustReRead: { label: 'Staff must read it again' },
      note: { label: 'What changed' },
      link: { label: 'Link', placeholder: 'https://' },
    },
  },
  {
    uid: 'block.recommendations',
    titledBy: 'pseudonym',
    rows: [{ pseudonym: 6, reviewKind: 6 }, { recommendations: 12 }],
    fields: {
      pseudonym: { label: 'Review, by its pseudonym', placeholder: 'Child A' },
      reviewKind: { label: 'Kind of review' },
      recommendations: { label: 'Recommendations' },
    },
  },
  {
    uid: 'block.recommendation',
    titledBy: 'addressee',
    rows: [{ addressee: 8, progress: 4 }, { text: 12 }],
    fields: { addressee: { label: 'For whom' }, progress: { label: 'Progress' }, text: { label: 'Recommendation' } },
  },
  {
    uid: 'block.priorities',
    titledBy: 'board',
    rows: [{ board: 6, period: 6 }, { priorities: 12 }],
    fields: {
      board: { label: 'Board' },
      period: { label: 'For which years', placeholder: '2026 to 2028' },
      priorities: { label: 'Priorities' },
    },
  },
  { uid: 'block.priority', titledBy: 'text', rows: [{ text: 12 }], fields: { text: { label: 'Priority' } } },
  {
    uid: 'block.questions-and-answers',
    titledBy: 'title',
    rows: [{ title: 12 }, { pairs: 12 }],
    fields: { title: { label: 'Title' }, pairs: { label: 'Questions and answers' } },
  },
  {
    uid: 'block.question-and-answer',
    titledBy: 'question',
    rows: [{ question: 12 }, { answer: 12 }],
    fields: { question: { label: 'Question' }, answer: { label: 'Answer' } },
  },
  {
    uid: 'block.table',
    titledBy: 'caption',
    rows: [{ caption: 8, firstRowIsHeading: 4 }, { rows: 12 }],
    fields: { caption: { label: 'What the table shows' }, firstRowIsHeading: { label: 'First row is a heading' }, rows: { label: 'Rows' } },
  },
  { uid: 'block.table-row', titledBy: 'id', rows: [{ cells: 12 }], fields: { cells: { label: 'Cells' } } },
  { uid: 'block.table-cell', titledBy: 'text', rows: [{ text: 12 }], fields: { text: { label: 'Text' } } },
];
