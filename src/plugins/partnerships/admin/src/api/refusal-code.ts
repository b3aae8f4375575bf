/** The stable code of a refused request; empty when the server failed or could not be reached. */
export const refusalCode = (error: unknown): string => {
  if (!isRecord(error) || !isRecord(error.details)) return '';
  return typeof error.details.code === 'string' ? error.details.code : '';
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
