import { joinWrapped, wrapWidth } from '../../../../src/plugins/import-desk/server/src/domain/text/join-wrapped';

const joined = (lines: readonly string[], width = 0) => joinWrapped(lines, width).map(({ text }) => text);

describe('joining wrapped lines', () => {
  it('joins lines of which the next begins small', () => {
    expect(joined(['The service is open to all families in the', 'borough who have a child under five.'])).toEqual([
      'The service is open to all families in the borough who have a child under five.',
    ]);
  });

  it('joins a full line with the next when its first word would not have fitted', () => {
    const lines = ['Referrals go to the hub, which is now run by the', 'Eastmarsh Trust and open on Saturdays. Call before', 'noon.'];
    expect(joined(lines)).toEqual([
      'Referrals go to the hub, which is now run by the Eastmarsh Trust and open on Saturdays. Call before noon.',
    ]);
  });

  it.each([
    ['The office has been re-', 'built since May.', 'The office has been rebuilt since May.'],
    ['All depart-', 'ments are open.', 'All departments are open.'],
    ['A guide on self-', 'neglect is out.', 'A guide on self-neglect is out.'],
    ['We work in a trauma-', 'informed way.', 'We work in a trauma-informed way.'],
    ['The not-for-', 'profit group met.', 'The not-for-profit group met.'],
  ])('makes a word whole that a hyphen cut at the line end: "%s" "%s"', (above, below, whole) => {
    expect(joined([above, below])).toEqual([whole]);
  });

  it('tells the words that it made whole', () => {
    expect(joinWrapped(['All depart-', 'ments and the self-', 'help group met.'], 0)[0]?.cut).toEqual(['depart- ments']);
  });

  it('keeps lines apart that were ended on purpose', () => {
    expect(joined(['Duty Officer', 'Tel: 0161 496 0000', 'Email: duty@example.org'])).toEqual([
      'Duty Officer',
      'Tel: 0161 496 0000',
      'Email: duty@example.org',
    ]);
  });

  it('keeps a date under a title apart', () => {
    expect(joined(['THE EASTMARSH SAFEGUARDING PARTNERSHIP NEWSLETTER', 'NOVEMBER 2020'], 50)).toHaveLength(2);
  });

  it('joins addresses without a space and numbers with one', () => {
    expect(joined(['Write to duty@eastmarsh.example.', 'org for a place.'])).toEqual(['Write to duty@eastmarsh.example.org for a place.']);
    expect(joined(['Call us on 01632', '960 300 for a place.'])).toEqual(['Call us on 01632 960 300 for a place.']);
  });

  it('joins a link whose words are broken over two lines', () => {
    expect(joined(['Read [the whole', 'Report](#) today.'])).toEqual(['Read [the whole Report](#) today.']);
  });

  it('knows the width of a file by lines that plainly run on, and none for a file that does not wrap', () => {
    expect(wrapWidth(['one two three', 'four five six and', 'seven eight', 'nine'])).toBe('four five six and'.length);
    expect(wrapWidth(['Title', 'A long paragraph.', 'Another.'])).toBe(0);
  });
});
