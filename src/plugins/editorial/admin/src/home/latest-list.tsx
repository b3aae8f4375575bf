import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { ListedDocument } from '../api/content-api';
import { useGetStatesQuery } from '../api/editorial-api';
import { formPath } from '../document-at';
import { formatTime } from '../format-time';
import { StateBadge } from '../publication/state-badge';
import { useWords } from '../words';

interface LatestListProps {
  readonly uid: string;
  readonly documents: readonly ListedDocument[];
}

/** Documents with their state and when they were saved. */
export const LatestList = ({ uid, documents }: LatestListProps) => {
  const words = useWords();
  const documentIds = documents.map(({ documentId }) => documentId);
  const { data: states } = useGetStatesQuery({ uid, documentIds }, { refetchOnMountOrArgChange: true });
  return (
    <Rows>
      {documents.map(({ documentId, title, updatedAt }) => {
        const state = states?.[documentId];
        return (
          <Flex key={documentId} tag="li" justifyContent="space-between" gap={4} paddingTop={3} paddingBottom={3}>
            <Flex direction="column" alignItems="flex-start">
              <Link tag={RouterLink} to={formPath({ uid, documentId })}>
                {title}
              </Link>
              <Typography variant="pi" textColor="neutral600">
                {words('latest.saved', { time: formatTime(updatedAt) })}
              </Typography>
            </Flex>
            {state && <StateBadge state={state} />}
          </Flex>
        );
      })}
    </Rows>
  );
};

const Rows = styled.ul`
  li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
