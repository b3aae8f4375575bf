import { oddBody } from '../../../src/refusals/odd-body';

describe('a body', () => {
  const deep = (depth: number): unknown => Array.from({ length: depth }).reduce((inner) => [inner], 1);
  const document = { isForm: false, isDocument: true };

  it.each([
    JSON.parse('{"title":{"__proto__":1}}'),
    { title: { toString: 1 } },
    { title: { toString: null, valueOf: null } },
    { constructor: 1 },
    { body: [{ __component: '__proto__' }] },
    { body: [{ __component: 'block.prose', id: { hasOwnProperty: 1 } }] },
    { body: deep(102) },
    { body: deep(500_000) },
    [1],
    [],
    { welcome: [null] },
    { welcome: [{ type: 'paragraph', children: [null] }] },
  ])('that no form sends is refused (%#)', (body) =>
    expect(oddBody({ ...document, body })).toMatchObject({ code: 'request.invalid', refusal: 'invalid' }),
  );

  it('that no form sends is refused as JSON in the field of a form, too', () => {
    const body = { fileInfo: ['{"name":"a"}', '{"name":{"toString":1}}'] };
    expect(oddBody({ body, isForm: true, isDocument: false })).toMatchObject({ code: 'request.invalid' });
    expect(oddBody({ body, isForm: false, isDocument: false })).toBeNull();
  });

  it.each([
    undefined,
    null,
    '',
    {},
    { title: 'toString', kind: '__proto__', number: null },
    { body: [{ __component: 'block.prose', body: deep(60) }] },
    { topics: { connect: [{ id: 1, position: { before: 'x' } }], disconnect: [] } },
  ])('of a form passes (%#)', (body) => expect(oddBody({ ...document, body })).toBeNull());

  it('that is no document may be a list, with nothing in it', () =>
    expect(oddBody({ body: [null], isForm: false, isDocument: false })).toBeNull());
});
