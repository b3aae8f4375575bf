import type { Core } from '@strapi/strapi';

import { type StepLookup, stepsInto, type TargetCondition, withNestedConditions } from '../../domain/nested-conditions';
import { type OrderLookup, withoutForeignOrder } from '../../domain/nested-order';
import { asksOnlyWhetherThere, hasFewRows, type Statement } from '../../domain/statement-rows';
import type { Acting, ActingOnes } from './acting';
import { ADMIN_USER, namesWithinReach } from './guard-names';
import type { RowConditions } from './row-condition';
import type { WallPlan } from './wall-plan';

export interface QueryGuard {
  readonly strapi: Core.Strapi;
  readonly actingOnes: ActingOnes;
  readonly conditions: RowConditions;
  readonly plan: () => WallPlan;
  readonly isPartnership: (uid: string) => boolean;
  /** Attributes by which a type's documents come to their owners through another document. */
  readonly ownersWays: (uid: string) => readonly string[];
}

/**
 * The wall itself. Every statement that Strapi makes on content (lists, counts, pickers, populated relations, updates,
 * deletions) is built by one function of its database layer; here that function adds who may see which rows. Whoever
 * calls it need not know, and cannot forget.
 */
export const guardQueries = (guard: QueryGuard): void => {
  const manager = guard.strapi.db.entityManager as unknown as EntityManager;
  const create = manager.createQueryBuilder.bind(manager);
  const wall = { ...guard, lookup: lookupOf(guard) };
  manager.createQueryBuilder = (uid) => guarded(wall, uid, create(uid));
};

interface Wall extends QueryGuard {
  readonly lookup: StepLookup & OrderLookup;
}

const lookupOf = ({ strapi, plan, ownersWays, isPartnership }: QueryGuard): Wall['lookup'] => ({
  targetOf: (from, attribute) => targetOf(strapi, from, attribute),
  isWalled: (type) => plan().has(type),
  isGuarded: (type) => type === ADMIN_USER || plan().has(type),
  isOnOwnersWay: (from, attribute) => ownersWays(from).includes(attribute),
  isPartnership,
});

interface EntityManager {
  createQueryBuilder(uid: string): Builder;
}

/** The part of Strapi's query builder that the wall holds on to. */
interface Builder {
  readonly alias: string;
  readonly state: Statement & { where: unknown; filters: unknown; orderBy: unknown; readonly processed: boolean };
  clone(): Builder;
  execute(...options: readonly unknown[]): Promise<unknown>;
  processState(): void;
}

const guarded = (guard: Wall, uid: string, builder: Builder): Builder => {
  const { clone, execute, processState } = builder;
  builder.clone = () => guarded(guard, uid, clone.call(builder));
  if (uid === ADMIN_USER) return withinNames(guard, builder);
  if (!guard.plan().has(uid)) return withNestedOnly(guard, uid, builder);
  const executeAs = async (options: readonly unknown[]) => {
    const acting = await guard.actingOnes.current();
    const result = await execute.apply(builder, [...options]);
    if (builder.state.type === 'insert') remember(acting, uid, result);
    return result;
  };
  // Without waiting where there is nothing to wait for: a list makes eight of these.
  builder.execute = (...options) =>
    builder.state.type !== 'insert' && guard.actingOnes.found() ? execute.apply(builder, [...options]) : executeAs(options);
  builder.processState = () => {
    if (!builder.state.processed) narrow(guard, uid, builder);
    processState.call(builder);
  };
  return builder;
};

/** Once it is known who acts in the newsroom; signing in comes before. */
const withinNames = ({ strapi, actingOnes }: QueryGuard, builder: Builder): Builder => {
  const { processState } = builder;
  builder.processState = () => {
    const acting = actingOnes.inNewsroom();
    const condition = acting && !builder.state.processed && builder.state.type === 'select' ? namesWithinReach(strapi, acting) : null;
    if (condition) builder.state.where = [...(builder.state.where as readonly unknown[]), condition];
    processState.call(builder);
  };
  return builder;
};

/** Types outside the wall (topics, components) are open, but filters through them into a walled type are not. */
const withNestedOnly = (guard: Wall, uid: string, builder: Builder): Builder => {
  const { execute, processState } = builder;
  const leadsInside = ({ where, filters, orderBy } = builder.state) =>
    stepsInto(where, uid, guard.lookup) || stepsInto(filters, uid, guard.lookup) || stepsInto(orderBy, uid, guard.lookup);
  const executeAs = async (options: readonly unknown[]) => {
    await guard.actingOnes.current();
    return await execute.apply(builder, [...options]);
  };
  builder.execute = (...options) =>
    guard.actingOnes.found() || !leadsInside() ? execute.apply(builder, [...options]) : executeAs(options);
  builder.processState = () => {
    if (!builder.state.processed && leadsInside()) nest(guard, uid, builder.state);
    processState.call(builder);
  };
  return builder;
};

const narrow = (guard: Wall, uid: string, { state, alias }: Builder): void => {
  const acting = guard.actingOnes.known();
  if (acting.writing && guard.isPartnership(uid) && asksOnlyWhetherThere(state)) return;
  // An insert has no rows to choose from; the greatest of a column says nothing of any row.
  if (['insert', 'max', 'min'].includes(state.type)) return;
  // Also where all rows may be seen: what they lead to may not.
  nest(guard, uid, state);
  const condition = guard.conditions(acting, uid, hasFewRows(state) ? `"${alias}"."id"` : null);
  if (condition) state.where = [...(state.where as readonly unknown[]), condition];
};

const nest = (guard: Wall, uid: string, state: Builder['state']): void => {
  const acting = guard.actingOnes.known();
  if (acting.scope.kind === 'system') return;
  const conditionOf = conditionsOnTargets(guard, acting);
  state.where = withNestedConditions(state.where, uid, conditionOf);
  state.filters = withNestedConditions(state.filters, uid, conditionOf);
  state.orderBy = withoutForeignOrder(state.orderBy, uid, guard.lookup);
};

const conditionsOnTargets =
  ({ strapi, conditions, lookup }: Wall, acting: Acting): TargetCondition =>
  (from, attribute) => {
    const target = lookup.targetOf(from, attribute);
    if (target === null) return null;
    return { target, condition: target === ADMIN_USER ? namesWithinReach(strapi, acting) : conditions(acting, target) };
  };

const targetOf = (strapi: Core.Strapi, uid: string, name: string): string | null => {
  const attribute = strapi.db.metadata.get(uid).attributes[name] as { readonly target?: string } | undefined;
  return attribute?.target ?? null;
};

/** The database answers an insert with the new rows' ids, alone or as objects. */
const remember = ({ fresh }: Acting, uid: string, inserted: unknown): void => {
  const ids = fresh.get(uid) ?? new Set<number>();
  for (const row of [inserted].flat()) {
    const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : row;
    if (typeof id === 'number') ids.add(id);
  }
  fresh.set(uid, ids);
};
