const TIME_ATTRIBUTES: readonly string[] = ['opens', 'closes', 'startTime', 'endTime'];

/** A copy in which times of day, `HH:mm`, are written as Strapi's `time` columns want them: `HH:mm:ss.SSS`. */
export const withStrapiTimes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withStrapiTimes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      TIME_ATTRIBUTES.includes(key) && typeof inner === 'string' ? `${inner}:00.000` : withStrapiTimes(inner),
    ]),
  );
};
