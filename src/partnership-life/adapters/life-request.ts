import type { Context } from 'koa';
import { z } from 'zod';

import { isPlainLine, NOT_A_PLAIN_LINE, parseSent } from '../../kernel';
import { LIFE_ACTS, plainAddress } from '../../plugins/partnerships/contract';
import { bodyOf, paramsOf } from '../../strapi-edge';

/** How long names and addresses may be is said by the plans; this only keeps out what nobody typed. */
const name = z.string().trim().max(10_000, 'This name is far too long. Shorten it.').refine(isPlainLine, NOT_A_PLAIN_LINE);
const slug = z.string().max(10_000, 'This web address is far too long. Shorten it.');

/** Wishes as contract/life.ts of the partnerships plugin has them. */
export const WISHES = {
  rename: z.object({ name: name.exactOptional(), shortName: name.exactOptional(), slug: slug.exactOptional() }),
  merge: z.object({ into: slug }),
  split: z.object({
    into: slug.transform(plainAddress),
    founding: z.object({ name, shortName: name }).nullable(),
    take: z.array(z.string().max(300)).max(10_000),
    people: z.array(z.string().max(320)).max(1000),
  }),
  close: z.object({ successor: slug.nullable(), withdrawHelp: z.boolean() }),
};

const params = z.object({ partnership: z.string().max(64), act: z.enum(LIFE_ACTS).optional() });
const performing = z.object({
  wish: z.unknown(),
  digest: z.string().max(100),
  reason: z.string().max(1000, 'The reason is longer than 1,000 characters. Say it in fewer words.'),
});

/** Parses an admin request; a shape that does not fit is refused as `request.invalid`. */
export const lifeRequest = {
  params: (ctx: Context) => parseSent(params, paramsOf(ctx)),
  performing: (ctx: Context) => parseSent(performing, bodyOf(ctx)),
};
