import { z } from 'zod';

import { image } from './files';
import { maybeReference, term } from './references';
import { richText } from './rich-text';
import { choice, date, many, maybe, maybeChoice, requiredText, text, url } from './scalars';
import { timeZone } from './time-zone';

export const PARTNERSHIP_KINDS = ['ADULTS', 'ASSOCIATION', 'CHILDREN', 'JOINT'] as const;
export const BOARD_KINDS = ['ADULTS', 'CHILDREN', 'JOINT'] as const;
export const HELP_PURPOSES = [
  'IMMEDIATE_DANGER',
  'NOT_AN_EMERGENCY',
  'SOMEONE_WHO_WORKS_WITH_CHILDREN',
  'WORRIED_ABOUT_AN_ADULT',
  'WORRIED_ABOUT_A_CHILD',
] as const;

const area = z.object({ name: requiredText, slug: requiredText });
export type Area = z.infer<typeof area>;

const series = z.object({ name: requiredText, slug: requiredText, audience: maybe(term) });

const urgentHelp = z
  .object({ purpose: choice(HELP_PURPOSES), area: text, contact: maybeReference })
  .transform(({ purpose, area: place, contact }) => ({ purpose, area: place, contactId: contact }));
export type UrgentHelpEntry = z.infer<typeof urgentHelp>;

const colour = (fallback: string) =>
  z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .nullish()
    .transform((value) => value ?? fallback);

/** A partnership's body. */
export const partnershipBody = z
  .object({
    name: requiredText,
    shortName: requiredText,
    slug: requiredText,
    kind: choice(PARTNERSHIP_KINDS),
    aliases: many(z.object({ name: requiredText, until: date })),
    boards: many(z.object({ name: requiredText, kind: maybeChoice(BOARD_KINDS) })),
    areas: many(area),
    parent: maybeReference,
    colourMain: colour('#1d4f73'),
    colourAccent: colour('#b3541e'),
    logo: maybe(image),
    website: url,
    series: many(series),
    standingText: richText,
    urgentHelp: many(urgentHelp),
    timeZone,
    closedOn: date,
    successor: maybeReference,
    /** Absent in bodies from before partnerships could merge. */
    isMerged: z.boolean().nullish(),
  })
  .transform((body) => ({
    title: body.name,
    slug: body.slug,
    head: {
      __typename: 'Partnership' as const,
      name: body.name,
      shortName: body.shortName,
      partnershipKind: body.kind,
      formerNames: body.aliases,
      boards: body.boards.map(({ name, kind }) => ({ name, boardKind: kind })),
      areas: body.areas,
      parentId: body.parent,
      colours: { main: body.colourMain, accent: body.colourAccent },
      logo: body.logo,
      website: body.website,
      newsletters: body.series,
      urgentHelp: body.urgentHelp,
      timeZone: body.timeZone,
      closedOn: body.closedOn,
      successorId: body.successor,
      mergedIntoId: body.isMerged === true ? body.successor : null,
    },
    detail: { of: 'Partnership' as const, standingText: body.standingText },
  }));

export type PartnershipContent = z.infer<typeof partnershipBody>;
