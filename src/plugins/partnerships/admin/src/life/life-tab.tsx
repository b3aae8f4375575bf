import { Box, Flex, Loader, Typography } from '@strapi/design-system';

import { Section } from '../../../../../admin-parts';
import { useGetLifeQuery } from '../api/life-api';
import { LoadFailed } from '../settings/load-failed';
import { useWords } from '../words';
import { CloseSection } from './close-section';
import { endedWords } from './ended-words';
import { MergeSection } from './merge-section';
import { RenameSection } from './rename-section';
import { SplitSection } from './split-section';

/** What can become of the partnership: its managers rename it, administrators of the network do the rest. */
export const LifeTab = ({ partnership }: { readonly partnership: string }) => {
  const words = useWords();
  const { data, error, refetch } = useGetLifeQuery({ partnership }, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <LoadFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader>{words('settings.loading')}</Loader>;
  const ended = endedWords(words, data);
  if (ended !== null)
    return (
      <Box paddingTop={6}>
        <Section title={words(data.partOf === null ? 'life.closed-title' : 'life.merged-title')}>
          <Typography tag="p">{ended}</Typography>
        </Section>
      </Box>
    );
  const at = { id: partnership, overview: data };
  return (
    <Flex direction="column" alignItems="stretch" gap={5} paddingTop={6} paddingBottom={8}>
      <Typography tag="p">{words('life.intro')}</Typography>
      <RenameSection {...at} />
      {data.mayEnd ? (
        <>
          <MergeSection {...at} />
          <SplitSection {...at} />
          <CloseSection {...at} />
        </>
      ) : (
        <Section title={words('life.others.title')}>
          <Typography tag="p">{words('life.others.ask')}</Typography>
        </Section>
      )}
    </Flex>
  );
};
