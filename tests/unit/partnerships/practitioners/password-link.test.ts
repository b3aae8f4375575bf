import {
  passwordLinkEnd,
  readPasswordLink,
  writePasswordLink,
} from '../../../../src/plugins/partnerships/server/src/domain/practitioners/password-link';
import { refusalOf } from '../../../support/refusal-of';

const NOW = new Date('2026-03-02T09:00:00Z');
const link = { account: 4711, expiresAt: passwordLinkEnd(NOW), seal: 'a-B_3'.padEnd(43, 'x') };
const at = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

describe('a link for a forgotten password', () => {
  it('says whose it is until an hour has passed', () => {
    expect(readPasswordLink(writePasswordLink(link), at(59))).toEqual(link);
    expect(refusalOf(() => readPasswordLink(writePasswordLink(link), at(60)))).toBe('password-link.expired');
  });

  it.each([
    '',
    'abc',
    writePasswordLink(link).slice(0, -1),
    `${writePasswordLink(link)}x`,
    ` ${writePasswordLink(link)}`,
    `-1.2.${link.seal}`,
  ])('is none where it was cut off or made up: %j', (text) => {
    expect(refusalOf(() => readPasswordLink(text, NOW))).toBe('password-link.unknown');
  });
});
