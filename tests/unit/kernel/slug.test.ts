import { freeSlug, slugFrom } from '../../../src/kernel';

describe('an address made from words', () => {
  it.each([
    ['Keeping children safe – online', 'keeping-children-safe-online'],
    ['Café & “safe” places', 'cafe-and-safe-places'],
    ['A <b>drop-in</b> | tea', 'a-b-drop-in-b-tea'],
    ['  ', 'untitled'],
    ['李', 'untitled'],
  ])('of “%s” is %s', (words, slug) => {
    expect(slugFrom(words)).toBe(slug);
  });

  it('is cut between words', () => {
    const slug = slugFrom('words '.repeat(30));
    expect(slug).toMatch(/^words(-words)*$/);
    expect(slug.length).toBeLessThanOrEqual(80);
  });

  it('is counted on where it is taken', () => {
    expect(freeSlug('tea', new Set(['tea', 'tea-2']))).toBe('tea-3');
  });
});
