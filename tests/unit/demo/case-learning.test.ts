import { theDemo } from './support/the-demo';
import { textsIn } from './support/texts-in';

const learning = theDemo().flatMap(({ stories, briefings }) => [
  ...stories.filter(({ kind }) => kind === 'learning'),
  ...briefings.filter(({ sourceReview }) => sourceReview !== undefined),
]);

describe('learning from reviews in the demo', () => {
  it('names no age that could help to find a family', () => {
    const ages = textsIn(learning).filter(({ text }) => /\b(aged \d|\d+[- ](years?|months?|weeks?)[- ]old|year-old)\b/i.test(text));
    expect(learning.length).toBeGreaterThanOrEqual(8);
    expect(ages).toEqual([]);
  });

  it('addresses every recommendation to somebody, under a pseudonym', () => {
    const blocks = theDemo()
      .flatMap(({ stories }) => stories.flatMap(({ body }) => body))
      .flatMap((block) => (block.__component === 'block.recommendations' ? [block] : []));
    expect(blocks.length).toBeGreaterThanOrEqual(4);
    for (const { pseudonym, recommendations } of blocks) {
      expect(pseudonym).not.toBe('');
      expect(recommendations.filter(({ addressee, text }) => addressee === '' || text === '')).toEqual([]);
      expect(new Set(recommendations.map(({ addressee }) => addressee)).size).toBeGreaterThan(1);
    }
  });

  it('quotes people from families only with permission', () => {
    const quotes = theDemo()
      .flatMap(({ stories }) => stories.filter(({ kind }) => kind === 'learning').flatMap(({ body }) => body))
      .flatMap((block) => (block.__component === 'block.quote' ? [block.role] : []));
    expect(quotes.length).toBeGreaterThanOrEqual(3);
    expect(quotes.filter((role) => !/permission/i.test(role))).toEqual([]);
  });
});
