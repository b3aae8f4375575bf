import { DomainError } from '../../src/kernel';

/** The code under which work is refused; null when it is not. Faults are thrown on. */
export const refusalOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};
