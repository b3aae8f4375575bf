import { createHash, randomBytes, randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { newCanary } from './canaries';

/** What stands in a partnership beside its documents, in tables of Concord's own. */
export interface House {
  readonly globalId: string;
  /** Of the membership of one who works there; a manager where there is one. */
  readonly member: string;
  readonly invitation: string;
  readonly key: string;
  readonly practitioner: string;
  /** Support access that has run out long ago. */
  readonly access: string;
}

interface Ground {
  readonly partnership: number;
  /** Stands in all its texts. */
  readonly word: string;
}

const LONG_AGO = '2026-01-05T09:00:00.000Z';
const STILL_LATER = '2026-01-05T10:00:00.000Z';
const FAR_AHEAD = '2099-01-05T09:00:00.000Z';
const MEMBERSHIP = 'plugin::partnerships.membership';

/** Writes an invitation, a website key, somebody who asks for access, and support access of long ago, past every service. */
export const furnishHouse = async (strapi: Core.Strapi, { partnership, word }: Ground): Promise<House> => {
  const { globalId } = (await strapi.db.query('api::partnership.partnership').findOne({ where: { id: partnership } })) as {
    readonly globalId: string;
  };
  const house = { ...aHouse(globalId), member: await memberOf(strapi, partnership) };
  const knex = strapi.db.connection;
  const of = { partnership: globalId };
  const hash = () => createHash('sha256').update(randomBytes(16)).digest('hex');
  const dates = { created_at: LONG_AGO, created_by: 0 };
  await knex('concord_invitations').insert({
    ...{ id: house.invitation, ...of, ...dates, email: `invited-${word}@example.org`, role: 'editor' },
    ...{ token_hash: hash(), expires_at: FAR_AHEAD },
  });
  await knex('concord_site_keys').insert({ id: house.key, name: `website ${word}`, audience: 'public', ...dates, created_by: '0' });
  await knex('concord_site_key_partnerships').insert({ ...of, key_id: house.key });
  await knex('concord_site_key_secrets').insert({ hash: hash(), key_id: house.key, ending: 'abcd', created_at: LONG_AGO });
  await knex('concord_practitioners').insert({
    ...{ id: house.practitioner, ...of, email: `asking-${word}@example.org`, name: `Sam ${word}`, organisation: `School ${word}` },
    ...{ state: 'asked', created_at: LONG_AGO, changed_at: LONG_AGO, changed_by: 'form' },
  });
  await knex('concord_support_access').insert({
    ...{ id: house.access, user_id: 0, ...of, reason: `Because of ${word}`, begun_at: LONG_AGO, ends_at: STILL_LATER },
  });
  return house;
};

export const idsIn = ({ globalId, member, invitation, key, practitioner, access }: House): readonly string[] => [
  ...[globalId, member, invitation, key, practitioner, access],
];

/** Ids for which nothing stands anywhere, around a partnership that may be there or not. */
export const aHouse = (globalId: string = randomUUID()): House => ({
  globalId,
  ...{ member: newCanary().slice(2, 26), invitation: randomUUID(), key: randomUUID(), practitioner: randomUUID(), access: randomUUID() },
});

const memberOf = async (strapi: Core.Strapi, partnership: number): Promise<string> => {
  const members = (await strapi.db.query(MEMBERSHIP).findMany({ where: { partnership: { id: partnership } } as never })) as readonly {
    readonly documentId: string;
    readonly role: string;
  }[];
  const [first] = [...members].sort((a, b) => Number(b.role === 'manager') - Number(a.role === 'manager'));
  return first?.documentId ?? newCanary().slice(2, 26);
};
