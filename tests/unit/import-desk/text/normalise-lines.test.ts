import { normaliseLines } from '../../../../src/plugins/import-desk/server/src/domain/text/normalise-lines';

describe('lines with HTML in them', () => {
  it.each([
    [
      '<details><summary>For leads</summary>Ask <a href="https://example.org/a">here</a>.</details>',
      'For leads Ask [here](https://example.org/a).',
    ],
    ['<ul><li>See</li><li class="x">Write</li></ul>', 'See  Write'],
    ['<td>10am</td><td>Hub</td>', '10am  Hub'],
    ['fewer than <3 of 10> were told', 'fewer than <3 of 10> were told'],
  ])('keep their words and lose their tags: "%s"', (line, words) => {
    expect(normaliseLines(line).map((each) => each.trim().replace(/ {3,}/gu, '  '))).toEqual([words]);
  });
});
