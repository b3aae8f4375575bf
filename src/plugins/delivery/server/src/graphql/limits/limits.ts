import { DomainError } from '../../../../../../kernel';

/** What one request may ask for. The README and the schema's own description name these numbers. */
export const LIMITS = {
  bodyBytes: 100_000,
  tokens: 2000,
  depth: 20,
  aliases: 60,
  fragments: 60,
  /** How often one selection may name the same field: comparing repeated fields takes the square of their number. */
  repeats: 20,
  /** Fields in the answer, with lists reckoned by `first` or by their usual length. */
  cost: 100_000,
} as const;

export const refusal = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'invalid', message });
