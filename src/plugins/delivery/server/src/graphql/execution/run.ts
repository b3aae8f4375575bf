import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

import type { GraphQLContext } from '../schema/builder';

import type { Prepared } from './prepare';

export type Variables = Readonly<Record<string, unknown>>;

/** Runs a prepared operation. */
export type Run = (context: GraphQLContext, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Compiling takes some milliseconds and pays from the third run on; until then, and for what cannot be compiled, the
 * reference implementation answers. A test runs every kind of query through both and compares.
 */
const RUNS_BEFORE_COMPILING = 2;

export const createRun = (schema: GraphQLSchema, { document, operation }: Prepared): Run => {
  const operationName = operation.name?.value;
  const interpret: Run = (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues });
  let runs = 0;
  let current = interpret;
  return (context, variables) => {
    runs += 1;
    if (runs === RUNS_BEFORE_COMPILING + 1) current = compiled(compileQuery(schema, document, operationName)) ?? interpret;
    return current(context, variables);
  };
};

const compiled = (query: CompiledQuery | ExecutionResult): Run | null =>
  isCompiledQuery(query) ? (context, variables) => query.query(undefined, context, variables) : null;
