/** What a field of a form spells out in JSON; null where it is none, which whoever reads it refuses. */
export const writtenIn = (field: string): unknown => {
  try {
    const value: unknown = JSON.parse(field);
    return value;
  } catch {
    return null;
  }
};
