import { linksOrUnlinks, namesAny } from '../../../../src/plugins/partnerships/server/src/domain/linked-ids';
import { changesClosing, changesNames } from '../../../../src/plugins/partnerships/server/src/domain/record-changes';

describe('what a relation’s payload does', () => {
  it.each([3, 'abc', { id: 3 }, { documentId: 'abc' }, [3], { connect: [3] }, { set: { id: 3 }, disconnect: [] }])(
    'names something: %j',
    (sent) => {
      expect([namesAny(sent), linksOrUnlinks(sent)]).toEqual([true, true]);
    },
  );

  it.each([null, undefined, '', [], { connect: [] }, { set: null }, { connect: [], disconnect: [] }])('is nothing: %j', (sent) => {
    expect([namesAny(sent), linksOrUnlinks(sent)]).toEqual([false, false]);
  });

  it('takes away, and names nothing by it', () => {
    const sent = { connect: [], disconnect: [{ id: 3 }] };
    expect([namesAny(sent), linksOrUnlinks(sent)]).toEqual([false, true]);
  });
});

describe('a partnership’s record', () => {
  const before = { name: 'North Moor', shortName: 'Moor', slug: 'moor', closedOn: null, isMerged: false };

  it('may be sent back as it stands, in part, and with all else changed', () => {
    for (const sent of [
      before,
      { name: 'North Moor' },
      { website: 'https://example.org/' },
      { closedOn: undefined, successor: { connect: [] } },
    ])
      expect([changesClosing(sent, before), changesNames(sent, before)]).toEqual([false, false]);
  });

  it.each([
    { closedOn: '2026-01-01' },
    { isMerged: true },
    { successor: { connect: [{ id: 3 }] } },
    { successor: { disconnect: [{ id: 3 }] } },
  ])('is closed or merged, or opened again, by %j', (sent) => {
    expect([changesClosing(sent, before), changesNames(sent, before)]).toEqual([true, false]);
  });

  it.each([{ name: 'South Moor' }, { shortName: null }, { slug: 'south' }])('is renamed by %j', (sent) => {
    expect([changesClosing(sent, before), changesNames(sent, before)]).toEqual([false, true]);
  });
});
