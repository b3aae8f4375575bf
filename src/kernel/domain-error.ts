import type { Problem } from './problem';

/** How the edges (HTTP, GraphQL, command line) should treat a refusal. */
export const REFUSALS = ['invalid', 'not-found', 'not-allowed', 'conflict', 'unavailable'] as const;
export type Refusal = (typeof REFUSALS)[number];

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
