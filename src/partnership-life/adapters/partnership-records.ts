import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

import type { GovernedTypes } from '../../plugins/editorial/contract';
import type { Founded, PartnershipRecords, RecordChanges } from '../application/ports';

import { readAbove, readMakeUp, readRelatives } from './partnership-make-up';

const UID_HERE = 'api::partnership.partnership';

const text = z
  .string()
  .nullable()
  .transform((value) => value ?? '');
const alias = z.object({ name: text, until: z.string().nullable() });
const instant = z.union([z.string(), z.date()]).transform((value) => new Date(value).toISOString());
const record = z.object({
  globalId: z.string(),
  documentId: z.string(),
  name: text,
  shortName: text,
  slug: text,
  aliases: z.array(alias).nullish(),
  closedOn: z.string().nullable(),
  updatedAt: instant,
});
const records = z.array(record.transform(({ globalId, aliases, ...rest }) => ({ ...rest, id: globalId, aliases: aliases ?? [] })));
const withSuccessor = z.object({ successor: z.object({ name: text }).nullish() }).nullable();
const contact = z.object({ globalId: z.string(), partnership: z.object({ globalId: z.string() }).nullable() });
const withHelp = z.object({ urgentHelp: z.array(z.object({ contact: contact.nullish() })).nullish() });

/** Partnerships as Strapi keeps them. The caller acts as Concord itself. */
export const createPartnershipRecords = (strapi: Core.Strapi): PartnershipRecords => ({
  all: async () => records.parse(await strapi.db.query(UID_HERE).findMany({ populate: { aliases: true }, orderBy: { name: 'asc' } })),
  async save(documentId, changes) {
    await strapi.documents(UID_HERE).update({ documentId, data: dataOf(changes) as never });
  },
  async create(founded) {
    const { documentId } = await strapi.documents(UID_HERE).create({ data: dataOf(founded) as never });
    const [made] = records.parse([await strapi.db.query(UID_HERE).findOne({ where: { documentId }, populate: { aliases: true } })]);
    if (!made) throw new Error('A partnership that was just made is not there.');
    return made;
  },
  async countCopies(id) {
    let count = 0;
    for (const uid of ownedTypes(strapi)) count += await strapi.db.query(uid).count({ where: { partnership: { globalId: id } } });
    return count;
  },
  async helpContacts(id) {
    const populate = { urgentHelp: { populate: { contact: { populate: { partnership: true } } } } };
    const { urgentHelp } = withHelp.parse(await strapi.db.query(UID_HERE).findOne({ where: { globalId: id }, populate }));
    const own = (urgentHelp ?? []).flatMap((line) => (line.contact?.partnership?.globalId === id ? [line.contact] : []));
    return [...new Set(own.map(({ globalId }) => globalId))].map((contactId) => ({ id: contactId }));
  },
  async partOf(id) {
    const where = { globalId: id, isMerged: true };
    return withSuccessor.parse(await strapi.db.query(UID_HERE).findOne({ where, populate: { successor: true } }))?.successor?.name ?? null;
  },
  makeUp: (id) => readMakeUp(strapi, id),
  above: (id) => readAbove(strapi, id),
  relatives: (id) => readRelatives(strapi, id),
});

/** Types whose documents name the partnership that owns them. */
const ownedTypes = (strapi: Core.Strapi): readonly UID.ContentType[] =>
  Object.entries(strapi.config.get<GovernedTypes>('plugin::editorial.governed'))
    .filter(([, { owners }]) => owners[0] === 'partnership')
    .map(([uid]) => uid as UID.ContentType);

/** A line of urgent help carries what its contact is called, which is not its own to keep. */
const dataOf = ({ urgentHelp, ...changes }: RecordChanges | Founded): object => ({
  ...changes,
  ...(urgentHelp && { urgentHelp: urgentHelp.map(({ purpose, area, contact }) => ({ purpose, area: area || null, contact })) }),
});
