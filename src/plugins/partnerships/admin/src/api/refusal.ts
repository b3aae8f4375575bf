/** The words of a refused request; those of the caller when the server failed or could not be reached, whose text is not for staff. */
export const refusalWords = (error: unknown, otherwise: string): string => {
  if (!isRecord(error) || !isRecord(error.details) || typeof error.details.code !== 'string') return otherwise;
  return typeof error.message === 'string' ? error.message : otherwise;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
