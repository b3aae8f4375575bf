import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';

import type { ReadStores } from '../../application/ports';
import { createReader } from '../../application/reader';
import { type Clock, createRecent, holdsUnkeepable } from '../../../../../../kernel';
import { checkCost, measure } from '../limits/measure';

import { prepare, type Prepared } from './prepare';
import { presentError, type ReportFault } from './present-error';
import { createRun, type Run, type Variables } from './run';
import { unkeepable } from './unkeepable';
import { variableErrors } from './variable-errors';

export interface GraphQLRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Variables;
}

export interface GraphQLAnswer {
  /** Absent when the request was refused before anything ran. */
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** For a reader who is cleared for practitioners at the partnerships (global ids); none for the public. */
export type AnswerRequest = (request: GraphQLRequest, cleared: readonly string[]) => Promise<GraphQLAnswer>;

export interface AnswerPorts {
  readonly schema: GraphQLSchema;
  readonly stores: ReadStores;
  readonly clock: Clock;
  readonly reportFault: ReportFault;
}

/** Characters of documents that are kept prepared. */
const PREPARED_CAPACITY = 2_000_000;

/** Answers GraphQL requests. Documents are parsed, checked and compiled once; nothing of an answer is kept. */
export const createAnswer = ({ schema, stores, clock, reportFault }: AnswerPorts): AnswerRequest => {
  const recent = createRecent<Ready>(PREPARED_CAPACITY);
  const ready = (request: GraphQLRequest): Ready | readonly GraphQLError[] => {
    const key = `${request.operationName ?? ''}\n${request.query}`;
    const known = recent.get(key);
    if (known) return checked(schema, known, request.variables);
    const prepared = prepare({ schema, ...request });
    if (!('document' in prepared)) return prepared;
    const made = { prepared, run: createRun(schema, prepared) };
    recent.set(key, made);
    return made;
  };
  const refuse = (error: unknown) => presentError(error, reportFault);
  return async (request, cleared) => {
    try {
      if (holdsUnkeepable(request.variables)) throw unkeepable();
      const found = ready(request);
      if (!('run' in found)) return { errors: found.map(refuse) };
      const wrong = variableErrors(schema, found.prepared, request.variables);
      if (wrong.length > 0) return { errors: wrong.map(refuse) };
      const { data, errors } = await found.run({ reader: createReader(stores(cleared), clock.now()) }, request.variables);
      return errors ? { data, errors: errors.map(refuse) } : { data };
    } catch (error) {
      return { errors: [refuse(error)] };
    }
  };
};

interface Ready {
  readonly prepared: Prepared;
  readonly run: Run;
}

/** The same document may cost more with other variables. */
const checked = (schema: GraphQLSchema, ready: Ready, variables: Variables): Ready => {
  const { document, operation, measured } = ready.prepared;
  if (measured.dependsOnVariables) checkCost(measure({ schema, document, operation, variables }));
  return ready;
};
