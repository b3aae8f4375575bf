import type { JsonObject } from '../../../src/kernel';
import type { LedgerRecord } from '../../../src/plugins/editorial/contract';

import { refTo } from './bodies';

/** Writes ledger records one after another: each a minute after the one before, from the first of March 2026, 09:00 UTC. */
export const ledgerOf = (start = '2026-03-01T09:00:00.000Z') => {
  const records: LedgerRecord[] = [];
  const revisions = new Map<string, number>();
  const add = (kind: LedgerRecord['kind'], subject: LedgerRecord['subject'], body: JsonObject | null): LedgerRecord => {
    const key = `${subject.type} ${subject.id}`;
    if (kind === 'published') revisions.set(key, (revisions.get(key) ?? 0) + 1);
    const sequence = records.length + 1;
    const record: LedgerRecord = {
      sequence,
      act: `act-${String(sequence)}`,
      at: new Date(Date.parse(start) + (sequence - 1) * 60_000).toISOString(),
      actor: 'system',
      partnership: '',
      kind,
      subject,
      revision: revisions.get(key) ?? 1,
      digest: '0'.repeat(64),
      schemaVersion: 1,
      origin: 'test',
      previousHash: '0'.repeat(64),
      hash: '0'.repeat(64),
      body,
    };
    records.push(record);
    return record;
  };
  return {
    records,
    publish: (type: string, name: string, body: JsonObject | null) => add('published', refTo(type, name), body),
    withdraw: (type: string, name: string, notice: Partial<JsonObject> = {}) =>
      add('withdrawn', refTo(type, name), { kind: 'withdrawn', reason: 'It was out of date.', replacement: null, ...notice }),
    erase: (type: string, name: string, formerAddresses: readonly string[] = []) =>
      add('erased', refTo(type, name), { kind: 'legal-removal', reason: 'A court ordered it.', replacement: null, formerAddresses }),
  };
};

export type TestLedger = ReturnType<typeof ledgerOf>;
