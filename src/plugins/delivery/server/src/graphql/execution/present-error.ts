import { randomUUID } from 'node:crypto';

import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { DomainError, storageRefusal } from '../../../../../../kernel';

import { unkeepable } from './unkeepable';

/** Where faults are written for operators, under the id that readers are told. */
export type ReportFault = (requestId: string, fault: unknown) => void;

/**
 * An error as readers see it. Refusals say what is wrong under their code; everything unexpected is reported and masked,
 * under `unavailable` when the database is in the way and `internal` otherwise, with the id to find the report by.
 */
export const presentError = (error: unknown, reportFault: ReportFault): GraphQLFormattedError => {
  if (error instanceof GraphQLError && isSpoken(error)) return error.toJSON();
  const cause = causeOf(error);
  const { locations, path } = error instanceof GraphQLError ? error.toJSON() : {};
  const where = { ...(locations && { locations }), ...(path && { path }) };
  const refusal = cause instanceof DomainError ? cause : isUnkeepable(cause) ? unkeepable() : null;
  if (refusal) return { message: refusal.message, ...where, extensions: { code: refusal.code } };
  const requestId = randomUUID();
  reportFault(requestId, cause);
  return { ...(storageRefusal(cause) ? AWAY : BROKEN)(requestId), ...where };
};

/** PostgreSQL's word for text with the character NUL, which it cannot even look for: the request's fault. */
const isUnkeepable = (cause: unknown): boolean => typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === '22021';

const AWAY = (requestId: string) => ({
  message: 'The data cannot be reached just now. Please try again in a moment.',
  extensions: { code: 'unavailable', requestId },
});

const BROKEN = (requestId: string) => ({
  message: 'Something went wrong on our side. Please try again later.',
  extensions: { code: 'internal', requestId },
});

/** An error of ours, or of the library about the query itself. */
const isSpoken = ({ extensions, originalError }: Spoken): boolean =>
  typeof extensions?.['code'] === 'string' && originalError === undefined;

/** The compiling executor makes errors without extensions. */
type Spoken = Partial<Pick<GraphQLError, 'extensions' | 'originalError'>>;

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError ? (error.originalError ?? error) : error);
