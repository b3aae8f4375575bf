/** Whether a partnership stands above itself. `parents` has for each the one that it belongs to. */
export const isInCircle = (partnership: string, parents: ReadonlyMap<string, string | null>): boolean => {
  const seen = new Set<string>();
  let above = parents.get(partnership) ?? null;
  while (above !== null && above !== partnership && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above) ?? null;
  }
  return above === partnership;
};
