/**
 * Whether two answers hold the same values: every text and number, wherever it stands, sorted. Shapes and names
 * differ between the systems, values must not. Times lose their seconds.
 */
export const differences = (a, b) => {
  const [left, right] = [values(a), values(b)];
  return { onlyLeft: without(left, right), onlyRight: without(right, left) };
};

const values = (value) => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(values);
  if (typeof value === 'object') return Object.values(value).flatMap(values);
  return [String(value).trim()];
};

const without = (list, other) => {
  const counts = new Map();
  for (const item of other) counts.set(item, (counts.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const left = counts.get(item) ?? 0;
    counts.set(item, left - 1);
    return left <= 0;
  });
};
