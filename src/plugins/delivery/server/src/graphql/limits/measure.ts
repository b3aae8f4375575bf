import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import { MAX_PAGE } from '../../domain/reading/page';
import { DEFAULT_LIST_SIZE, OF_THE_PAGE } from '../schema/weights';

import { LIMITS, refusal } from './limits';

export interface Measured {
  /** About the number of fields in the answer; rendered texts count several times. */
  readonly cost: number;
  readonly depth: number;
  /** Whether a variable sets the length of a page, so that other variables make another cost. */
  readonly dependsOnVariables: boolean;
}

export interface Measurement {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a whole introspection costs. Its answer is always the same, and how deep it may go is limited by validation. */
const INTROSPECTION_COST = 2000;

/** Each field at the top reads from the database on its own. */
const ROOT_COST = 100;

/**
 * Measures an operation without running it. Each fragment is measured once however often it is spread, so the time grows
 * with the length of the document, not with what it expands to. Throws `query.fragment-cycle`, `query.too-deep`.
 */
export const measure = ({ schema, document, operation, variables }: Measurement): Measured => {
  const measurer = new Measurer(schema, fragmentsOf(document), pageSizes(operation, variables));
  const total = measurer.selectionSet(operation.selectionSet, schema.getQueryType() ?? undefined);
  if (total.depth > LIMITS.depth) throw tooDeep();
  return { cost: total.fixed + total.perEntry * DEFAULT_LIST_SIZE, depth: total.depth, dependsOnVariables: measurer.dependsOnVariables };
};

/** Throws `query.too-costly`. */
export const checkCost = ({ cost }: Measured): void => {
  if (cost <= LIMITS.cost) return;
  const words = `The query could give about ${String(Math.round(cost))} fields; at most ${String(LIMITS.cost)} are answered at once.`;
  throw refusal('query.too-costly', `${words} Ask for fewer entries with "first", or for fewer fields.`);
};

/** Cost of a selection: `fixed`, plus `perEntry` for each entry of the page that the enclosing field asked for. */
interface Partial {
  readonly fixed: number;
  readonly perEntry: number;
  readonly depth: number;
}

const NOTHING: Partial = { fixed: 0, perEntry: 0, depth: 0 };

class Measurer {
  dependsOnVariables = false;
  readonly #done = new Map<string, Partial | 'measuring'>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    readonly variables: ReadonlyMap<string, number>,
  ) {}

  /** An entry is of one type only: of the parts for single types, the dearest counts. */
  selectionSet({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): Partial {
    const byType = new Map<string, Partial>();
    let shared = NOTHING;
    for (const selection of selections) {
      const { on, part } = this.selection(selection, parent);
      if (on && on !== parent && isObjectType(on)) byType.set(on.name, add(byType.get(on.name) ?? NOTHING, part));
      else shared = add(shared, part);
    }
    return add(shared, [...byType.values()].reduce(dearest, NOTHING));
  }

  private selection(
    selection: SelectionNode,
    parent: GraphQLNamedType | undefined,
  ): { readonly on?: GraphQLNamedType | undefined; readonly part: Partial } {
    switch (selection.kind) {
      case Kind.FIELD:
        return { part: this.field(selection, parent) };
      case Kind.FRAGMENT_SPREAD: {
        const { name } = selection;
        const on = this.fragments.get(name.value)?.typeCondition.name.value;
        return { on: on === undefined ? undefined : this.schema.getType(on), part: this.fragment(name.value) };
      }
      case Kind.INLINE_FRAGMENT: {
        const { typeCondition, selectionSet } = selection;
        const on = typeCondition ? this.schema.getType(typeCondition.name.value) : parent;
        return { on, part: this.selectionSet(selectionSet, on) };
      }
    }
  }

  private fragment(name: string): Partial {
    const known = this.#done.get(name);
    if (known === 'measuring') throw refusal('query.fragment-cycle', `The fragment "${name}" spreads itself.`);
    if (known) return known;
    const definition = this.fragments.get(name);
    if (!definition) return NOTHING;
    this.#done.set(name, 'measuring');
    const measured = this.selectionSet(definition.selectionSet, this.schema.getType(definition.typeCondition.name.value));
    this.#done.set(name, measured);
    return measured;
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined): Partial {
    const definition = fieldOf(parent, node.name.value);
    const inner = node.selectionSet ? this.selectionSet(node.selectionSet, innerType(this.schema, definition, node.name.value)) : NOTHING;
    const depth = inner.depth + 1;
    if (depth > LIMITS.depth) throw tooDeep();
    if (node.name.value.startsWith('__')) return { fixed: node.selectionSet ? INTROSPECTION_COST : 1, perEntry: 0, depth };
    const each = inner.fixed + inner.perEntry * this.pageSize(node, definition);
    const size = listSize(definition);
    if (size === OF_THE_PAGE) return { fixed: 1, perEntry: each, depth };
    const own = parent === this.schema.getQueryType() ? ROOT_COST : weight(definition);
    return { fixed: own + size * each, perEntry: 0, depth };
  }

  private pageSize(node: FieldNode, definition: GraphQLField<unknown, unknown> | undefined): number {
    const argument = definition?.args.find(({ name }) => name === 'first');
    if (!argument) return DEFAULT_LIST_SIZE;
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (given?.kind === Kind.VARIABLE) this.dependsOnVariables = true;
    const size =
      given?.kind === Kind.INT ? Number(given.value) : given?.kind === Kind.VARIABLE ? this.variables.get(given.name.value) : undefined;
    return sane(size ?? Number(argument.defaultValue));
  }
}

const tooDeep = () => refusal('query.too-deep', `The query is more than ${String(LIMITS.depth)} levels deep. Ask for less at once.`);

const add = (a: Partial, b: Partial): Partial => ({
  fixed: a.fixed + b.fixed,
  perEntry: a.perEntry + b.perEntry,
  depth: Math.max(a.depth, b.depth),
});

const dearest = (a: Partial, b: Partial): Partial => ({
  fixed: Math.max(a.fixed, b.fixed),
  perEntry: Math.max(a.perEntry, b.perEntry),
  depth: Math.max(a.depth, b.depth),
});

const fieldOf = (parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;

const innerType = (
  schema: GraphQLSchema,
  definition: GraphQLField<unknown, unknown> | undefined,
  name: string,
): GraphQLNamedType | undefined => {
  if (definition) return getNamedType(definition.type);
  return schema.getType(name === '__schema' ? '__Schema' : '__Type');
};

/** Pages out of range are refused later, with a better message. */
const sane = (size: number): number => (Number.isFinite(size) ? Math.min(Math.max(size, 1), MAX_PAGE) : MAX_PAGE);

const listSize = (definition: GraphQLField<unknown, unknown> | undefined): number | typeof OF_THE_PAGE => {
  const reckoned: unknown = definition?.extensions['listSize'];
  if (reckoned === OF_THE_PAGE || typeof reckoned === 'number') return reckoned;
  return definition && isListType(getNullableType(definition.type)) ? DEFAULT_LIST_SIZE : 1;
};

const weight = (definition: GraphQLField<unknown, unknown> | undefined): number => {
  const given: unknown = definition?.extensions['weight'];
  return typeof given === 'number' ? given : 1;
};

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/** Numbers among the variables, given or by default. */
const pageSizes = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, number> =>
  new Map(
    variableDefinitions.flatMap(({ variable: { name }, defaultValue }) => {
      const given = variables[name.value];
      if (typeof given === 'number') return [[name.value, given] as const];
      return defaultValue?.kind === Kind.INT ? [[name.value, Number(defaultValue.value)] as const] : [];
    }),
  );
