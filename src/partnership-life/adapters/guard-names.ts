import type { Core, Modules } from '@strapi/strapi';
import { z } from 'zod';

import { freeSlug, slugFrom } from '../../kernel';
import { RESERVED_ADDRESSES, type ScopesService } from '../../plugins/partnerships/contract';
import type { PartnershipRecords, PublicRecord } from '../application/ports';
import { requireOwnNames } from '../domain/taken-names';
import { allSlugs, type Known } from '../domain/taken-slugs';

import { createPartnershipRecords } from './partnership-records';
import { createPublicRecord } from './public-record';

const UID_HERE = 'api::partnership.partnership';

type Context = Modules.Documents.Middleware.Context;
type Next = () => Promise<unknown>;

const text = z.string().catch('');
const given = z.object({ name: text, slug: text, aliases: z.array(z.object({ name: text })).catch([]) });

/**
 * Old names and addresses stay with whom they meant, whichever form somebody uses: that of “All partnerships”, which Concord then
 * writes itself, or the record's own. Renaming and splitting say it in their plans; commands and start-up are asked by nobody.
 */
export const guardNames = (strapi: Core.Strapi): void => {
  const sources: Sources = { strapi, records: createPartnershipRecords(strapi), ledger: () => createPublicRecord(strapi) };
  const guard = async (context: Context, next: Next): Promise<unknown> => {
    const action: string = context.action;
    if (context.uid !== UID_HERE || !strapi.requestContext.get()) return next();
    if (action === 'create') return await create(sources, context, next);
    return action === 'update' ? await update(sources, context, next) : next();
  };
  // Strapi's types want a middleware that is generic over all content types.
  strapi.documents.use(guard as unknown as Parameters<typeof strapi.documents.use>[0]);
};

interface Sources {
  readonly strapi: Core.Strapi;
  readonly records: Pick<PartnershipRecords, 'all'>;
  readonly ledger: () => Pick<PublicRecord, 'formerSlugs'>;
}

const asConcord = <T>({ strapi }: Sources, work: () => Promise<T>): Promise<T> =>
  strapi.plugin('partnerships').service<ScopesService>('scopes').asSystem('names and addresses that are taken', work);

const readKnown = (sources: Sources): Promise<Known> =>
  asConcord(sources, async () => ({ partnerships: await sources.records.all(), formerSlugs: await sources.ledger().formerSlugs() }));

/** An address that is made from the name is one that nobody ever had. */
const create = async (sources: Sources, context: Context, next: Next): Promise<unknown> => {
  const params = context.params as { data?: Record<string, unknown> };
  const { name, slug, aliases } = given.parse(params.data ?? {});
  const known = await readKnown(sources);
  const asked = slug.trim() === '' ? '' : slugFrom(slug);
  requireOwnNames({ name, slug: asked, formerNames: aliases.map((alias) => alias.name) }, '', known);
  if (asked === '') params.data = { ...params.data, slug: freeSlug(slugFrom(name), new Set([...allSlugs(known), ...RESERVED_ADDRESSES])) };
  return next();
};

/** Names and address are changed elsewhere; here, former names are added. What stands there already hinders nobody. */
const update = async (sources: Sources, context: Context, next: Next): Promise<unknown> => {
  const { documentId = '', data = {} } = context.params as { readonly documentId?: string; readonly data?: object };
  const isStaff = (await sources.strapi.plugin('partnerships').service<ScopesService>('scopes').current()).kind === 'staff';
  if (!isStaff || !('aliases' in data)) return next();
  const find = async () => (await asConcord(sources, sources.records.all)).find((record) => record.documentId === documentId);
  const before = await find();
  const saved = await next();
  const names = before?.aliases.map(({ name }) => name) ?? [];
  const formerNames = ((await find())?.aliases ?? []).map(({ name }) => name).filter((name) => !names.includes(name));
  // The whole ledger knows every address there was: it is asked only when something is new.
  if (before && formerNames.length > 0) {
    const { partnerships, formerSlugs } = await readKnown(sources);
    const others = partnerships.filter(({ id }) => id !== before.id);
    requireOwnNames({ name: before.name, slug: '', formerNames }, before.id, { partnerships: [before, ...others], formerSlugs });
  }
  return saved;
};
