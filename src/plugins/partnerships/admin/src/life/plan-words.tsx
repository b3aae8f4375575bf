import { Box, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';

import type { ShownPlan } from '../../../contract/life';
import { useWords } from '../words';

/** A plan as staff read it: what stops it first, then what would change, then what it is about, one by one. */
export const PlanWords = ({ plan: { changes, details, problems } }: { readonly plan: ShownPlan }) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {problems.length > 0 && (
        <Box background="danger100" padding={4} hasRadius role="alert">
          <Lines title={words('life.stopped')} lines={problems} />
        </Box>
      )}
      <Lines title={words(problems.length > 0 ? 'life.would-change' : 'life.changes')} lines={changes} />
      {details.map(({ title, lines }) => (
        <Fold key={title}>
          <summary>
            <Typography fontWeight="semiBold">{title}</Typography>
          </summary>
          <PlainList lines={lines} />
        </Fold>
      ))}
    </Flex>
  );
};

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => {
  const id = useId();
  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} tag="h3" variant="delta">
        {title}
      </Typography>
      <PlainList lines={lines} />
    </Flex>
  );
};

const PlainList = ({ lines }: { readonly lines: readonly string[] }) => (
  <Bullets>
    {lines.map((line, index) => (
      <Typography key={`${String(index)} ${line}`} tag="li">
        {line}
      </Typography>
    ))}
  </Bullets>
);

const Bullets = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  padding-left: 2rem;
  list-style: disc;
  overflow-wrap: anywhere;
`;

const Fold = styled.details`
  summary {
    cursor: pointer;
    padding: 0.4rem 0;
  }
`;
