/**
 * npm run bench — Concord against bare node:http and stock Strapi, in one run on one machine.
 * One unmeasured round to warm up, then interleaved rounds; the figures are medians of per-round ratios.
 * Flags: --rounds N (5), --seconds N (5), --json.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import autocannon from 'autocannon';

import { median, spread } from './lib/median.mjs';
import { QUERIES } from './lib/queries.mjs';
import { differences } from './lib/same-answer.mjs';
import { secrets } from './lib/secrets.mjs';
import { startServer } from './lib/server.mjs';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});
const [rounds, seconds] = [Number(flags.rounds), Number(flags.seconds)];
const folder = path.dirname(fileURLToPath(import.meta.url));
const data = path.join(folder, '.data');
const tell = (line) => process.stderr.write(`${line}\n`);

const main = async () => {
  if (!existsSync(path.join(folder, '..', 'dist', 'src', 'index.js'))) throw new Error('Concord is not built. Run "npm run build" first.');
  mkdirSync(data, { recursive: true });
  const servers = await startAll();
  try {
    const answers = await prepare(servers);
    const figures = [];
    for (const query of QUERIES) figures.push(await measure(servers, query, answers.get(query.name)));
    report(figures);
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
};

const startAll = async () => {
  tell('Starting stock Strapi (the first run fills it, which takes a few minutes) …');
  const stock = await startServer(path.join(folder, 'servers', 'stock.cjs'), {
    port: 14201,
    env: { NODE_ENV: 'production', DATABASE_FILENAME: path.join(data, 'stock.db') },
  });
  tell('Starting Concord (the first run fills and publishes it) …');
  const concordEnv = {
    ...secrets(path.join(data, 'secrets.json')),
    NODE_ENV: 'production',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(data, 'concord.db'),
    LEDGER_HEADS_FILE: path.join(data, 'heads.jsonl'),
    ENV_PATH: path.join(data, 'no.env'),
    CONCORD_REQUEST_LOG: 'false',
  };
  const concord = await startServer(path.join(folder, 'servers', 'concord.cjs'), { port: 14202, env: concordEnv });
  const bare = await startServer(path.join(folder, 'servers', 'bare.cjs'), { port: 14203 });
  return { stock, concord, bare };
};

const bodyOf = (query) => JSON.stringify({ query });

const ask = async (server, query) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf(query),
  });
  const text = await response.text();
  const answer = JSON.parse(text);
  if (answer.errors) throw new Error(`A query failed: ${JSON.stringify(answer.errors).slice(0, 400)}`);
  return { text, data: answer.data };
};

/** Checks that both give the same answer, counts statements on a warm system, and gives the bytes to bare node:http. */
const prepare = async ({ stock, concord, bare }) => {
  const answers = new Map();
  for (const [index, query] of QUERIES.entries()) {
    const [ours, theirs] = [await ask(concord, query.concord), await ask(stock, query.stock)];
    const { onlyLeft, onlyRight } = differences(ours.data, theirs.data);
    if (onlyLeft.length + onlyRight.length > 0)
      throw new Error(
        `The answers to "${query.name}" differ: ${JSON.stringify({ onlyLeft: onlyLeft.slice(0, 5), onlyRight: onlyRight.slice(0, 5) })}`,
      );
    const statements = {};
    for (const [name, server, text] of [
      ['concord', concord, query.concord],
      ['stock', stock, query.stock],
    ]) {
      await ask(server, text);
      await server.takeStatements();
      await ask(server, text);
      statements[name] = await server.takeStatements();
    }
    await bare.store(`/${index}`, ours.text);
    answers.set(query.name, { barePath: `/${index}`, bytes: ours.text.length, statements });
  }
  return answers;
};

const load = async (server, { path: at, query }) => {
  const before = server.cpuMs();
  const request = query ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodyOf(query) } : { method: 'GET' };
  const result = await autocannon({ url: `${server.url}${at}`, connections: 10, duration: seconds, ...request });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed under load.`);
  const done = result['2xx'];
  const cpu = before === null ? null : (server.cpuMs() - before) / done;
  return { perSecond: done / result.duration, p99: result.latency.p99, cpu };
};

const measure = async ({ stock, concord, bare }, query, { barePath, bytes, statements }) => {
  tell(`Measuring ${query.name}: ${rounds} rounds of ${seconds} s each …`);
  await load(concord, { path: '/graphql', query: query.concord });
  await load(stock, { path: '/graphql', query: query.stock });
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    results.push({
      bare: await load(bare, { path: barePath }),
      concord: await load(concord, { path: '/graphql', query: query.concord }),
      stock: await load(stock, { path: '/graphql', query: query.stock }),
    });
  }
  const ratio = (pick) => results.map(pick);
  const toStock = ratio((r) => r.concord.perSecond / r.stock.perSecond);
  const toBare = ratio((r) => r.concord.perSecond / r.bare.perSecond);
  const cpuToStock = ratio((r) => (r.concord.cpu === null ? NaN : r.stock.cpu / r.concord.cpu));
  return {
    query: query.name,
    bytes,
    timesStock: median(toStock),
    timesStockSpread: spread(toStock),
    timesBare: median(toBare),
    cpuTimesStock: median(cpuToStock),
    cpuMs: { concord: median(results.map((r) => r.concord.cpu)), stock: median(results.map((r) => r.stock.cpu)) },
    perSecond: {
      bare: median(results.map((r) => r.bare.perSecond)),
      concord: median(results.map((r) => r.concord.perSecond)),
      stock: median(results.map((r) => r.stock.perSecond)),
    },
    p99Ms: {
      bare: median(results.map((r) => r.bare.p99)),
      concord: median(results.map((r) => r.concord.p99)),
      stock: median(results.map((r) => r.stock.p99)),
    },
    statements,
  };
};

const report = (figures) => {
  const run = { node: process.version, rounds, seconds, connections: 10, figures };
  if (flags.json) {
    process.stdout.write(`${JSON.stringify(run, null, 2)}\n`);
    return;
  }
  console.table(
    figures.map((f) => ({
      query: f.query,
      bytes: f.bytes,
      '× stock Strapi': f.timesStock.toFixed(1),
      spread: f.timesStockSpread.map((x) => x.toFixed(1)).join('–'),
      '× stock, by CPU': f.cpuTimesStock.toFixed(1),
      '× bare node:http': f.timesBare.toFixed(3),
      'p99 ms': `${f.p99Ms.concord} (stock ${f.p99Ms.stock})`,
      statements: `${f.statements.concord} (stock ${f.statements.stock})`,
    })),
  );
  process.stdout.write(`${JSON.stringify(run)}\n`);
};

await main().catch((error) => {
  tell(error.message);
  process.exitCode = 1;
});
