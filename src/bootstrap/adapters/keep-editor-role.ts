import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { DomainError } from '../../kernel';
import { aroundStock, bodyOf, paramsOf } from '../../strapi-edge';

import { EDITOR_ROLE } from './ensure-editor-role';

const ROLES = 'admin::role';

const row = z.coerce.number().int();
const one = z.object({ id: row }).transform(({ id }) => [id]);
/** Strapi deletes what it finds beside what is no id. */
const several = z.object({ ids: z.array(z.unknown()) }).transform(({ ids }) => ids.flatMap((id) => row.safeParse(id).data ?? []));

/**
 * Whoever changed or deleted the role of the staff would keep all of them from working until the next start, which repairs it.
 * Other roles are the network administrators' own. To be called in `register`, before routes take their handlers.
 */
export const keepEditorRole = (strapi: Core.Strapi): void => {
  const refuseOwn = async (ids: readonly number[] = []): Promise<void> => {
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
};

const roleKept = (): DomainError =>
  new DomainError({
    code: 'role.kept',
    refusal: 'not-allowed',
    message:
      'This role stays as it is: Concord looks after what its staff may do. Who works for which partnership is decided by its managers, under “Partnership settings”, “People”.',
  });
