/** Six years in which claims can be made (Limitation Act 1980), and one to spare. */
export const DEFAULT_YEARS = 7;

/** Details of entries from before this instant have been kept long enough; null where they are kept for ever (0 years). */
export const keptSince = (now: Date, years: number): string | null => {
  if (years === 0) return null;
  const since = new Date(now);
  since.setUTCFullYear(since.getUTCFullYear() - years);
  return since.toISOString();
};

/** The years that a setting says. Throws a plain sentence for what is no number of years. */
export const yearsOf = (setting: string): number => {
  if (/^\d{1,3}$/.test(setting)) return Number(setting);
  throw new Error(`AUDIT_KEEP_YEARS is "${setting}"; use a whole number of years, or 0 to keep details for ever.`);
};
