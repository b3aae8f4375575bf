import { stateLinks } from '../../../../../src/plugins/editorial/admin/src/list/state-links';
import { createListByState } from '../../../../../src/plugins/editorial/server/src/application/listing/list-by-state';
import { aNote, fakeEditorial, NORTH } from '../../../../support/fake-editorial';

describe('a list by state', () => {
  it('has every document that the list shows, once, and weighs only those that could be in two states', async () => {
    const editorial = fakeEditorial();
    const subjects = new Map<string, { readonly type: string; readonly id: string }>();
    for (const id of ['draft', 'public', 'changed', 'withdrawn', 'sent']) subjects.set(id, await editorial.save(aNote(id)));
    const of = (id: string) => subjects.get(id) ?? { type: '', id: '' };
    for (const id of ['public', 'changed', 'withdrawn']) await editorial.publish(of(id), { actor: NORTH });
    await editorial.save({ ...aNote('changed'), words: { title: 'Other words' } });
    await editorial.withdraw(of('withdrawn'));
    const { seen } = await editorial.signOff.signOff.standing(of('sent'), NORTH);
    await editorial.signOff.signOff.act({ subject: of('sent'), actor: NORTH, action: 'submit', note: '', agency: null, seen });
    const ids = [...editorial.desk.rows.subjects.values()].map(({ documentId }) => documentId);
    const weighed: string[] = [];
    const list = createListByState({
      desk: editorial.desk,
      states: (refs) => {
        weighed.push(...refs.map(({ id }) => id));
        return editorial.signOff.signOff.states(refs);
      },
      documentsInList: () => Promise.resolve(ids),
    });
    const [{ uid } = { uid: '' }] = [...editorial.desk.rows.subjects.values()];
    const states = await list(uid);
    expect([...states].map(([state, found]) => [state, found.length]).sort()).toEqual([
      ['draft', 1],
      ['in-review', 1],
      ['published', 1],
      ['published-with-changes', 1],
      ['withdrawn', 1],
    ]);
    expect(weighed.sort()).toEqual(['changed', 'sent']);
  });
});

describe('the links above a list', () => {
  it('lead from the first page to each state that something is in, and back to all', () => {
    const links = stateLinks({ draft: 2, published: 3 }, '?page=4&pageSize=10&_q=door&state=draft');
    expect(links.map(({ state, count, isChosen }) => [state, count, isChosen])).toEqual([
      [null, 5, false],
      ['draft', 2, true],
      ['published', 3, false],
    ]);
    expect(links.map(({ search }) => search)).toEqual([
      '?page=1&pageSize=10&_q=door',
      '?page=1&pageSize=10&_q=door&state=draft',
      '?page=1&pageSize=10&_q=door&state=published',
    ]);
  });

  it('keep the chosen state although nothing is in it, and know no others than there are', () => {
    expect(stateLinks({}, '?state=approved').map(({ state }) => state)).toEqual([null, 'approved']);
    expect(stateLinks({}, '?state=nonsense').map(({ isChosen }) => isChosen)).toEqual([true]);
  });
});
