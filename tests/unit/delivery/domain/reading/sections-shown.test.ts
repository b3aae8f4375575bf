import {
  deciding,
  type OutlinedSection,
  sectionsShown,
} from '../../../../../src/plugins/delivery/server/src/domain/reading/sections-shown';

const section = (level: number, items: readonly string[], words = 0): OutlinedSection => ({
  level,
  body: { blocks: Array.from({ length: words }, () => ({})) },
  placements: items.map((itemId) => ({ itemId })),
});
const [WORDS, KEPT, OPEN, GROUP, GROUP_OF_KEPT] = [
  section(1, ['event:kept'], 1),
  section(2, ['event:kept']),
  section(2, ['event:kept', 'event:open']),
  section(1, []),
  section(1, []),
];

describe('the sections of a newsletter that a reader sees', () => {
  const shown = (sections: readonly OutlinedSection[]) => sectionsShown(sections, (id) => id === 'event:open');

  it('are those with words or an item that they may see', () => {
    expect(shown([WORDS, KEPT, OPEN])).toEqual([WORDS, OPEN]);
  });

  it('include a heading over a deeper section that shows something, and not one over what is kept from them', () => {
    expect(shown([GROUP_OF_KEPT, KEPT, GROUP, KEPT, OPEN])).toEqual([GROUP, OPEN]);
    expect(shown([GROUP, OPEN, GROUP_OF_KEPT, KEPT])).toEqual([GROUP, OPEN]);
  });

  it('include a bare heading, as it was published', () => {
    expect(shown([GROUP, WORDS])).toEqual([GROUP, WORDS]);
    expect(shown([GROUP])).toEqual([GROUP]);
  });

  it('hang on the items of those without words alone', () => {
    expect(deciding([WORDS, KEPT, GROUP])).toEqual(['event:kept']);
  });
});
