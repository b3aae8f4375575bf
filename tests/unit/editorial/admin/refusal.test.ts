import { readRefusal } from '../../../../src/plugins/editorial/admin/src/api/refusal';

describe('a refused request', () => {
  it('keeps the server’s words, its code and its problems', () => {
    const problem = { rule: 'document.no-owner', severity: 'blocker', message: 'Choose the partnership that owns it.' };
    const error = {
      status: 409,
      name: 'ConflictError',
      message: 'It is not ready.',
      details: { code: 'publication.blocked', problems: [problem] },
    };
    expect(readRefusal(error, 'Sorry.')).toEqual({ code: 'publication.blocked', message: 'It is not ready.', problems: [problem] });
  });

  it.each([
    ['a fault of the server', { status: 500, name: 'InternalServerError', message: 'Internal Server Error', details: {} }],
    ['a lost connection', { name: 'TypeError', message: 'Failed to fetch' }],
    ['nothing at all', undefined],
  ])('shows words of our own for %s', (_case, error) => {
    expect(readRefusal(error, 'Sorry.')).toEqual({ code: 'fault', message: 'Sorry.', problems: [] });
  });

  it('leaves out problems that are none', () => {
    expect(readRefusal({ message: 'No.', details: { code: 'x.y', problems: [{ rule: 1 }, 'text'] } }, 'Sorry.').problems).toEqual([]);
  });
});
