import { briefingPaper } from '../../../src/demo/papers/briefing-paper';
import { encodePdf } from '../../../src/demo/papers/pdf';

import { theDemo } from './support/the-demo';

const briefings = theDemo().flatMap((content) => content.briefings.filter(({ kind }) => kind === 'seven-minute'));

/** The objects that the file's own table points to, as their first line. */
const objectsByTable = (pdf: string): readonly string[] => {
  const table = pdf.slice(Number(/startxref\n(\d+)/.exec(pdf)?.[1]));
  return [...table.matchAll(/(\d{10}) 00000 n /g)].map(([, offset]) => pdf.slice(Number(offset)).split('\n')[0] ?? '');
};

describe('a briefing on paper', () => {
  it('holds the seven panels, numbered, and the questions', () => {
    for (const briefing of briefings) {
      const headings = briefingPaper(briefing).lines.flatMap(({ style, text }) => (style === 'heading' ? [text] : []));
      expect(headings).toHaveLength(8);
      expect(headings.slice(0, 7).map((heading) => heading.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.']);
      expect(headings.at(-1)).toBe('Questions for your team');
    }
  });

  it('keeps within the margins and leaves no marks of the notation behind', () => {
    const lines = briefings.flatMap((briefing) => briefingPaper(briefing).lines);
    expect(lines.filter(({ text }) => text.length > 88 || /\*\*|\]\(/.test(text))).toEqual([]);
  });

  it('is a PDF whose table finds every object', () => {
    const pdf = encodePdf({ title: 'Long', lines: new Array(120).fill({ text: 'A line', style: 'body' }) }).toString('latin1');
    const objects = objectsByTable(pdf);
    expect(pdf.startsWith('%PDF-1.4\n') && pdf.endsWith('%%EOF\n')).toBe(true);
    expect(objects.length).toBe(5 + 2 * 3);
    expect(objects).toEqual(objects.map((_, index) => `${index + 1} 0 obj`));
  });

  it('writes brackets and curly quotes so that readers show them', () => {
    const pdf = encodePdf({ title: 'T', lines: [{ text: 'one (two) “three” – four’s', style: 'body' }] }).toString('latin1');
    expect(pdf).toContain('(one \\(two\\) \\223three\\224 \\226 four\\222s) Tj');
  });

  it('has only characters that its fonts have', () => {
    const texts = briefings.flatMap((briefing) => briefingPaper(briefing).lines.map(({ text }) => text));
    expect(texts.filter((text) => /[^\x20-\x7e£é’‘“”–•…]/.test(text))).toEqual([]);
  });
});
