import type { Context } from 'koa';

import { adminRequest } from '../../../../src/plugins/editorial/server/src/adapters/admin-request';
import { refusalOf } from '../../../support/refusal-of';

const asking = (parts: {
  readonly body?: unknown;
  readonly query?: unknown;
  readonly params?: unknown;
  readonly state?: unknown;
}): Context =>
  ({ request: { body: parts.body }, query: parts.query ?? {}, params: parts.params ?? {}, state: parts.state ?? {} }) as unknown as Context;

const NOTICE = { kind: 'withdrawn', reason: 'Out of date.', replacement: null };

describe('a request of the admin', () => {
  it('is taken when it has its shape', () => {
    expect(adminRequest.withdraw(asking({ body: NOTICE }))).toEqual(NOTICE);
    expect(adminRequest.documentIds(asking({ query: { documentIds: 'a,,b' } }))).toEqual(['a', 'b']);
  });

  it.each([
    ['no kind', { ...NOTICE, kind: undefined }, 'Choose why it is withdrawn.'],
    ['a kind nobody knows', { ...NOTICE, kind: 'eaten' }, 'Choose why it is withdrawn.'],
    ['no reason', { ...NOTICE, reason: null }, 'Say why it is withdrawn. Readers will see the reason.'],
    ['too long a reason', { ...NOTICE, reason: 'x'.repeat(2001) }, 'The reason is longer than 2,000 characters. Say it in fewer words.'],
    [
      'half a replacement',
      { ...NOTICE, replacement: { type: 'story' } },
      'What replaces it was not understood. Choose it again from the list',
    ],
    ['nothing at all', undefined, 'Reload the page, and try again.'],
    ['a text', 'withdraw', 'Reload the page, and try again.'],
  ])('to withdraw with %s is refused in words for staff', (_what, body, words) => {
    expect(() => adminRequest.withdraw(asking({ body }))).toThrow(words);
    expect(refusalOf(() => adminRequest.withdraw(asking({ body })))).toBe('request.invalid');
  });

  it('says everything that is wrong, and each thing once', () => {
    const wrong = asking({ body: { kind: 1, reason: 2, replacement: { type: 3, id: 4 } } });
    expect(() => adminRequest.withdraw(wrong)).toThrow(
      'Choose why it is withdrawn. Say why it is withdrawn. Readers will see the reason. What replaces it was not understood. Choose it again from the list, or leave it empty.',
    );
  });

  it('never shows staff what a program would say', () => {
    const wrong: readonly (() => unknown)[] = [
      () => adminRequest.publish(asking({ body: {} })),
      () => adminRequest.document(asking({})),
      () => adminRequest.actor(asking({})),
      () => adminRequest.search(asking({ query: { search: 'x'.repeat(201) } })),
      () => adminRequest.documentIds(asking({ query: { documentIds: ['a'] } })),
    ];
    for (const ask of wrong) {
      expect(ask).toThrow(/\. |\.$/);
      expect(ask).not.toThrow(/expected|string|object|undefined|zod|invalid/i);
    }
  });
});
