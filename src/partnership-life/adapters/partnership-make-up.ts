import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { HelpAnswer } from '../domain/help-answer';
import type { HelpLine, MakeUp } from '../domain/make-up';
import type { Relative } from '../domain/plan-merging';
import type { HouseAbove } from '../domain/sight-after';

const UID_HERE = 'api::partnership.partnership';

/** How a contact is reached. */
const REACH = { phones: true, emails: true, links: true, hours: true };

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const linked = z
  .object({ documentId: z.string() })
  .nullish()
  .transform((row) => row?.documentId ?? null);
const many = <T extends z.ZodType>(row: T) =>
  z
    .array(row)
    .nullish()
    .transform((rows) => rows ?? []);
const answered = z.object({
  label: text,
  urgency: text,
  area: text,
  visibility: text,
  phones: many(z.object({ dial: text, kind: text, optionPath: text })),
  emails: many(z.object({ address: text }).transform(({ address }) => address)),
  links: many(z.object({ url: text }).transform(({ url }) => url)),
  hours: many(z.object({ from: text, to: text, opens: text, closes: text })),
  bankHolidays: text,
});
const alone = answered.transform((answer): HelpAnswer => ({ ...answer, outsideHours: null }));
const contact = answered.extend({ documentId: z.string(), globalId: z.string(), outsideHours: alone.nullish() }).nullish();

const makeUp = z.object({
  areas: many(z.object({ name: text, slug: text })),
  series: many(z.object({ name: text, slug: text, audience: linked })),
  urgentHelp: many(
    z.object({ purpose: text, area: text, contact }).transform(({ contact: named, ...line }): HelpLine => {
      if (!named) return { ...line, contact: null, contactId: null, title: '', answer: null };
      const { documentId, globalId, outsideHours, ...answer } = named;
      return {
        ...line,
        contact: documentId,
        contactId: globalId,
        title: answer.label,
        answer: { ...answer, outsideHours: outsideHours ?? null },
      };
    }),
  ),
  ownsWith: many(z.object({ documentId: z.string() }).transform((row) => row.documentId)),
  parent: linked,
  kind: text,
  timeZone: text,
});

const relatives = z.array(
  z.object({
    globalId: z.string(),
    name: text,
    parent: z.object({ globalId: z.string() }).nullish(),
    ownsWith: many(z.object({ globalId: z.string() }).transform((row) => row.globalId)),
  }),
);

const withParent = z.object({ parent: z.object({ globalId: z.string(), name: text }).nullish() }).nullable();

/** What of a record goes over to another. The caller acts as Concord itself. */
export const readMakeUp = async (strapi: Core.Strapi, id: string): Promise<MakeUp> => {
  const populate = {
    areas: true,
    series: { populate: { audience: true } },
    urgentHelp: { populate: { contact: { populate: { ...REACH, outsideHours: { populate: REACH } } } } },
    ownsWith: true,
    parent: true,
  };
  return makeUp.parse(await strapi.db.query(UID_HERE).findOne({ where: { globalId: id }, populate }));
};

export const readRelatives = async (strapi: Core.Strapi, id: string): Promise<readonly Relative[]> => {
  const where = { $or: [{ parent: { globalId: id } }, { ownsWith: { globalId: id } }] };
  const found = await strapi.db.query(UID_HERE).findMany({ where, populate: { parent: true, ownsWith: true }, orderBy: { name: 'asc' } });
  const unique = new Map(relatives.parse(found).map((row) => [row.globalId, row]));
  return [...unique.values()].map(({ globalId, name, parent, ownsWith }) => ({
    id: globalId,
    name,
    isChild: parent?.globalId === id,
    ownsWith,
  }));
};

export const readAbove = async (strapi: Core.Strapi, id: string): Promise<readonly HouseAbove[]> => {
  const found = new Map<string, HouseAbove>();
  for (let child = id; ;) {
    const row = withParent.parse(await strapi.db.query(UID_HERE).findOne({ where: { globalId: child }, populate: { parent: true } }));
    // A circle ends where it began.
    if (!row?.parent || row.parent.globalId === id || found.has(row.parent.globalId)) return [...found.values()];
    child = row.parent.globalId;
    found.set(child, { id: child, name: row.parent.name });
  }
};
