import { Button, Flex, Typography } from '@strapi/design-system';

import { refusalWords } from '../api/refusal';
import { refusalCode } from '../api/refusal-code';
import { useWords } from '../words';

interface LoadFailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

const OVER = ['partnership.unknown', 'role.not-enough'];

/** Why something could not be shown, and another try where that may help. */
export const LoadFailed = ({ error, onRetry }: LoadFailedProps) => {
  const words = useWords();
  // Whoever stopped being a manager while the page was open is helped by no second try.
  const isOver = OVER.includes(refusalCode(error));
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} role="alert" paddingTop={4}>
      <Typography tag="p">{refusalWords(error, words('settings.failed'))}</Typography>
      {!isOver && (
        <Button variant="tertiary" onClick={onRetry}>
          {words('settings.retry')}
        </Button>
      )}
    </Flex>
  );
};
