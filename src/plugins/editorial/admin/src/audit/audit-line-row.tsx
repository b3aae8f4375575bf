import { Badge, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';

import type { AuditLine } from '../../../contract/audit';
import { formatTime } from '../format-time';
import { useWords } from '../words';
import { type Fact, factsOf } from './line-facts';

/** One thing that happened, in a sentence; the rest when it is asked for. */
export const AuditLineRow = ({ line }: { readonly line: AuditLine }) => {
  const words = useWords();
  const detailsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const facts = factsOf(line, words);
  return (
    <Row>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Sentence line={line} />
        {facts.length > 0 && (
          <TextButton aria-expanded={isOpen} aria-controls={detailsId} onClick={() => setIsOpen(!isOpen)}>
            {words(isOpen ? 'audit.hide-details' : 'audit.details')}
          </TextButton>
        )}
      </Flex>
      {isOpen && <Facts id={detailsId} facts={facts} />}
    </Row>
  );
};

const Sentence = ({ line: { who, did, at, isRefused } }: { readonly line: AuditLine }) => {
  const words = useWords();
  return (
    <Box flex="1">
      <Typography tag="p">
        <Typography fontWeight="bold">{who}</Typography> {did}
        {isRefused && (
          <>
            {' '}
            <Badge backgroundColor="warning100" textColor="warning700">
              {words('audit.refused')}
            </Badge>
          </>
        )}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <time dateTime={at}>{formatTime(at)}</time> {words('audit.uk-time')}
      </Typography>
    </Box>
  );
};

const Facts = ({ id, facts }: { readonly id: string; readonly facts: readonly Fact[] }) => (
  <Box id={id} paddingTop={2}>
    {facts.map(({ label, text }) => (
      <Typography key={label} tag="p" variant="pi" textColor="neutral800">
        {label !== '' && <Typography variant="pi" fontWeight="bold">{`${label}: `}</Typography>}
        {text}
      </Typography>
    ))}
  </Box>
);

const Row = styled.li`
  padding: 1.4rem 0;
  overflow-wrap: anywhere;

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
