import { parseCredential } from '../../../../src/plugins/partnerships/server/src/domain/readers/credential';

describe('the Authorization header', () => {
  it('is nothing when it is left out', () => {
    expect(parseCredential(undefined)).toEqual({ kind: 'none' });
  });

  it.each([
    ['Bearer ck_abc', { kind: 'key', key: 'ck_abc' }],
    ['bearer   ck_abc ', { kind: 'key', key: 'ck_abc' }],
    ['Bearer eyJ.x.y', { kind: 'token', token: 'eyJ.x.y' }],
  ])('%j carries a credential', (header, expected) => {
    expect(parseCredential(header)).toEqual(expected);
  });

  it.each([
    '',
    ' ',
    'Bearer',
    'Bearer ',
    'ck_abc',
    'Basic dXNlcjpwYXNz',
    'Bearer ck_abc ck_def',
    'Bearer ck_ä',
    `Bearer ${'x'.repeat(5000)}`,
  ])('%j is malformed, and never taken for none', (header) => {
    expect(parseCredential(header)).toEqual({ kind: 'malformed' });
  });
});
