import fc from 'fast-check';

import { proposeIssue } from '../../../src/plugins/import-desk/server/src/domain/propose-issue';

import { bareWords } from './support';

const word = fc.constantFrom(
  'children',
  'the',
  'Training',
  'NEWS',
  'call',
  '0161',
  '496',
  '0000',
  '999',
  'a@b.example.org',
  'www.example.org/',
  'May',
  '2024',
  '12',
  'www.x.',
  'uk',
  'o',
);
const mark = fc.constantFrom(
  '',
  '',
  '',
  '- ',
  '* ',
  '1. ',
  '# ',
  '> ',
  '    ',
  '\t',
  '• ',
  '| ',
  '**',
  '<u>',
  '[a](#) ',
  '![p](q.png) ',
  '[k]: ',
  '```',
  '2024. ',
);
const end = fc.constantFrom('', '', '.', ':', ',', '?', '</u>', '**', ' |', '\t', '](#)', '  ');
const line = fc.tuple(mark, fc.array(word, { maxLength: 9 }), end).map(([before, words, after]) => `${before}${words.join(' ')}${after}`);
const rule = fc.constantFrom('', '', '---', '===', '* * *', '```');
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: line }, { weight: 2, arbitrary: rule }), { maxLength: 30 })
  .map((lines) => lines.join('\n'));

describe('reading any text whatever', () => {
  it('loses no word of it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const proposal = proposeIssue(source);
        const { issue, sections, links, findings } = proposal;
        const kept = new Set(
          [
            issue.title ?? '',
            ...sections.flatMap(({ heading, text: body }) => [heading ?? '', body]),
            ...links.map(({ url }) => url),
            ...findings.map(({ evidence }) => evidence),
          ].flatMap(bareWords),
        );
        const whole = JSON.stringify(proposal).toLowerCase();
        expect(bareWords(source.replace(/<\/?u>/gu, ' ')).filter((each) => !kept.has(each) && !whole.includes(each))).toEqual([]);
      }),
      { numRuns: 150, seed: 20231120 },
    );
  });

  it('gives every section a level from 1 to 3 and every heading a length that can be stored', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { level, heading } of proposeIssue(source).sections) {
          expect([1, 2, 3]).toContain(level);
          expect(heading?.length ?? 0).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 50, seed: 20231121 },
    );
  });

  it.each(['www.', '0161 ', '[', '*a', 'a@', '<u>', '- x\n', 'Label: x\n', 'a.b', 'x'])(
    'reads sixty thousand letters of "%s" in a few seconds',
    (piece) => {
      const started = performance.now();
      proposeIssue(piece.repeat(Math.ceil(60_000 / piece.length)));
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );
});
