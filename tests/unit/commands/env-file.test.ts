import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

import { aCheckout, type Checkout } from '../../support/a-checkout';

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'LEDGER_SIGNING_KEY',
];

describe('the secrets in .env', () => {
  let checkout: Checkout;
  let file: string;

  beforeEach(() => {
    checkout = aCheckout();
    file = path.join(checkout.folder, '.env');
  });
  afterEach(() => checkout.remove());

  const ensure = (env: Readonly<Record<string, string>> = {}) => {
    const { stdout, stderr } = checkout.evaluate(
      `console.log(JSON.stringify((await import('./src/commands/setup/env-file.mjs')).ensureSecrets()))`,
      env,
    );
    expect(stderr).toBe('');
    return JSON.parse(stdout) as unknown;
  };
  const settings = () => parseEnv(readFileSync(file, 'utf8'));

  it('are all made when there is no file, long and each of its own', () => {
    expect(ensure()).toEqual(SECRETS);
    const values = SECRETS.map((key) => settings()[key] ?? '');
    expect(values.every((value) => value.length >= 40)).toBe(true);
    expect(new Set(values).size).toBe(SECRETS.length);
  });

  it('are different in another checkout', () => {
    ensure();
    const other = aCheckout();
    other.evaluate(`(await import('./src/commands/setup/env-file.mjs')).ensureSecrets()`);
    expect(parseEnv(readFileSync(path.join(other.folder, '.env'), 'utf8'))['JWT_SECRET']).not.toBe(settings()['JWT_SECRET']);
    other.remove();
  });

  // On Windows the rights of the folder decide.
  (process.platform === 'win32' ? it.skip : it)('can be read by their owner alone', () => {
    ensure();
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('stay as they are on a second run', () => {
    ensure();
    const before = readFileSync(file, 'utf8');
    expect(ensure()).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('are added where they are missing, and what stands in the file stays', () => {
    writeFileSync(file, '# mine\nPORT=4000\nJWT_SECRET=mine\nAPP_KEYS=\nNAME="a = b"');
    expect(ensure()).toEqual(SECRETS.filter((key) => key !== 'JWT_SECRET'));
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('# mine\nPORT=4000\nJWT_SECRET=mine\nAPP_KEYS=')).toBe(true);
    expect(text.match(/^APP_KEYS=/gm)).toHaveLength(1);
    expect(settings()).toMatchObject({ PORT: '4000', JWT_SECRET: 'mine', NAME: 'a = b' });
  });

  it('are not written when the environment has them', () => {
    expect(ensure(Object.fromEntries(SECRETS.map((key) => [key, 'given'])))).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });
});
