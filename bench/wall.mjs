/**
 * npm run bench -- --wall — what the tenant wall costs a list of the admin: Concord beside a copy of the same build without it.
 * Rounds of requests, the two in turn; the figures are the ratio of the medians of all requests, and of each round.
 * Flags: --rounds N (21), --requests N per round, list and server (40), --port N (14204).
 */
import { Agent, get } from 'node:http';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import { median, spread } from './lib/median.mjs';
import { secrets } from './lib/secrets.mjs';
import { startServer } from './lib/server.mjs';
import { makeUnwalledCopy } from './lib/unwalled-copy.mjs';

const { values: flags } = parseArgs({
  options: {
    wall: { type: 'boolean', default: true },
    rounds: { type: 'string', default: '21' },
    requests: { type: 'string', default: '40' },
    port: { type: 'string', default: '14204' },
  },
});
const [rounds, requests, port] = [flags.rounds, flags.requests, flags.port].map(Number);
const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(folder);
const data = path.join(folder, '.data');
const tell = (line) => process.stderr.write(`${line}\n`);

/** As the admin asks for them. */
const LISTS = {
  issues: '/content-manager/collection-types/api::issue.issue?page=1&pageSize=10&sort=title:ASC',
  sections: '/content-manager/collection-types/api::section.section?page=1&pageSize=10&sort=heading:ASC',
};

const main = async () => {
  mkdirSync(data, { recursive: true });
  const unwalled = path.join(data, 'unwalled');
  makeUnwalledCopy(root, unwalled);
  const [walledDb, unwalledDb] = [path.join(data, 'desk.db'), path.join(data, 'desk-unwalled.db')];
  if (!existsSync(walledDb)) await fillOnce(walledDb);
  for (const end of ['', '-wal', '-shm']) rmSync(`${unwalledDb}${end}`, { force: true });
  copyFileSync(walledDb, unwalledDb);
  const walled = await start(root, walledDb, port);
  const open = await start(unwalled, unwalledDb, port + 1);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const figures = [];
    for (const [name, list] of Object.entries(LISTS)) figures.push(await compare({ name, list, agent, walled, open }));
    console.table(figures);
    process.stdout.write(`${JSON.stringify({ node: process.version, rounds, requests, figures })}\n`);
    if (figures.some(({ statements }) => statements > 1)) throw new Error('The wall takes more than one statement.');
  } finally {
    agent.destroy();
    await Promise.all([walled.stop(), open.stop()]);
  }
};

/** Written whole under another name, so that an interrupted filling is not taken for one. */
const fillOnce = async (database) => {
  tell('Filling a newsroom (the first run takes some minutes) …');
  const unfinished = `${database}.filling`;
  for (const end of ['', '-wal', '-shm']) rmSync(`${unfinished}${end}`, { force: true });
  const server = await start(root, unfinished, port);
  await server.stop();
  copyFileSync(unfinished, database);
  if (existsSync(`${unfinished}-wal`)) copyFileSync(`${unfinished}-wal`, `${database}-wal`);
};

const start = (app, database, at) =>
  startServer(path.join(folder, 'servers', 'desk.cjs'), {
    port: at,
    env: {
      ...secrets(path.join(data, 'secrets.json')),
      APP: app,
      NODE_ENV: 'production',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: database,
      LEDGER_HEADS_FILE: `${database}.heads.jsonl`,
      ENV_PATH: path.join(data, 'no.env'),
      CONCORD_REQUEST_LOG: 'false',
    },
  });

const compare = async ({ name, list, agent, walled, open }) => {
  tell(`Measuring the list of ${name}: ${rounds} rounds of ${requests} requests to each …`);
  const [ours, theirs] = [await ask(agent, walled, list), await ask(agent, open, list)];
  if (sorted(ours.text) !== sorted(theirs.text))
    throw new Error('The answers differ: one of the two is not measuring what the other does.');
  const statements = (await statementsOf(agent, walled, list)) - (await statementsOf(agent, open, list));
  const all = { walled: [], open: [] };
  const cpu = { walled: [], open: [] };
  const ratios = [];
  for (let round = -1; round < rounds; round += 1) {
    const pair = round % 2 === 0 ? ['walled', 'open'] : ['open', 'walled'];
    const times = {};
    for (const which of pair) {
      const server = which === 'walled' ? walled : open;
      const before = server.cpuMs();
      times[which] = await timesOf(agent, server, list);
      if (round >= 0 && before !== null) cpu[which].push(server.cpuMs() - before);
    }
    if (round < 0) continue;
    for (const which of pair) all[which].push(...times[which]);
    ratios.push(median(times.walled) / median(times.open));
  }
  const ms = { walled: median(all.walled), open: median(all.open) };
  return {
    list: name,
    bytes: ours.text.length,
    'ms with the wall': Number(ms.walled.toFixed(2)),
    'ms without': Number(ms.open.toFixed(2)),
    ratio: Number((ms.walled / ms.open).toFixed(3)),
    'ratio of rounds': `${median(ratios).toFixed(3)} (${spread(ratios)
      .map((each) => each.toFixed(2))
      .join('–')})`,
    'ratio of CPU time': cpu.open.length === 0 ? null : Number((sum(cpu.walled) / sum(cpu.open)).toFixed(3)),
    'of medians of CPU time': cpu.open.length === 0 ? null : Number((median(cpu.walled) / median(cpu.open)).toFixed(3)),
    statements,
  };
};

/** The same values, in whatever order Strapi got to the relations. */
const sorted = (text) =>
  JSON.stringify(JSON.parse(text), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

const timesOf = async (agent, server, list) => {
  const times = [];
  for (let at = 0; at < requests; at += 1) {
    const started = performance.now();
    await ask(agent, server, list);
    times.push(performance.now() - started);
  }
  return times;
};

/** The fewest of five times: jobs that run beside a request are counted with it. */
const statementsOf = async (agent, server, list) => {
  const counts = [];
  for (let at = 0; at < 5; at += 1) {
    await server.takeStatements();
    await ask(agent, server, list);
    counts.push(await server.takeStatements());
  }
  return Math.min(...counts);
};

const ask = (agent, server, list) =>
  new Promise((resolve, reject) => {
    const request = get(`${server.url}${list}`, { agent, headers: { authorization: `Bearer ${server.told.token}` } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (answer.statusCode === 200) resolve({ text });
        else reject(new Error(`A list was refused: ${answer.statusCode} ${text.slice(0, 300)}`));
      });
    });
    request.on('error', reject);
  });

await main().catch((error) => {
  tell(error.message);
  process.exitCode = 1;
});
