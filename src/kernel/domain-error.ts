import type { Problem } from './problem';

/** How the edges (HTTP, GraphQL, command line) should treat a refusal. */
export const REFUSALS = ['invalid', 'not-found', 'not-allowed', 'conflict', 'unavailable'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** How an answer over HTTP says what kind of refusal it is. */
export const REFUSAL_STATUSES: Readonly<Record<Refusal, number>> = {
  invalid: 400,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  unavailable: 503,
};

interface DomainErrorOptions {
  /** Stable, dotted: `publication.blocked`. */
  readonly code: string;
  readonly refusal: Refusal;
  /** Safe to show to a person: what is wrong and what to do. */
  readonly message: string;
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** An expected refusal. Everything else that is thrown is a fault, logged and masked at the edge. */
export class DomainError extends Error {
  readonly code: string;
  readonly refusal: Refusal;
  readonly problems: readonly Problem[];

  constructor({ code, refusal, message, problems = [], cause }: DomainErrorOptions) {
    super(message, { cause });
    this.name = 'DomainError';
    this.code = code;
    this.refusal = refusal;
    this.problems = problems;
  }
}
