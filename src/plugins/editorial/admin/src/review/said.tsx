import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { formatTime } from '../format-time';
import type { WordKey } from '../words';
import { useWords } from '../words';

interface SaidProps {
  readonly act: { readonly by: string; readonly at: string; readonly note: string };
  /** Takes `name` and `time`. */
  readonly word: WordKey;
  /** What else the word takes. */
  readonly more?: Readonly<Record<string, string | number>>;
}

/** Who did something and when, and under it their own words. */
export const Said = ({ act: { by, at, note }, word, more }: SaidProps) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {words(word, { ...more, name: by || words('signoff.somebody'), time: formatTime(at) })}
      </Typography>
      {note !== '' && (
        <Quote>
          <Typography variant="pi" textColor="neutral800">
            {note}
          </Typography>
        </Quote>
      )}
    </Flex>
  );
};

const Quote = styled.blockquote`
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.spaces[3]};
  border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral200};
  overflow-wrap: anywhere;
  white-space: pre-line;
`;
