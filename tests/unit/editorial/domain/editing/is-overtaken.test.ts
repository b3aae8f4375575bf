import { isOvertaken } from '../../../../../src/plugins/editorial/server/src/domain/editing/is-overtaken';

const body = (title: string, ids: readonly string[]) => ({ title, sections: ids.map((id) => ({ id, revision: 1 })), manifest: [title] });
const overtaken = (base: ReturnType<typeof body> | null, newest: ReturnType<typeof body>, ordersParts = false) =>
  isOvertaken({ base, newest, parts: 'sections', ordersParts });

describe('a save on top of older words', () => {
  it('is overtaken when the words of the document itself are others', () => {
    expect(overtaken(body('a', []), body('b', []))).toBe(true);
    expect(overtaken(body('a', []), body('a', []))).toBe(false);
  });

  it('is not overtaken by what was saved in its parts, added to them or taken from them', () => {
    expect(overtaken(body('a', ['1', '2']), body('a', ['2', '3']))).toBe(false);
    expect(overtaken(body('a', ['1', '2']), body('a', ['2', '3', '1']))).toBe(false);
  });

  it('is overtaken by another order of the parts when it orders them itself', () => {
    expect(overtaken(body('a', ['1', '2']), body('a', ['2', '1']), true)).toBe(true);
    expect(overtaken(body('a', ['1', '2']), body('a', ['1', '3', '2']), true)).toBe(false);
  });

  it('is taken for overtaken when the words it stands on are gone', () => {
    expect(overtaken(null, body('a', []))).toBe(true);
  });
});
