import { getVariableValues, type GraphQLError, type GraphQLSchema } from 'graphql';

import type { Prepared } from './prepare';
import { withCode } from './with-code';

const MAX_ERRORS = 10;

/** What is wrong with the variables of an operation, under `query.variables-invalid`. */
export const variableErrors = (
  schema: GraphQLSchema,
  { operation }: Prepared,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] => {
  const { variableDefinitions = [] } = operation;
  if (variableDefinitions.length === 0) return [];
  const { errors = [] } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: MAX_ERRORS });
  return errors.map((error) => withCode(error, 'query.variables-invalid'));
};
