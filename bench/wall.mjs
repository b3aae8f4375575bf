/**
 * npm run bench -- --wall — what the tenant wall costs a list of the admin: Concord beside a copy of the same build without it.
 * A process keeps the luck of its start (how it was compiled, where its memory lies) for as long as it lives, about ±7 % here, so
 * both are started anew several times, now one first and now the other; within each start, the two are asked in turn, request by request.
 * Then the same in one process, from a copy whose wall the bench takes down for every other request: both have the same luck there.
 * Flags: --starts N (9), --requests N per start, list and server (240), --port N (14204).
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
import { makeSwitchedCopy, makeUnwalledCopy, WALL_DOWN } from './lib/unwalled-copy.mjs';

const { values: flags } = parseArgs({
  options: {
    wall: { type: 'boolean', default: true },
    starts: { type: 'string', default: '9' },
    requests: { type: 'string', default: '240' },
    port: { type: 'string', default: '14204' },
  },
});
const [starts, requests, port] = [flags.starts, flags.requests, flags.port].map(Number);
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
  const [unwalled, switched] = [path.join(data, 'unwalled'), path.join(data, 'switched')];
  makeUnwalledCopy(root, unwalled);
  makeSwitchedCopy(root, switched);
  const [walledDb, unwalledDb] = [path.join(data, 'desk.db'), path.join(data, 'desk-unwalled.db')];
  if (!existsSync(walledDb)) await fillOnce(walledDb);
  for (const end of ['', '-wal', '-shm']) rmSync(`${unwalledDb}${end}`, { force: true });
  copyFileSync(walledDb, unwalledDb);
  const [measured, within] = [[], []];
  for (let at = 0; at < starts; at += 1) {
    tell(
      `Start ${at + 1} of ${starts}: ${requests} requests to each of ${Object.keys(LISTS).length} lists, beside each other and in one process …`,
    );
    const { walled, open } = await startBoth(at, { walledDb, unwalled, unwalledDb });
    measured.push(...(await compareLists({ walled: { server: walled }, open: { server: open } })));
    await Promise.all([walled.stop(), open.stop()]);
    const server = await start(switched, unwalledDb, port + 1);
    within.push(...(await compareLists({ walled: { server }, open: { server, headers: WALL_DOWN } })));
    await server.stop();
  }
  const figures = Object.keys(LISTS).map((name) => figuresOf(...[measured, within].map((all) => all.filter((each) => each.name === name))));
  console.table(figures);
  process.stdout.write(`${JSON.stringify({ node: process.version, starts, requests, figures })}\n`);
  if (figures.some(({ statements }) => statements > 1)) throw new Error('The wall takes more than one statement.');
};

const compareLists = async (sides) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const compared = [];
  for (const [name, list] of Object.entries(LISTS)) compared.push({ name, ...(await compare({ list, agent, ...sides })) });
  agent.destroy();
  return compared;
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

/** Whoever is started first has the machine to itself for longer, and another share of its memory. */
const startBoth = async (at, { walledDb, unwalled, unwalledDb }) => {
  const startWalled = () => start(root, walledDb, port);
  const startOpen = () => start(unwalled, unwalledDb, port + 1);
  if (at % 2 === 0) {
    const walled = await startWalled();
    return { walled, open: await startOpen() };
  }
  const open = await startOpen();
  return { walled: await startWalled(), open };
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

/** Times and CPU time (as far as the two are processes of their own) of all requests, in ms, and the statements that the wall adds. */
const compare = async ({ list, agent, walled, open }) => {
  const sides = { walled: { ...walled, agent, list }, open: { ...open, agent, list } };
  const [ours, theirs] = [await ask(sides.walled), await ask(sides.open)];
  if (sorted(ours.text) !== sorted(theirs.text))
    throw new Error('The answers differ: one of the two is not measuring what the other does.');
  const statements = (await statementsOf(sides.walled)) - (await statementsOf(sides.open));
  const times = { walled: [], open: [] };
  let before;
  for (let at = -WARMING; at < requests; at += 1) {
    if (at === 0) before = { walled: walled.server.cpuMs(), open: open.server.cpuMs() };
    for (const which of at % 2 === 0 ? ['walled', 'open'] : ['open', 'walled']) {
      const taken = await timeOf(sides[which]);
      if (at >= 0) times[which].push(taken);
    }
  }
  const isApart = walled.server !== open.server && before.walled !== null;
  const cpu = isApart ? { walled: walled.server.cpuMs() - before.walled, open: open.server.cpuMs() - before.open } : null;
  return { bytes: ours.text.length, statements, times, cpu };
};

/** Requests that are not counted, while the two are being compiled. */
const WARMING = 120;

const figuresOf = (measured, within) => {
  const all = (which) => median(measured.flatMap(({ times }) => times[which]));
  const ofStarts = (starts) => starts.map(({ times }) => median(times.walled) / median(times.open));
  const cpuOfStarts = measured.filter(({ cpu }) => cpu !== null).map(({ cpu }) => cpu.walled / cpu.open);
  return {
    list: measured[0].name,
    bytes: measured[0].bytes,
    'ms with the wall': Number(all('walled').toFixed(2)),
    'ms without': Number(all('open').toFixed(2)),
    ratio: Number((all('walled') / all('open')).toFixed(3)),
    'median of starts': said(ofStarts(measured)),
    'CPU time, median of starts': cpuOfStarts.length === 0 ? null : said(cpuOfStarts),
    'in one process, median of starts': said(ofStarts(within)),
    statements: Math.max(...measured.map(({ statements }) => statements)),
  };
};

const said = (ratios) =>
  `${median(ratios).toFixed(3)} (${spread(ratios)
    .map((each) => each.toFixed(2))
    .join('–')})`;

/** The same values, in whatever order Strapi got to the relations. */
const sorted = (text) =>
  JSON.stringify(JSON.parse(text), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const timeOf = async (side) => {
  const started = performance.now();
  await ask(side);
  return performance.now() - started;
};

/** The fewest of five times: jobs that run beside a request are counted with it. */
const statementsOf = async (side) => {
  const counts = [];
  for (let at = 0; at < 5; at += 1) {
    await side.server.takeStatements();
    await ask(side);
    counts.push(await side.server.takeStatements());
  }
  return Math.min(...counts);
};

const ask = ({ server, headers = {}, agent, list }) =>
  new Promise((resolve, reject) => {
    const sent = { authorization: `Bearer ${server.told.token}`, ...headers };
    const request = get(`${server.url}${list}`, { agent, headers: sent }, (answer) => {
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
