import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { DomainError } from '../../kernel';
import { aroundStock, bodyOf, paramsOf } from '../../strapi-edge';

import { EDITOR_ROLE } from './ensure-editor-role';

const ROLES = 'admin::role';

/** Written in plain digits alone: PostgreSQL also reads `0_3` as 3, which is no number here. */
const row = z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).pipe(z.int32());
const one = z.object({ id: row }).transform(({ id }) => [id]);
const given = z.object({ roles: z.array(z.unknown()) });
const several = z.object({ ids: z.array(row) }).transform(({ ids }) => ids);

/**
 * Whoever changed or deleted the role of the staff would keep all of them from working until the next start, which repairs it.
 * Other roles are the network administrators' own. To be called in `register`, before routes take their handlers.
 */
export const keepEditorRole = (strapi: Core.Strapi): void => {
  const refuseOwn = async (ids: readonly number[] | undefined): Promise<void> => {
    if (!ids) throw roleUnknown();
    if ((await strapi.db.query(ROLES).count({ where: { id: { $in: ids }, code: EDITOR_ROLE } })) > 0) throw roleKept();
  };
  aroundStock(strapi, { controller: ROLES, names: ['update', 'updatePermissions', 'deleteOne'] }, async (ctx, stock) => {
    await refuseOwn(one.safeParse(paramsOf(ctx)).data);
    return stock(ctx);
  });
  aroundStock(strapi, { controller: ROLES, names: ['deleteMany'] }, async (ctx, stock) => {
    await refuseOwn(several.safeParse(bodyOf(ctx)).data);
    return stock(ctx);
  });
  // Strapi fails at a role that is none, which somebody may have deleted meanwhile.
  aroundStock(strapi, { controller: 'admin::user', names: ['create', 'update'] }, async (ctx, stock) => {
    for (const role of given.safeParse(bodyOf(ctx)).data?.roles ?? []) await requireRole(strapi, role);
    return stock(ctx);
  });
};

const requireRole = async (strapi: Core.Strapi, sent: unknown): Promise<void> => {
  const id = row.safeParse(sent).data;
  if (id === undefined || (await strapi.db.query(ROLES).count({ where: { id } })) === 0) throw roleUnknown();
};

const roleKept = (): DomainError =>
  new DomainError({
    code: 'role.kept',
    refusal: 'not-allowed',
    message:
      'This role stays as it is: Concord looks after what its staff may do. Who works for which partnership is decided by its managers, under “Partnership settings”, “People”.',
  });

const roleUnknown = (): DomainError =>
  new DomainError({ code: 'role.unknown', refusal: 'not-found', message: 'There is no such role. Load the page again.' });
