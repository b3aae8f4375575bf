import { Button, Flex, Typography } from '@strapi/design-system';

import { refusalWords } from '../api/refusal';
import { useWords } from '../words';

interface LoadFailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

export const LoadFailed = ({ error, onRetry }: LoadFailedProps) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} role="alert" paddingTop={4}>
      <Typography tag="p">{refusalWords(error, words('settings.failed'))}</Typography>
      <Button variant="tertiary" onClick={onRetry}>
        {words('settings.retry')}
      </Button>
    </Flex>
  );
};
