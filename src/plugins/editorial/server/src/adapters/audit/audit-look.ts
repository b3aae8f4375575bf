import type { Knex } from 'knex';

import type { ActorId } from '../../../../contract';
import type { AuditLook, AuditWish } from '../../application/audit/ports';
import { detailsFromJson } from '../../domain/audit/details';
import { parseBody } from '../tables/bodies';

import { auditEntryOf, type AuditRow, DETAILS, ENTRIES } from './audit-row';

interface RowWithDetails extends AuditRow {
  readonly canonical: string | null;
}

export const auditLook = (knex: Knex): AuditLook => ({
  async find(wish, { before, limit }) {
    const query = knex(`${ENTRIES} as a`)
      .join(`${DETAILS} as d`, 'd.digest', 'a.digest')
      .where(wishedFor(wish))
      .where((older) => {
        if (before !== null) void older.where('a.sequence', '<', before);
      });
    const rows: readonly RowWithDetails[] = await query.orderBy('a.sequence', 'desc').limit(limit).select('a.*', 'd.canonical');
    return rows.map((row) => {
      const stored = parseBody(row.canonical);
      return { entry: auditEntryOf(row), details: stored && detailsFromJson(stored) };
    });
  },
  async actors(partnerships) {
    const rows: readonly { readonly actor: ActorId }[] = await knex(`${ENTRIES} as a`)
      .where('a.actor', 'like', 'staff:%')
      .where(ofPartnerships(partnerships))
      .distinct('a.actor')
      .orderBy('a.actor')
      .limit(500);
    return rows.map(({ actor }) => actor);
  },
});

type Condition = (query: Knex.QueryBuilder) => void;

const ofPartnerships =
  (partnerships: readonly string[] | null): Condition =>
  (query) => {
    if (partnerships !== null) void query.whereIn('a.partnership', [...partnerships]).orWhereIn('a.co_partnership', [...partnerships]);
  };

const wishedFor =
  ({ partnerships, filter: { actor, type, refusedOnly, words }, acts, from, until }: AuditWish): Condition =>
  (query) => {
    void query.where(ofPartnerships(partnerships));
    if (actor !== null) void query.where('a.actor', actor);
    if (type !== null) void query.where('a.subject_type', type);
    if (refusedOnly) void query.where('a.outcome', 'refused');
    if (acts !== null) void query.whereIn('a.act', [...acts]);
    if (from !== null) void query.where('a.at', '>=', from);
    if (until !== null) void query.where('a.at', '<', until);
    if (words !== null) void query.whereRaw(`lower(d.canonical) like ? escape '!'`, [`%${words.toLowerCase().replace(/[!%_]/g, '!$&')}%`]);
  };
