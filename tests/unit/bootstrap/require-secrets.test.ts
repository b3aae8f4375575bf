import { requireSecrets } from '../../../src/bootstrap/adapters/require-secrets';

const ALL = {
  APP_KEYS: 'a,b',
  API_TOKEN_SALT: 'c',
  ADMIN_JWT_SECRET: 'd',
  TRANSFER_TOKEN_SALT: 'e',
  ENCRYPTION_KEY: 'f',
  JWT_SECRET: 'g',
  LEDGER_SIGNING_KEY: 'h',
};

describe('the secrets at start-up', () => {
  it('are enough when each has a value', () => {
    expect(() => requireSecrets(ALL)).not.toThrow();
  });

  it.each(Object.keys(ALL))('are refused without %s', (name) => {
    expect(() => requireSecrets({ ...ALL, [name]: '' })).toThrow(`missing: ${name}.`);
    expect(() => requireSecrets({ ...ALL, [name]: undefined })).toThrow(`missing: ${name}.`);
  });

  it('are named all at once', () => {
    expect(() => requireSecrets({ ...ALL, JWT_SECRET: undefined, APP_KEYS: '' })).toThrow('missing: APP_KEYS, JWT_SECRET.');
  });
});
