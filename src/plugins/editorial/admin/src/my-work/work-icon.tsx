import { CheckCircle } from '@strapi/icons';
import type { ComponentProps } from 'react';
import { styled } from 'styled-components';

import { useGetWorkCountQuery } from '../api/work-api';

/** Seconds for which a count is good: Strapi draws its menu anew on each page, and asks no more often than this. */
const GOOD_FOR = 60;
const MOST_SHOWN = 99;

/** The sign of My work in the menu, with how much waits. */
export const WorkIcon = (props: ComponentProps<typeof CheckCircle>) => {
  const { data: count = 0 } = useGetWorkCountQuery(null, { refetchOnMountOrArgChange: GOOD_FOR });
  return (
    <Holder>
      <CheckCircle {...props} />
      {count > 0 && <Count data-work-count={count}>{count > MOST_SHOWN ? `${String(MOST_SHOWN)}+` : count}</Count>}
    </Holder>
  );
};

const Holder = styled.span`
  position: relative;
  display: inline-flex;
`;

const Count = styled.span`
  position: absolute;
  inset-block-start: -0.9rem;
  inset-inline-start: 1.1rem;
  min-width: 1.8rem;
  padding: 0 0.4rem;
  border-radius: 0.9rem;
  background: ${({ theme }) => theme.colors.danger600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.8rem;
  text-align: center;
`;
