import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import path from 'node:path';

import Database from 'better-sqlite3';

import { aCheckout, type Checkout, type Outcome } from '../../support/a-checkout';

const FREE_PORT = { PORT: '14031' };

describe('npm run demo', () => {
  let checkout: Checkout;

  beforeEach(() => {
    checkout = aCheckout();
  });
  afterEach(() => checkout.remove());

  const inCheckout = (...names: string[]) => path.join(checkout.folder, ...names);
  const expectOneSentence = ({ code, stderr }: Outcome, words: RegExp): void => {
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  };

  it('refuses an option it does not know', () => {
    expectOneSentence(checkout.run('demo.mjs', ['--rest'], FREE_PORT), /no option "--rest".*--reset/);
  });

  it('refuses a clone whose packages are not installed', () => {
    rmSync(inCheckout('node_modules'));
    expectOneSentence(checkout.run('demo.mjs', [], FREE_PORT), /not installed.*"npm ci"/);
  });

  it('refuses a port that is in use, and proposes another', async () => {
    const server = await listening();
    const { port } = server.address() as AddressInfo;
    expectOneSentence(checkout.run('demo.mjs', [], { PORT: String(port) }), new RegExp(`Port ${port} is in use.*PORT=${port + 1}`));
    server.close();
  });

  it.each(['http', '0', '70000'])('refuses %s for a port', (port) => {
    expectOneSentence(checkout.run('demo.mjs', [], { PORT: port }), new RegExp(`PORT is "${port}"`));
  });

  it('refuses an address that is not this machine’s', () => {
    expectOneSentence(
      checkout.run('demo.mjs', [], { ...FREE_PORT, HOST: '192.0.2.1' }),
      /cannot listen at 192\.0\.2\.1.*HOST=127\.0\.0\.1/,
    );
  });

  it('reads host and port from .env too', () => {
    writeFileSync(inCheckout('.env'), 'PORT=nowhere\n');
    expectOneSentence(checkout.run('demo.mjs'), /PORT is "nowhere"/);
  });

  it('refuses a folder it cannot write to', () => {
    writeFileSync(inCheckout('.data'), '');
    expectOneSentence(checkout.run('demo.mjs', [], FREE_PORT), /cannot write to .*\.data, which is a file/);
  });

  it('refuses to run on another database than its own file', () => {
    expectOneSentence(checkout.run('demo.mjs', [], { ...FREE_PORT, DATABASE_CLIENT: 'postgres' }), /"postgres".*DATABASE_CLIENT/);
  });

  it.each([
    ['no database at all', () => Buffer.from('spilled coffee '.repeat(500))],
    ['torn pages', () => tornDatabase()],
  ])('refuses a database of its own that is damaged, and keeps it: %s', (_name, damaged) => {
    const bytes = damaged();
    mkdirSync(inCheckout('.data'));
    writeFileSync(inCheckout('.data/concord.db'), bytes);
    writeFileSync(inCheckout('.data/concord.db.demo.json'), '{"state":"ready"}');
    expectOneSentence(checkout.run('demo.mjs', [], FREE_PORT), /damaged.*--reset.*\(storage\.damaged\)/);
    expect(readFileSync(inCheckout('.data/concord.db'))).toEqual(bytes);
  });

  it.each(['demo.mjs', 'run.mjs'])('refuses settings that cannot be read, and says what to do: %s', (launcher) => {
    mkdirSync(inCheckout('.env'));
    expectOneSentence(checkout.run(launcher, [], FREE_PORT), /cannot read its settings in .*\.env.*account that ran Concord here first/);
  });

  it('neither uses nor deletes a database that no demo made', () => {
    mkdirSync(inCheckout('.data'));
    writeFileSync(inCheckout('.data/concord.db'), 'precious');
    expectOneSentence(checkout.run('demo.mjs', [], FREE_PORT), /did not make.*--reset/);
    expect(readFileSync(inCheckout('.data/concord.db'), 'utf8')).toBe('precious');
    expect(existsSync(inCheckout('.env'))).toBe(false);
  });
});

/** A database whose pages behind the first were overwritten. */
const tornDatabase = (): Buffer => {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE notes (words TEXT)');
  for (let row = 0; row < 400; row += 1) database.prepare('INSERT INTO notes VALUES (?)').run('a line of words '.repeat(10));
  return database.serialize().fill(0x2a, 4096);
};

const listening = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
