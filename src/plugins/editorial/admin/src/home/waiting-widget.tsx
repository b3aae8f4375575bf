import { Widget } from '@strapi/strapi/admin';

import { useGetMyWorkQuery } from '../api/review-api';
import { MyWork } from '../my-work/my-work';

/** The home page's first box: what waits for the reader. */
export const WaitingWidget = () => {
  const { data, isLoading } = useGetMyWorkQuery(null, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Widget.Loading />;
  return data ? <MyWork items={data} /> : <Widget.Error />;
};
