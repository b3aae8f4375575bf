import { Loader, Typography } from '@strapi/design-system';
import { useTable } from '@strapi/strapi/admin';

import type { GovernedType } from '../../../contract/governed-type';
import { useGetStatesQuery } from '../api/editorial-api';
import { StateBadge } from '../publication/state-badge';
import { useWords } from '../words';

interface StateCellProps {
  readonly uid: string;
  readonly type: GovernedType | undefined;
  readonly documentId: string;
}

/** One row's state. All cells of a page ask for the same documents, so they share one request. */
export const StateCell = ({ uid, type, documentId }: StateCellProps) => {
  const words = useWords();
  const rows = useTable('StateCell', (table) => table.rows);
  const documentIds = rows.flatMap((row) => ('documentId' in row && typeof row.documentId === 'string' ? [row.documentId] : []));
  const isPart = type?.partOf !== undefined;
  const { data, isLoading } = useGetStatesQuery({ uid, documentIds }, { skip: !type || isPart, refetchOnMountOrArgChange: 5 });
  const state = data?.[documentId];
  if (isLoading) return <Loader small />;
  if (state) return <StateBadge state={state} />;
  return <Typography textColor="neutral600">{words(isPart ? 'state.with-whole' : 'state.unknown')}</Typography>;
};
