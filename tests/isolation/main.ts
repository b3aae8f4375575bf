import { randomInt } from 'node:crypto';

import { type Lot, runLots } from './property/lots';
import { type Finding, routesOf } from './property/run-property';
import { untriedRoutes } from './routes';
import { type CellResult, runMatrix } from './run-matrix';
import { type Scratch, startScratch } from './scratch';
import { differencesIn, tableOf } from './table';
import { loosenWall } from './teeth';

export interface CellOptions {
  /** Instead of the matrix: takes one check after the other out of the wall, and sees each loss caught. */
  readonly teeth: boolean;
  /** Only cells of doors whose names match; of windows always all. */
  readonly door: RegExp;
}

export interface PropertyOptions {
  readonly requests: number;
  readonly seed: number | null;
  /** Processes at once. */
  readonly workers: number;
}

/** Runs the matrix or the teeth and prints them. Answers whether all is as expected. */
export const proveCells = async (options: CellOptions): Promise<boolean> => {
  const loose = options.teeth ? loosenWall() : null;
  const scratch = await startScratch();
  try {
    if (loose) return printBites(await loose.bite(scratch));
    return await proveMatrix(scratch, options);
  } finally {
    await scratch.stop();
  }
};

const proveMatrix = async (scratch: Scratch, { door }: CellOptions): Promise<boolean> => {
  const untried = untriedRoutes(routesOf(scratch));
  if (untried.length > 0) console.log(`Routes that no cell tries and no excuse names:\n  ${untried.join('\n  ')}`);
  const started = performance.now();
  const onProgress = (count: number) => process.stderr.write(`\r${count} cells `);
  const onDifference = (cell: CellResult) => process.stderr.write(`\n${differencesIn([cell])}\n`);
  const cells = await runMatrix(scratch, { onProgress, onDifference, door: ({ name }) => door.test(name) });
  const seconds = Math.round((performance.now() - started) / 1000);
  const differing = cells.filter(({ differs }) => differs !== null).length;
  console.log(`\n${tableOf(cells)}\n\n${differencesIn(cells)}`);
  console.log(
    `${cells.length} cells in ${seconds} s, ${differing} not as expected; ${scratch.recorder.statements} statements on governed tables watched.`,
  );
  return differing === 0 && untried.length === 0;
};

/** Random requests in lots: README.md. Prints findings as they come. */
export const proveProperty = async ({ requests, seed, workers }: PropertyOptions): Promise<boolean> => {
  const first = seed ?? randomInt(2 ** 31);
  console.log(`${requests} random requests, from seed ${first} (again with --requests ${requests} --seed ${first})`);
  const onProgress = (done: number) => process.stderr.write(`\r${done} requests `);
  const onFinding = ({ number, who, request, status, what }: Finding, lot: Lot) => {
    console.log(
      `\n✗ request ${number} of --requests ${lot.requests} --seed ${lot.seed}, ${who}: ${request}\n    answered ${status} and ${what}`,
    );
  };
  const started = performance.now();
  const results = await runLots({ requests, seed: first, workers, onProgress, onFinding });
  const seconds = (performance.now() - started) / 1000;
  const done = sum(results.map((result) => result.done));
  const findings = results.flatMap((result) => result.findings);
  const statuses = ['2xx', '3xx', '4xx', '5xx'].map((status) => `${sum(results.map((result) => result.statuses[status] ?? 0))} ${status}`);
  const faults = new Map(results.flatMap((result) => Object.entries(result.faults)));
  for (const fault of faults.values()) console.log(`! failed, which tells nothing and is no refusal: ${fault}`);
  const leaks = findings.filter(({ what }) => !what.startsWith('wrote')).length;
  console.log(
    `\n${done} requests in ${Math.round(seconds)} s, ${(done / seconds).toFixed(1)} a second: ${leaks} leaks, ${findings.length - leaks} foreign writes; ${statuses.join(', ')}`,
  );
  const unreached = (results[0]?.unreached ?? []).filter((path) => results.every((result) => result.unreached.includes(path)));
  console.log(
    `${results[0]?.paths ?? 0} routes, doors and windows, ${unreached.length} of them not reached${unreached.length > 0 ? `: ${unreached.join(', ')}` : ''}`,
  );
  return findings.length === 0 && done === requests && (unreached.length === 0 || requests < ENOUGH_FOR_ALL);
};

/** Fewer requests may miss a path by chance. */
const ENOUGH_FOR_ALL = 10_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const printBites = (bites: Awaited<ReturnType<ReturnType<typeof loosenWall>['bite']>>): boolean => {
  for (const { name, before, caught } of bites) {
    const verdict = before.length > 0 ? 'proves nothing: the sound wall differs too' : caught.length > 0 ? 'caught' : 'NOT CAUGHT';
    console.log(`${verdict.padEnd(12)} ${name}${caught[0] ? `: ${caught[0].differs?.slice(0, 100) ?? ''}` : ''}`);
  }
  return bites.every(({ before, caught }) => before.length === 0 && caught.length > 0);
};
