import type { Context } from 'koa';

import { NOT_A_PLAIN_LINE } from '../../../../../src/kernel';
import { guestRequest, reviewRequest } from '../../../../../src/plugins/editorial/server/src/adapters/guests/review-request';
import { refusalOf } from '../../../../support/refusal-of';

const sending = (body: unknown): Context => ({ request: { body } }) as unknown as Context;

const WANTED = { name: 'Dr Imogen Vale', email: 'imogen@outside.example.org', agency: null, note: '', days: 14 };

describe('asking somebody outside', () => {
  it.each(['Bad\r\nBcc: all@elsewhere.example.org', 'Bad\u0000name', 'Bad\u2028name', 'Bad\tname', 'Bad\u200Bname'])(
    'refuses %j as a name, which stands in mails',
    (name) => {
      const ask = () => guestRequest.newGuest(sending({ ...WANTED, name }));
      expect(ask).toThrow(NOT_A_PLAIN_LINE);
      expect(refusalOf(ask)).toBe('request.invalid');
    },
  );

  it('takes a name as people write it', () => {
    expect(guestRequest.newGuest(sending({ ...WANTED, name: ' Zoë O’Neill-Šimić ' })).name).toBe('Zoë O’Neill-Šimić');
  });
});

describe('the answer of somebody outside', () => {
  const noteOf = (note: string): string => reviewRequest.answer(sending({ action: 'comment', note, seen: 'x', revision: '1' })).note;

  it('keeps a note of any length, to be refused in words', () => {
    expect(noteOf('a'.repeat(50_000))).toHaveLength(50_000);
  });

  it('counts a line break as the browser does', () => {
    expect(noteOf('one\r\ntwo')).toBe('one\ntwo');
  });
});
