import { type ComparePorts, createCompareRevisions } from '../application/history/compare-revisions';
import { createGetHistory } from '../application/history/get-history';

/** Puts the use cases of history together. */
export const assembleHistory = ({ shapes, ...ports }: ComparePorts) => ({
  page: createGetHistory(ports),
  compare: createCompareRevisions({ ...ports, shapes: once(shapes) }),
});

/** Makes it when it is first wanted, and then never again. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};
