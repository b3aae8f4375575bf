import { unkeepableText } from '../../../src/refusals/unkeepable-text';

describe('text that no database keeps', () => {
  const deep = (depth: number): unknown => Array.from({ length: depth }).reduce((inner) => [inner], 'a\u0000');

  it.each([
    { url: '/upload/files/%00', body: undefined },
    { url: '/upload/files?_q=a%00b', body: undefined },
    { url: '/', body: 'a\u0000' },
    { url: '/', body: { title: 'a', body: [{ text: ['\u0000'] }] } },
    { url: '/', body: { 'a\u0000': 1 } },
    { url: '/', body: deep(100_000) },
    { url: '/', body: { password: '\ud800x' } },
    { url: '/', body: { password: 'x\udc00' } },
    { url: '/', body: ['\udc00\ud800'] },
  ])('is refused wherever it stands (%#)', (sent) =>
    expect(unkeepableText({ isForm: false, ...sent })).toMatchObject({ code: 'request.unkeepable' }),
  );

  it.each([undefined, null, '', 'a', 'A smile 😀, whole', 1, { title: '\n\t\u0001', none: null, list: [undefined, 'a', {}] }])(
    'is not in %j',
    (body) => expect(unkeepableText({ url: '/content?_q=%2500%20', body, isForm: true })).toBeNull(),
  );

  it.each([
    '/files/%00',
    '/private-files/a.txt%00.png',
    '/sites/salford/%00',
    '/sites/salford/search?q=%00',
    '/practitioners/%00',
    '/review/%00',
  ])('is let pass in an address of readers, where nothing is kept and a page says that there is none: %s', (url) =>
    expect(unkeepableText({ url, body: undefined, isForm: false })).toBeNull(),
  );

  it('is refused in the JSON that a field of a form holds, and only there', () => {
    const body = { fileInfo: ['{"name":"a"}', String.raw`{"name":"a","caption":"\u0000"}`] };
    expect(unkeepableText({ url: '/upload', body, isForm: true })).toMatchObject({ code: 'request.unkeepable' });
    expect(unkeepableText({ url: '/upload', body, isForm: false })).toBeNull();
    const spelled = { fileInfo: [String.raw`{"name":"\u0041"}`, String.raw`no JSON: \u0000`] };
    expect(unkeepableText({ url: '/upload', body: spelled, isForm: true })).toBeNull();
  });
});
