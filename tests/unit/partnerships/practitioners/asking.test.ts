import { createJoining, type JoiningPorts } from '../../../../src/plugins/partnerships/server/src/application/join-as-practitioner';

const NORTH = { id: 'north', name: 'North', slug: 'north' };
const ASKING = { partnership: 'north', email: 'sam@school.example.org', name: 'Sam Field', organisation: 'A school' };

describe('who asks for access', () => {
  it('is told that there is no such partnership where it closes while they wait', async () => {
    const bySlug = jest.fn().mockResolvedValueOnce(NORTH).mockResolvedValue(null);
    const tables = { lock: () => Promise.resolve(), add: jest.fn() };
    const transact = (work: (all: unknown) => unknown) => work(tables);
    const joining = createJoining({ transact, partnerships: { bySlug } } as unknown as JoiningPorts);
    await expect(joining.ask(ASKING)).rejects.toMatchObject({ code: 'partnership.unknown' });
    expect(tables.add).not.toHaveBeenCalled();
  });
});
