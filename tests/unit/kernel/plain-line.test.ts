import { isPlainLine, withoutUnseen } from '../../../src/kernel';

describe('a plain line', () => {
  it.each([
    ['a line break', 'Web\nsite'],
    ['a tab', 'Web\tsite'],
    ['NUL', 'Web\u0000site'],
    ['a line separator', 'Web\u2028site'],
    ['a zero-width space', 'Web\u200Bsite'],
    ['a zero-width joiner between Latin letters', 'Web\u200Dsite'],
    ['a zero-width non-joiner at the end', 'علی\u200C'],
    ['a soft hyphen', 'Web\u00ADsite'],
    ['a right-to-left override', 'Web\u202Esite'],
    ['a word joiner and nothing else', '\u2060'],
    ['a Hangul filler, which looks like nothing', '\u3164'],
    ['an empty Braille cell', '\u2800'],
    ['a variation selector', 'Web\uFE0Fsite'],
    ['a tag character', 'Web\u{E0041}site'],
    ['half a character', 'Web\uD83Dsite'],
  ])('does not hold %s', (_, text) => {
    expect(isPlainLine(text)).toBe(false);
  });

  it.each(['Zoë O’Neill-Šimić', 'Siân ap Rhys', 'علی\u200Cرضا', 'ශ්\u200Dරී', 'אורלי', 'Nguyễn Thị', '李 小龍', 'Family Hub 🏠', ''])(
    'holds names as people write them: %s',
    (text) => {
      expect(isPlainLine(text)).toBe(true);
    },
  );

  it('is what is left of words without what nobody sees in them', () => {
    expect(withoutUnseen('\u202EThe \u200Bfeed\u0000 of علی\u200Cرضا\u200B\n stops ')).toBe('The feed of علی\u200Cرضا stops');
  });
});
