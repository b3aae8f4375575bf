import { randomInt } from 'node:crypto';

import { routesOf, runProperty } from './property/run-property';
import { untriedRoutes } from './routes';
import { type CellResult, runMatrix } from './run-matrix';
import { type Scratch, startScratch } from './scratch';
import { differencesIn, tableOf } from './table';
import { loosenWall } from './teeth';

export interface Options {
  /** Random requests after the matrix. */
  readonly requests: number;
  readonly seed: number | null;
  /** Instead of all that: takes one check after the other out of the wall, and sees each loss caught. */
  readonly teeth: boolean;
  readonly matrix: boolean;
  /** Only cells of doors whose names match; of windows always all. */
  readonly door: RegExp;
}

/** Runs the proof and prints it. Answers whether all is as expected. */
export const main = async (options: Options): Promise<boolean> => {
  const loose = options.teeth ? loosenWall() : null;
  const scratch = await startScratch();
  try {
    if (loose) return printBites(await loose.bite(scratch));
    const matrix = options.matrix ? await proveMatrix(scratch, options) : true;
    const property = options.requests > 0 ? await proveProperty(scratch, options) : true;
    return matrix && property;
  } finally {
    await scratch.stop();
  }
};

const proveMatrix = async (scratch: Scratch, { door }: Options): Promise<boolean> => {
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

const proveProperty = async (scratch: Scratch, { requests, seed }: Options): Promise<boolean> => {
  const chosen = seed ?? randomInt(2 ** 31);
  console.log(`${requests} random requests, seed ${chosen} (again with --requests ${requests} --seed ${chosen})`);
  const onProgress = (done: number) => process.stderr.write(`\r${done} requests `);
  const { done, findings, perSecond, statuses, faults } = await runProperty(scratch, { requests, seed: chosen, most: 20, onProgress });
  for (const { number, who, request, status, what } of findings)
    console.log(`✗ request ${number}, ${who}: ${request}\n    answered ${status} and ${what}`);
  for (const fault of faults) console.log(`! failed, which tells nothing and is no refusal: ${fault}`);
  const leaks = findings.filter(({ what }) => !what.startsWith('wrote')).length;
  console.log(
    `\n${done} requests, ${leaks} leaks, ${findings.length - leaks} foreign writes; ${perSecond.toFixed(1)} a second; ${JSON.stringify(statuses)}`,
  );
  return findings.length === 0;
};

const printBites = (bites: Awaited<ReturnType<ReturnType<typeof loosenWall>['bite']>>): boolean => {
  for (const { name, before, caught } of bites) {
    const verdict = before.length > 0 ? 'proves nothing: the sound wall differs too' : caught.length > 0 ? 'caught' : 'NOT CAUGHT';
    console.log(`${verdict.padEnd(12)} ${name}${caught[0] ? `: ${caught[0].differs?.slice(0, 100) ?? ''}` : ''}`);
  }
  return bites.every(({ before, caught }) => before.length === 0 && caught.length > 0);
};
