import { tooMany } from '../../../src/refusals/too-many';

describe('a request about several things', () => {
  it.each(['documentIds', 'fileIds', 'folderIds', 'updates', 'ids'])('says how many %s it may name at once', (name) => {
    expect(tooMany({ [name]: Array.from({ length: 70_000 }, () => 'x') })).toMatchObject({
      code: 'request.too-many',
      message: expect.stringContaining('at most 500') as string,
    });
    expect(tooMany({ [name]: Array.from({ length: 500 }, () => 'x') })).toBeNull();
  });

  it.each([undefined, null, 'text', [], { title: 'a' }, { ids: 'x', documentIds: null }])('passes otherwise: %j', (body) =>
    expect(tooMany(body)).toBeNull(),
  );
});
