import type { MergedPartnership } from '../../../../contract';

/** Those that are part of one of these now, by however many mergers. */
export const ledTo = (merged: readonly MergedPartnership[], reached: readonly { readonly id: string }[]): readonly MergedPartnership[] => {
  const next = new Map(merged.map(({ id, into }) => [id, into]));
  const end = (id: string): string => {
    let last = id;
    for (let step = 0; step <= merged.length; step += 1) last = next.get(last) ?? last;
    return last;
  };
  return merged.map((one) => ({ ...one, into: end(one.id) })).filter(({ into }) => reached.some(({ id }) => id === into));
};
