import { Box } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import { useGetMyWorkQuery } from '../api/review-api';
import { useWords } from '../words';
import { MyWork } from './my-work';

/** My work as a page of its own, behind the link with the count. */
const MyWorkPage = () => {
  const words = useWords();
  const { data, isLoading } = useGetMyWorkQuery(null, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  if (!data) return <Page.Error />;
  return (
    <Page.Main>
      <Page.Title>{words('waiting.title')}</Page.Title>
      <Layouts.Header title={words('waiting.title')} subtitle={words('waiting.subtitle')} />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
          <MyWork items={data} />
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};

export default MyWorkPage;
