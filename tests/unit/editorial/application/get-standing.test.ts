import { aChapter, aJournal, aNote, fakeEditorial, type FakeEditorial } from '../../../support/fake-editorial';

describe('where a document of two partnerships stands', () => {
  let editorial: FakeEditorial;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  const ofBoth = <T extends ReturnType<typeof aJournal>>(copy: T): T => ({
    ...copy,
    subject: { ...copy.subject, owners: ['north', 'south'] },
  });
  const jointJournal = async () => {
    const theirs = await editorial.save(aNote('theirs', { title: 'Quicksilver' }, ['south']));
    await editorial.save(ofBoth(aJournal('j', [])));
    await editorial.save(ofBoth(aChapter('one', 'j', [theirs])));
    return editorial.save(ofBoth(aJournal('j', ['one'])));
  };

  it('names what the other one placed there to those who may read it', async () => {
    const standing = await editorial.standingSeenBy(await jointJournal(), ['south']);
    expect(standing.goesAlong.map(({ title }) => title)).toEqual(['Quicksilver']);
    expect(standing.problems).toEqual([]);
  });

  it('tells others that something stops it, and nothing of what that is', async () => {
    editorial.guards.push({
      name: 'quotes',
      check: ({ title }) => [{ rule: 'note.wrong', severity: 'blocker', message: `“${title}” is wrong.` }],
    });
    const standing = await editorial.standingSeenBy(await jointJournal(), ['north']);
    expect(JSON.stringify(standing)).not.toContain('Quicksilver');
    expect(standing.problems.map(({ rule, place }) => [rule, place?.id])).toContainEqual(['publication.not-yours', 'j']);
  });
});
