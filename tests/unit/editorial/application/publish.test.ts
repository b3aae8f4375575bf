import { DomainError, type JsonObject } from '../../../../src/kernel';
import type { PublicationGuard } from '../../../../src/plugins/editorial/contract';
import { aJournal, aNote, fakeEditorial, type FakeEditorial, NORTH, saveJournal } from '../../../support/fake-editorial';

const refuses = (message: string): PublicationGuard => ({
  name: 'refuses',
  check: ({ body }: { body: JsonObject }) => (body.text === 'wrong' ? [{ rule: 'note.wrong', severity: 'blocker', message }] : []),
});

describe('publishing', () => {
  let editorial: FakeEditorial;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  it('makes an item public at its newest revision', async () => {
    const note = await editorial.save(aNote('a'));
    const act = await editorial.publish(note);
    expect(editorial.said()).toEqual(['published note:a 1']);
    expect(act.published).toEqual([expect.objectContaining({ type: 'note', id: 'a', revision: 1 })]);
    expect(editorial.desk.rows.ledger[0]).toMatchObject({ actor: 'command', partnership: 'north', origin: 'here', schemaVersion: 3 });
  });

  it('makes a whole and its items public in one act, the items first and the whole last', async () => {
    const notes = [await editorial.save(aNote('a')), await editorial.save(aNote('b'))];
    const journal = await saveJournal(editorial, 'j', notes);
    const act = await editorial.publish(journal);
    expect(editorial.said()).toEqual(['published note:a 1', 'published note:b 1', expect.stringMatching(/^published journal:j /)]);
    expect(new Set(editorial.desk.rows.ledger.map((entry) => entry.act))).toEqual(new Set([act.act]));
    expect(editorial.desk.rows.heads.map(({ sequence }) => sequence)).toEqual([3]);
  });

  it('fails as a whole, with a code and words, when a projection cannot take what it is handed', async () => {
    const note = await editorial.save(aNote('a'));
    editorial.projectionFails(new Error('Value out of range'));
    await expect(editorial.publish(note)).rejects.toMatchObject({ code: 'publication.cannot-be-shown', refusal: 'conflict' });
    expect(editorial.said()).toEqual([]);
    expect(editorial.told).toEqual([]);
  });

  it('leaves it to the edge to say that the disk is full, or what a projection itself refuses', async () => {
    const note = await editorial.save(aNote('a'));
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    editorial.projectionFails(full);
    await expect(editorial.publish(note)).rejects.toBe(full);
    const refusal = new DomainError({ code: 'file.gone', refusal: 'conflict', message: 'The file is gone.' });
    editorial.projectionFails(refusal);
    await expect(editorial.publish(note)).rejects.toBe(refusal);
  });

  it('takes the document’s lock before the ledger’s, and nothing else', async () => {
    const note = await editorial.save(aNote('a'));
    await editorial.publish(note);
    expect(editorial.desk.locks).toEqual(['document:note:a', 'ledger']);
  });

  it('records a whole anew when one of its items has moved on since it was saved', async () => {
    const note = await editorial.save(aNote('a'));
    const journal = await saveJournal(editorial, 'j', [note]);
    const before = editorial.revisionsOf(journal);
    await editorial.save(aNote('a', { text: 'newer' }));
    await editorial.publish(journal);
    expect(editorial.revisionsOf(journal)).toHaveLength(before.length + 1);
    expect(editorial.said()).toEqual(['published note:a 2', `published journal:j ${before.length + 1}`]);
  });

  it('leaves at the desk what an older revision held and is not published any more', async () => {
    const journal = await saveJournal(editorial, 'j', []);
    await editorial.save(aJournal('j', ['j-one'], { source: 'as it came' }));
    const { number } = editorial.desk.rows.revisions.at(-1) ?? { number: 0 };
    await editorial.publish(journal);
    expect(editorial.projected.at(-1)?.body).not.toHaveProperty('source');
    expect(editorial.desk.rows.ledger.at(-1)).toMatchObject({ revision: number + 1, schemaVersion: 2 });
  });

  it('names the schema version under which the words were recorded, which may be older than today’s', async () => {
    const note = await editorial.save(aNote('a'));
    const [revision] = editorial.desk.rows.revisions;
    if (revision) editorial.desk.rows.revisions[0] = { ...revision, schemaVersion: 1 };
    await editorial.publish(note);
    expect(editorial.desk.rows.ledger[0]).toMatchObject({ schemaVersion: 1 });
  });

  it('hands projectors every entry with its body, and tells listeners of the head after the commit', async () => {
    const note = await editorial.save(aNote('a', { text: 'words' }));
    await editorial.publish(note);
    expect(editorial.projected.map(({ body }) => body?.text)).toEqual(['words']);
    expect(editorial.told.map(({ sequence }) => sequence)).toEqual([1]);
  });

  it('leaves nothing of an act behind of which one part failed, and tells nobody', async () => {
    const note = await editorial.save(aNote('a'));
    const rows = structuredClone(editorial.desk.rows);
    jest.spyOn(editorial.signer, 'sign').mockImplementation(() => {
      throw new Error('The key is gone.');
    });
    await expect(editorial.publish(note)).rejects.toThrow('The key is gone.');
    expect(editorial.desk.rows).toEqual(rows);
    expect(editorial.told).toEqual([]);
  });

  it('refuses as publication.already-public what readers see already, just as it stands', async () => {
    const note = await editorial.save(aNote('a'));
    await editorial.publish(note);
    await expect(editorial.publish(note)).rejects.toMatchObject({ code: 'publication.already-public' });
    // To somebody who pressed a moment later this says more than that something moved.
    await expect(editorial.publish(note, { preflight: 'of before' })).rejects.toMatchObject({ code: 'publication.already-public' });
    expect(editorial.said()).toHaveLength(1);
  });

  it('refuses as publication.blocked, with every problem, what a guard finds wrong in an item that would go along', async () => {
    editorial.guards.push(refuses('Mend it.'));
    const journal = await saveJournal(editorial, 'j', [await editorial.save(aNote('a', { text: 'wrong' }))]);
    await expect(editorial.publish(journal)).rejects.toMatchObject({
      code: 'publication.blocked',
      problems: [{ rule: 'note.wrong', message: 'Mend it.' }],
    });
    expect(editorial.said()).toEqual([]);
  });

  it('refuses as publication.stale what moved since the person looked, and takes what did not', async () => {
    const note = await editorial.save(aNote('a'));
    const { preflight } = await editorial.plan(note);
    await editorial.save(aNote('a', { text: 'newer' }));
    await expect(editorial.publish(note, { preflight })).rejects.toMatchObject({ code: 'publication.stale' });
    await editorial.publish(note, { preflight: (await editorial.plan(note)).preflight });
  });

  it('refuses as membership.missing an actor who works for none of the owners', async () => {
    const theirs = await editorial.save(aNote('a', {}, ['south']));
    await expect(editorial.publish(theirs, { actor: NORTH })).rejects.toMatchObject({ code: 'membership.missing' });
    const joint = await editorial.save(aNote('b', {}, ['south', 'north']));
    await editorial.publish(joint, { actor: NORTH });
  });

  it('builds nothing on a ledger that does not end where it was last signed', async () => {
    await editorial.publish(await editorial.save(aNote('a')));
    const note = await editorial.save(aNote('b'));
    editorial.desk.rows.ledger.pop();
    await expect(editorial.publish(note)).rejects.toMatchObject({ code: 'ledger.broken', refusal: 'unavailable' });
  });
});
