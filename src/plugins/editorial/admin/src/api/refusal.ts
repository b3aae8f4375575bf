import type { Problem } from '../../../../../kernel/problem';

/** A refused or failed request, as the admin shows it. */
export interface Refusal {
  /** `fault` when the server failed or could not be reached. */
  readonly code: string;
  readonly message: string;
  readonly problems: readonly Problem[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value.rule === 'string' && typeof value.severity === 'string' && typeof value.message === 'string';

/** Reads Strapi's error shape, `{ message, details: { code, problems } }`. Errors without a code of ours are faults: their text is not for staff. */
export const readRefusal = (error: unknown, faultMessage: string): Refusal => {
  const details = isRecord(error) && isRecord(error.details) ? error.details : {};
  if (!isRecord(error) || typeof error.message !== 'string' || typeof details.code !== 'string') {
    return { code: 'fault', message: faultMessage, problems: [] };
  }
  const problems: readonly unknown[] = Array.isArray(details.problems) ? details.problems : [];
  return { code: details.code, message: error.message, problems: problems.filter(isProblem) };
};
