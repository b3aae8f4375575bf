import type { SubjectRef } from '../../../../src/kernel';
import { aNote, fakeEditorial, type FakeEditorial, saveJournal } from '../../../support/fake-editorial';

describe('publishing for some readers only what everybody reads now', () => {
  let editorial: FakeEditorial;
  let number: SubjectRef;

  beforeEach(async () => {
    editorial = fakeEditorial();
    number = await editorial.save(aNote('number'));
    await editorial.publish(number);
  });

  const published = async (id: string, words: Parameters<typeof aNote>[1], owners?: readonly string[]): Promise<SubjectRef> => {
    const ref = await editorial.save(aNote(id, words, owners));
    await editorial.publish(ref);
    return ref;
  };
  const narrow = () => editorial.save(aNote('number', { readers: 'members' }));
  const problems = async () => (await editorial.standing(number)).problems;
  const help = () => ({ urgentHelp: [{ contact: { ...number } }] });

  it('is refused while it stands in public where everybody has to find it, whoever’s that is, and says where', async () => {
    await published('helper', help(), ['south']);
    await narrow();
    expect(await problems()).toMatchObject([
      {
        rule: 'audience.still-needed',
        severity: 'blocker',
        place: { type: 'note', id: 'helper', title: 'helper', attribute: 'urgentHelp' },
      },
    ]);
    expect((await problems())[0]?.message).toBe(
      '“number” would be for members only, and everybody has to find it in the note “helper”, Urgent help. Have it taken out there and that published first, or leave it for everybody.',
    );
    await expect(editorial.publish(number)).rejects.toMatchObject({ code: 'publication.blocked' });
  });

  it('is refused until it is taken out in public, and not by a draft there', async () => {
    await published('helper', help());
    const helper = await editorial.save(aNote('helper', { title: 'Without it' }));
    await narrow();
    expect(await problems()).toMatchObject([{ rule: 'audience.still-needed' }]);
    await editorial.publish(helper);
    expect(await problems()).toEqual([]);
    await editorial.publish(number);
  });

  it('is not held up by what only a draft says', async () => {
    await editorial.save(aNote('helper', help()));
    await narrow();
    expect(await problems()).toEqual([]);
  });

  it('warns of each public place that shows it, and of each notice that leads to it', async () => {
    const journal = await saveJournal(editorial, 'Spring', [number]);
    await editorial.publish(journal);
    const gone = await published('gone', {});
    await editorial.withdraw(gone, { kind: 'replaced', replacement: number });
    await narrow();
    expect((await problems()).map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['audience.narrower', 'warning', '“number” would be for members only: the journal “Spring” shows it to nobody else any more.'],
      [
        'audience.narrower',
        'warning',
        '“number” would be for members only: the notice in place of the note “gone”, which was withdrawn, leads nobody else to it any more.',
      ],
    ]);
    await editorial.publish(number);
    expect(await problems()).toEqual([]);
  });

  it('asks nothing of what was for some readers only before, or never public', async () => {
    const inner = await published('inner', { readers: 'members' });
    const draft = await editorial.save(aNote('draft', { readers: 'members' }));
    await published('helper', { urgentHelp: [{ contact: { ...inner } }, { contact: { ...draft } }] });
    await editorial.save(aNote('inner', { readers: 'members', text: 'New' }));
    expect((await editorial.standing(inner)).problems).toEqual([]);
    expect((await editorial.standing(draft)).problems).toEqual([]);
  });
});
