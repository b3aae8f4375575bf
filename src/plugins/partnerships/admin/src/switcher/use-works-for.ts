import { useGetMineQuery } from '../api/mine-api';

/** Whether the reader works for a partnership, or looks at its record for the network alone (contract/admin.ts). */
export const useWorksFor = (partnership: string | null): boolean => {
  const { data: mine } = useGetMineQuery(null);
  if (!mine?.isNetworkAdministrator || partnership === null) return true;
  return mine.partnerships.some(({ id }) => id === partnership);
};
