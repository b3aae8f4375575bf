import { useMemo } from 'react';

import { useGetPartOrderQuery, useGetPartRowsQuery } from '../api/parts-api';
import type { DocumentAt } from '../document-at';
import type { PartsOf } from './part';
import { readParts } from './read-parts';

/** The saved parts of a whole, in the order readers see. */
export const useParts = (whole: DocumentAt, parts: PartsOf) => {
  const order = useGetPartOrderQuery({ whole, parts }, { refetchOnMountOrArgChange: true });
  const rows = useGetPartRowsQuery({ whole, parts }, { refetchOnMountOrArgChange: true });
  const saved = useMemo(() => readParts(parts, order.data, rows.data), [parts, order.data, rows.data]);
  return {
    saved,
    isLoading: order.isLoading || rows.isLoading,
    error: order.error ?? rows.error,
    refetch: () => {
      void order.refetch();
      void rows.refetch();
    },
  };
};
