import { useGetMineQuery } from '../api/mine-api';
import { mayDeleteSomewhere } from './may-delete';

/** Whether the reader may delete anything at all (contract/admin.ts). */
export const useMayDelete = (): boolean => {
  const { data: mine } = useGetMineQuery(null);
  return mine === undefined || mayDeleteSomewhere(mine);
};
