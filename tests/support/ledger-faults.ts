import type { Core } from '@strapi/strapi';

import { subjectKey } from '../../src/kernel';
import type { LedgerRecord } from '../../src/plugins/editorial/contract';

import type { Newsletter } from './a-newsletter';
import { upkeepOf, wholeLedger } from './editorial-services';
import { projections, rowsOf } from './every-row';

/**
 * All that is wrong with a ledger into which whole newsletters were published, in words; empty when it is sound. An act is
 * whole when it has an entry for the issue and for each of its items, a signed head at its end and what readers see of it.
 */
export const ledgerFaults = async (strapi: Core.Strapi, newsletters: readonly Newsletter[]): Promise<readonly string[]> => {
  await lastTransactionEnded(strapi);
  const entries = await wholeLedger(strapi);
  return [
    ...entries.filter((entry, index) => entry.sequence !== index + 1).map(({ sequence }) => `There is a gap before entry ${sequence}.`),
    ...(await headFaults(strapi, actsOf(entries))),
    ...[...actsOf(entries).values()].flatMap((act) => actFaults(act, newsletters)),
    ...[(await upkeepOf(strapi).verify()).break?.message ?? []].flat(),
    ...(await bodyFaults(strapi)),
    ...(await projectionFaults(strapi)),
  ];
};

/** The issues that are public, by id. Each is whole, when there are no faults. */
export const publishedIssues = async (strapi: Core.Strapi): Promise<ReadonlySet<string>> =>
  new Set((await wholeLedger(strapi)).filter(({ subject }) => subject.type === 'issue').map(({ subject }) => subject.id));

/** A killed process's COMMIT may be on its way still: whoever has the ledger's lock after it sees what became of it. */
const lastTransactionEnded = async ({ db }: Core.Strapi): Promise<void> => {
  await db.transaction(async ({ trx }: { trx: typeof db.connection }) => {
    await trx('concord_locks').insert({ name: 'ledger', taken: 1 }).onConflict('name').merge(['taken']);
  });
};

type Acts = ReadonlyMap<string, readonly LedgerRecord[]>;

const actsOf = (entries: readonly LedgerRecord[]): Acts => {
  const acts = new Map<string, LedgerRecord[]>();
  for (const entry of entries) acts.set(entry.act, [...(acts.get(entry.act) ?? []), entry]);
  return acts;
};

const actFaults = (act: readonly LedgerRecord[], newsletters: readonly Newsletter[]): readonly string[] => {
  const keys = act.map(({ subject }) => subjectKey(subject)).sort();
  const newsletter = newsletters.find(({ issue }) => keys.includes(subjectKey(issue.ref)));
  if (!newsletter) return [`An act holds no issue: ${keys.join()}.`];
  const whole = [newsletter.issue, newsletter.story, newsletter.event, newsletter.contact].map(({ ref }) => subjectKey(ref)).sort();
  return keys.join() === whole.join() ? [] : [`Half an issue is public: ${keys.join()} of ${whole.join()}.`];
};

const headFaults = async (strapi: Core.Strapi, acts: Acts): Promise<readonly string[]> => {
  const signed = (await upkeepOf(strapi).heads()).map(({ sequence }) => sequence);
  const ends = [...acts.values()].map((act) => act.at(-1)?.sequence ?? 0);
  return signed.join() === ends.join() ? [] : [`Heads stand at ${signed.join()}, acts end at ${ends.join()}.`];
};

/** What a publication records (an issue's revision, with its manifest brought up to date) goes with it, when it goes. */
const bodyFaults = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const digests = async (table: string) => (await rowsOf(strapi, table)).map(({ digest }) => String(digest));
  const named = new Set([...(await digests('concord_revisions')), ...(await digests('concord_ledger'))]);
  const bodies = await digests('concord_bodies');
  const orphans = bodies.filter((digest) => !named.has(digest)).map((digest) => `Nothing names body ${digest}.`);
  return [...orphans, ...[...named].filter((digest) => !bodies.includes(digest)).map((digest) => `There is no body ${digest}.`)];
};

const projectionFaults = async (strapi: Core.Strapi): Promise<readonly string[]> => {
  const before = await projections(strapi);
  await upkeepOf(strapi).rebuild();
  const after = await projections(strapi);
  return Object.keys(after)
    .filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]))
    .map((table) => `A rebuild gives other rows in ${table}.`);
};
