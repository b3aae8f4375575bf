import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Runs `npm run demo` twice on an empty data folder and asks it what a newcomer would. Prints a line for each question and, for
 * .ci/run to count, a last line as jest writes it.
 */
const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'concord-demo-'));
const PORT = 14999;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const SITES = ['salford', 'llr', 'lancashire', 'tasp'];
const results = { passed: 0, failed: 0 };

const check = async (sentence, ask) => {
  try {
    await ask();
    results.passed += 1;
    console.log(`  ok      ${sentence}`);
  } catch (error) {
    results.failed += 1;
    console.log(`  FAILED  ${sentence}: ${error.message}`);
  }
};

const expect = (holds, message) => {
  if (!holds) throw new Error(message);
};

const env = {
  ...process.env,
  PORT: String(PORT),
  HOST: '127.0.0.1',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(folder, 'concord.db'),
  UPLOADS_DIR: path.join(folder, 'uploads'),
  PUBLISHED_FILES_DIR: path.join(folder, 'published'),
  LEDGER_HEADS_FILE: path.join(folder, 'ledger-heads.jsonl'),
};

/** Starts the demo; answers its log, once it runs, and a way to stop it as Ctrl-C does. */
const startDemo = () =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/commands/demo.mjs'], { cwd: root, env });
    const demo = { log: '', ended: new Promise((end) => child.once('close', (code) => end(code))) };
    demo.stop = () => {
      child.kill('SIGINT');
      return demo.ended;
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        process.stdout.write(chunk);
        demo.log += chunk;
        if (demo.log.includes('Press Ctrl-C')) resolve(demo);
      });
    }
    demo.ended.then((code) => reject(new Error(`The demo ended with exit code ${code}.`)));
  });

const get = (place, options) => fetch(`${ADDRESS}${place}`, { ...options, signal: AbortSignal.timeout(30_000) });

const graphql = async (query) => {
  const answer = await get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await answer.json();
  expect(!errors, JSON.stringify(errors));
  return data;
};

const answers = (place, status, type) => async () => {
  const answer = await get(place);
  expect(answer.status === status, `${place} answered ${answer.status}`);
  expect(!type || answer.headers.get('content-type')?.includes(type), `${place} is ${answer.headers.get('content-type')}`);
};

const askAll = async () => {
  await check('is healthy', answers('/_health', 204));
  await check('serves the admin', answers('/admin', 200, 'text/html'));
  await check('serves its schema', answers('/graphql/schema.graphql', 200));
  await check('answers GraphQL with the four partnerships', async () => {
    const { partnerships } = await graphql('{ partnerships { slug name } }');
    const slugs = partnerships.map(({ slug }) => slug);
    expect(
      SITES.every((slug) => slugs.includes(slug)),
      slugs.join(', '),
    );
  });
  for (const slug of SITES) await check(`serves the page of ${slug}`, answers(`/sites/${slug}`, 200, 'text/html'));
};

const logIsCalm = (log) => async () => {
  const loud = log.split('\n').filter((line) => /\b(warn|warning|error|deprecat\w+)\b/i.test(line));
  expect(loud.length === 0, loud.join(' | '));
};

const stops = (demo) => async () => {
  const code = await Promise.race([demo.stop(), new Promise((resolve) => setTimeout(resolve, 15_000, 'none'))]);
  expect(code === 0, `exit code ${code}`);
};

const main = async () => {
  const first = await startDemo();
  await askAll();
  await check('logs no warning', logIsCalm(first.log));
  await check('stops on Ctrl-C', stops(first));
  const before = Date.now();
  const second = await startDemo();
  const seconds = (Date.now() - before) / 1000;
  await check('keeps the data the second time', async () => expect(second.log.includes('kept from the last time'), 'it loaded them again'));
  await check('starts in seconds the second time', async () => expect(seconds < 30, `${seconds} s`));
  await check('still answers', answers('/_health', 204));
  await check('stops again', stops(second));
};

try {
  await main();
} catch (error) {
  results.failed += 1;
  console.error(error.message);
}
rmSync(folder, { recursive: true, force: true });
console.log(`Tests: ${results.failed} failed, ${results.passed} passed, ${results.passed + results.failed} total`);
process.exit(results.failed === 0 ? 0 : 1);
