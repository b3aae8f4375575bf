import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useWords } from '../words';
import { formatClock } from '../format-time';
import { Banner } from './banner';
import type { FormLease } from './form-lease';

interface LeaseBannerProps {
  readonly lease: FormLease & { readonly kind: 'theirs' };
  readonly isModified: boolean;
  readonly onTakeOver: () => void;
}

/** Above a form that somebody else has open: who, since when, and how to get it. */
export const LeaseBanner = ({ lease: { name, since, mayTakeOver, takenOver }, isModified, onTakeOver }: LeaseBannerProps) => {
  const words = useWords();
  const heading = words(takenOver ? 'lease.taken' : 'lease.theirs', { name, time: formatClock(since) });
  return (
    <Banner aria-label={heading}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between" alignItems="center">
        <Box flex="1 1 26rem">
          <Typography tag="h2" variant="omega" fontWeight="bold">
            {heading}
          </Typography>
          {takenOver && takenOver.notice !== '' && <Notice>{takenOver.notice}</Notice>}
          <Typography tag="p" variant="pi" textColor="neutral700">
            {words(explanation({ mayTakeOver, isTaken: takenOver !== null, isModified }), { name })}
          </Typography>
        </Box>
        {mayTakeOver && (
          <Button variant="secondary" type="button" onClick={onTakeOver}>
            {words(takenOver ? 'lease.take-back' : 'lease.take-over')}
          </Button>
        )}
      </Flex>
    </Banner>
  );
};

interface Situation {
  readonly mayTakeOver: boolean;
  readonly isTaken: boolean;
  readonly isModified: boolean;
}

const explanation = ({ mayTakeOver, isTaken, isModified }: Situation) => {
  if (isModified) return 'lease.words-kept';
  if (!mayTakeOver) return 'lease.only-read';
  return isTaken ? 'lease.nothing-lost' : 'lease.wait';
};

const Notice = styled.blockquote`
  margin: ${({ theme }) => theme.spaces[2]} 0;
  padding-left: ${({ theme }) => theme.spaces[3]};
  border-left: 2px solid ${({ theme }) => theme.colors.warning600};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: ${({ theme }) => theme.lineHeights[4]};
  overflow-wrap: anywhere;
  white-space: pre-line;
`;
