import { Button, Flex, Typography } from '@strapi/design-system';

import { readRefusal } from '../api/refusal';
import { useWords } from '../words';

interface LookupFailedProps {
  readonly error: unknown;
  /** What to say of a fault; the publication's own words when left out. */
  readonly fault?: string;
  readonly onRetry: () => void;
}

/** Why something could not be shown, and another try. */
export const LookupFailed = ({ error, fault, onRetry }: LookupFailedProps) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography tag="p" variant="pi">
        {readRefusal(error, fault ?? words('panel.failed')).message}
      </Typography>
      <Button size="S" variant="tertiary" onClick={onRetry}>
        {words('panel.retry')}
      </Button>
    </Flex>
  );
};
