/** Structured rich text of one plain paragraph. */
export const prose = (text: string): [{ type: 'paragraph'; children: [{ type: 'text'; text: string }] }] => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
];
