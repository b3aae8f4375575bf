import type { SubjectRef } from '../../../../src/kernel';
import { aNote, fakeEditorial, type FakeEditorial, NORTH } from '../../../support/fake-editorial';

describe('withdrawing', () => {
  let editorial: FakeEditorial;
  let note: SubjectRef;

  beforeEach(async () => {
    editorial = fakeEditorial();
    note = await editorial.save(aNote('a'));
    await editorial.publish(note);
  });

  const refusal = async (withdrawn: SubjectRef, replacement: SubjectRef): Promise<unknown> => {
    try {
      return await editorial.withdraw(withdrawn, { kind: 'replaced', replacement });
    } catch (error) {
      return error;
    }
  };

  it('appends a notice in place of the words, which stay as they were', async () => {
    const act = await editorial.withdraw(note, { kind: 'published-in-error', reason: '  Too early.  ' });
    expect(editorial.said()).toEqual(['published note:a 1', 'withdrawn note:a 1']);
    expect(editorial.projected.at(-1)?.body).toEqual({ kind: 'published-in-error', reason: 'Too early.', replacement: null });
    expect(act.withdrawn).toEqual([note]);
    expect((await editorial.verify()).break).toBeNull();
  });

  it('leads to a replacement that is public', async () => {
    const other = await editorial.save(aNote('b'));
    await editorial.publish(other);
    await editorial.withdraw(note, { kind: 'replaced', replacement: other });
    expect(editorial.projected.at(-1)?.body?.replacement).toEqual(other);
  });

  it('leads to nothing else: not to a draft, and not to itself', async () => {
    const draft = await editorial.save(aNote('b'));
    for (const replacement of [draft, note]) {
      await expect(editorial.withdraw(note, { kind: 'replaced', replacement })).rejects.toMatchObject({
        code: 'withdrawal.replacement-not-public',
      });
    }
  });

  it('leads readers to nothing that some of them may not read, in the words for what does not exist', async () => {
    const publicised = async (id: string, readers: string, owners: readonly string[]) => {
      const ref = await editorial.save(aNote(id, { readers }, owners));
      await editorial.publish(ref);
      return ref;
    };
    const [mine, theirs] = [await publicised('b', 'members', ['north']), await publicised('c', 'members', ['south'])];
    const invented = await refusal(note, { type: 'note', id: 'none' });
    expect(invented).toMatchObject({ code: 'withdrawal.replacement-not-public' });
    for (const replacement of [mine, theirs]) expect(await refusal(note, replacement)).toEqual(invented);
    expect(await refusal(mine, theirs)).toEqual(invented);
    const shared = await publicised('d', 'members', ['south', 'north']);
    expect(await refusal(shared, mine)).toEqual(invented);
    await editorial.withdraw(mine, { kind: 'replaced', replacement: shared });
    await editorial.withdraw(shared, { kind: 'replaced', replacement: note });
  });

  it.each([
    [{ reason: '  ' }, 'withdrawal.reason-missing'],
    [{ kind: 'replaced' as const }, 'withdrawal.replacement-missing'],
  ])('refuses %j as %s', async (notice, code) => {
    await expect(editorial.withdraw(note, notice)).rejects.toMatchObject({ code, refusal: 'invalid' });
    expect(editorial.said()).toHaveLength(1);
  });

  it('refuses as publication.not-public what is not public, or not any more', async () => {
    const draft = await editorial.save(aNote('b'));
    await expect(editorial.withdraw(draft)).rejects.toMatchObject({ code: 'publication.not-public' });
    await editorial.withdraw(note);
    await expect(editorial.withdraw(note)).rejects.toMatchObject({ code: 'publication.not-public' });
  });

  it('refuses as membership.missing an actor of another partnership', async () => {
    const theirs = await editorial.save(aNote('b', {}, ['south']));
    await editorial.publish(theirs);
    await expect(editorial.withdraw(theirs, { actor: NORTH })).rejects.toMatchObject({ code: 'membership.missing' });
  });

  it('lets the same words go out again afterwards', async () => {
    await editorial.withdraw(note);
    await editorial.publish(note);
    expect(editorial.said().at(-1)).toBe('published note:a 1');
  });
});
