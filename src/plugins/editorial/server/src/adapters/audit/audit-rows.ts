import type { Knex } from 'knex';

import type { AuditRows } from '../../application/audit/ports';
import type { StoredBody } from '../../application/ports';
import { EMPTY_CHAIN } from '../../domain/ledger-chain';
import { inChunks, whereSubjects } from '../tables/chunks';
import { headsTable } from '../tables/heads';

import { auditEntryOf, type AuditRow, auditRowOf, DETAILS, ENTRIES } from './audit-row';

const LOCK = 'audit';

/** The audit trail on a connection. */
export const auditRows = (knex: Knex): AuditRows => {
  const heads = headsTable(knex, 'concord_audit_heads');
  return {
    async lock() {
      await knex('concord_locks').insert({ name: LOCK, taken: 1 }).onConflict('name').merge(['taken']);
    },
    async head() {
      const row = await knex<AuditRow>(ENTRIES).select('sequence', 'hash').orderBy('sequence', 'desc').first();
      return row ?? EMPTY_CHAIN;
    },
    async append(entry, { digest, canonical, salt }) {
      await knex(DETAILS).insert({ digest, salt, canonical, forgotten_at: null });
      await knex(ENTRIES).insert(auditRowOf(entry));
    },
    addHead: heads.add,
    heads: heads.all,
    newestHead: heads.newest,
    async entries({ after, limit }) {
      const rows: readonly AuditRow[] = await knex(ENTRIES).where('sequence', '>', after).orderBy('sequence').limit(limit);
      return rows.map(auditEntryOf);
    },
    async details(digests) {
      const rows = await inChunks(
        digests,
        async (chunk): Promise<readonly StoredBody[]> =>
          await knex<StoredBody>(DETAILS).select('digest', 'salt', 'canonical').whereIn('digest', chunk),
      );
      return new Map(rows.map((row) => [row.digest, row]));
    },
    ...forgetting(knex),
  };
};

const forgetting = (knex: Knex): Pick<AuditRows, 'forget' | 'forgetBefore' | 'forgetDigests' | 'holding'> => {
  const empty = (digests: Knex.QueryBuilder, at: string): Promise<number> =>
    knex(DETAILS).whereIn('digest', digests).whereNull('forgotten_at').update({ salt: null, canonical: null, forgotten_at: at });
  return {
    async forget({ subjects, actors }, at) {
      const bySubject = await inChunks(subjects, async (chunk) => [await empty(whereSubjects(knex(ENTRIES), chunk).select('digest'), at)]);
      const byActor = await inChunks(actors, async (chunk) => [await empty(knex(ENTRIES).whereIn('actor', chunk).select('digest'), at)]);
      return [...bySubject, ...byActor].reduce((sum, count) => sum + count, 0);
    },
    async forgetBefore(before, at) {
      const old = () => knex(ENTRIES).where('at', '<', before);
      const newest = (await old().max({ last: 'sequence' }).first()) as { readonly last: number | null } | undefined;
      return { count: await empty(old().select('digest'), at), last: newest?.last ?? 0 };
    },
    async holding(texts) {
      return await inChunks(texts, async (chunk) => {
        const found: readonly Pick<AuditRow, 'sequence' | 'digest'>[] = await knex(`${ENTRIES} as a`)
          .join(`${DETAILS} as d`, 'd.digest', 'a.digest')
          .where((anyOf) => {
            for (const text of chunk) void anyOf.orWhereRaw(`d.canonical like ? escape '!'`, [`%${text.replace(/[!%_]/g, '!$&')}%`]);
          })
          .select('a.sequence', 'a.digest');
        return found;
      });
    },
    async forgetDigests(digests, at) {
      await inChunks(digests, async (chunk) => {
        await knex(DETAILS).whereIn('digest', chunk).whereNull('forgotten_at').update({ salt: null, canonical: null, forgotten_at: at });
        return [];
      });
    },
  };
};
