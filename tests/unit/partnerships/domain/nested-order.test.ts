import { withoutForeignOrder } from '../../../../src/plugins/partnerships/server/src/domain/nested-order';

describe('an order through related documents', () => {
  const TARGETS: Readonly<Record<string, string>> = {
    'event.organiser': 'contact',
    'event.partnership': 'partnership',
    'event.topic': 'topic',
    'topic.favourite': 'contact',
    'section.issue': 'issue',
    'issue.partnership': 'partnership',
  };
  const order = (orderBy: unknown, uid = 'event') =>
    withoutForeignOrder(orderBy, uid, {
      targetOf: (from, attribute) => TARGETS[`${from}.${attribute}`] ?? null,
      isGuarded: (type) => type !== 'topic',
      isOnOwnersWay: (from, attribute) => from === 'section' && attribute === 'issue',
      isPartnership: (type) => type === 'partnership',
    });

  it('keeps columns of its own, and of what is open to all', () => {
    expect(order([{ title: 'asc' }, 'id', { topic: { name: 'desc' } }])).toEqual([{ title: 'asc' }, 'id', { topic: { name: 'desc' } }]);
  });

  it('does not look into what may be a stranger’s, at any depth', () => {
    expect(order([{ organiser: { label: 'asc' } }, { title: 'asc' }, { topic: { favourite: { label: 'asc' } } }])).toEqual([
      { title: 'asc' },
    ]);
  });

  it('knows partnerships by name alone', () => {
    expect(order({ partnership: { name: 'asc', website: 'desc' } })).toEqual({ partnership: { name: 'asc' } });
  });

  it('goes along the way to the owners', () => {
    expect(order({ issue: { title: 'asc', partnership: { website: 'asc' } } }, 'section')).toEqual({ issue: { title: 'asc' } });
  });
});
