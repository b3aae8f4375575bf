import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  recommendedRules,
  specifiedRules,
  validate,
  visit,
} from 'graphql';

import { isUnkeepable } from '../../../../../../kernel';
import { checkShape } from '../limits/check-shape';
import { LIMITS, refusal } from '../limits/limits';
import { checkCost, type Measured, measure } from '../limits/measure';

import { unkeepable } from './unkeepable';
import { withCode } from './with-code';

/** An operation that may run: parsed, within the limits, valid. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly measured: Measured;
}

export interface PreparationRequest {
  readonly schema: GraphQLSchema;
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const RULES = [...new Set([...specifiedRules, ...recommendedRules])];
const MAX_ERRORS = 10;

/**
 * Prepares an operation, cheapest checks first. Answers the errors of a document that is not valid (`query.syntax`,
 * `query.invalid`, `query.operation-unknown`); throws the refusals of the limits, and `request.unkeepable`.
 */
export const prepare = ({ schema, query, operationName, variables }: PreparationRequest): Prepared | readonly GraphQLError[] => {
  if (isUnkeepable(query)) throw unkeepable();
  const document = parseWithin(query);
  if (document instanceof GraphQLError) return [document];
  requireKeepable(document);
  checkShape(document);
  const operation = getOperationAST(document, operationName);
  if (!operation) return [operationUnknown(operationName)];
  if (operation.operation !== OperationTypeNode.QUERY) throw refusal('query.not-a-query', ONLY_READS[operation.operation]);
  const measured = measure({ schema, document, operation, variables });
  checkCost(measured);
  const errors = validate(schema, document, RULES, { maxErrors: MAX_ERRORS });
  if (errors.length > 0) return errors.map((error) => withCode(error, 'query.invalid'));
  return { document, operation, measured };
};

const ONLY_READS = {
  [OperationTypeNode.MUTATION]:
    'This API only reads: it answers queries and has no mutations. Content is edited and published in the admin.',
  [OperationTypeNode.SUBSCRIPTION]:
    'This API only reads: it answers queries and has no subscriptions. Follow what is published with `changes`.',
} as const;

const parseWithin = (query: string): DocumentNode | GraphQLError => {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (!error.message.includes('Parsing aborted')) return withCode(error, 'query.syntax');
    throw refusal('query.too-many-tokens', `The query has more than ${String(LIMITS.tokens)} words and signs. Split it into several.`);
  }
};

/** A text in the query may spell such a character out, too. */
const requireKeepable = (document: DocumentNode): void => {
  visit(document, {
    StringValue: ({ value }) => {
      if (isUnkeepable(value)) throw unkeepable();
    },
  });
};

const operationUnknown = (operationName: string | null): GraphQLError =>
  new GraphQLError(
    operationName === null ? 'Say by "operationName" which of the operations to run.' : `The document has no operation "${operationName}".`,
    { extensions: { code: 'query.operation-unknown' } },
  );
