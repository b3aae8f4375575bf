import { fork } from 'node:child_process';
import path from 'node:path';

import type { Finding, PropertyResult } from './run-property';

/** Random requests in lots: each in a process and an installation of its own, where nothing grows without end. */
export interface Lots {
  readonly requests: number;
  /** Of the first lot; each next one takes the next number. */
  readonly seed: number;
  /** Lots under way at once. */
  readonly workers: number;
  readonly onProgress: (done: number) => void;
  readonly onFinding: (finding: Finding, lot: Lot) => void;
}

export interface Lot {
  readonly requests: number;
  readonly seed: number;
}

export type LotMessage =
  { readonly done: number } | { readonly finding: Finding } | { readonly result: PropertyResult } | { readonly failed: string };

/** Worlds of four kinds stand in one installation by then; more of them would only make each request slower. */
const LOT = 10_000;

export const lotsOf = ({ requests, seed }: Lot): readonly Lot[] =>
  Array.from({ length: Math.ceil(requests / LOT) }, (_, index) => ({
    requests: Math.min(LOT, requests - index * LOT),
    seed: seed + index,
  }));

/** Runs all lots to their ends. Throws when one breaks off. */
export const runLots = async ({ requests, seed, workers, onProgress, onFinding }: Lots): Promise<readonly PropertyResult[]> => {
  const waiting = [...lotsOf({ requests, seed })];
  const done = new Map<Lot, number>();
  const results: PropertyResult[] = [];
  const work = async (): Promise<void> => {
    for (let lot = waiting.shift(); lot !== undefined; lot = waiting.shift()) {
      const current = lot;
      const result = await runLot(lot, (message) => {
        if ('finding' in message) onFinding(message.finding, current);
        if (!('done' in message)) return;
        done.set(current, message.done);
        onProgress([...done.values()].reduce((sum, count) => sum + count, 0));
      });
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return results;
};

/** Most of what a request makes is rubbish at once: with more room for the young, a third less time goes into sweeping. */
const ROOM = '--max-semi-space-size=64';

const runLot = (lot: Lot, listen: (message: LotMessage) => void): Promise<PropertyResult> =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(__dirname, 'lot-process.cjs'), [JSON.stringify(lot)], { execArgv: [ROOM] });
    let outcome: PropertyResult | string = 'it ended early';
    child.on('message', (message: LotMessage) => {
      if ('result' in message) outcome = message.result;
      else if ('failed' in message) outcome = message.failed;
      else listen(message);
    });
    child.once('error', reject);
    child.once('close', () => {
      if (typeof outcome === 'string') reject(new Error(`The lot of seed ${lot.seed} broke off: ${outcome}`));
      else resolve(outcome);
    });
  });
