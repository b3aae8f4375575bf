import { Button, Flex, Typography } from '@strapi/design-system';

import { readRefusal } from '../api/refusal';
import { useWords } from '../words';

interface LookupFailedProps {
  readonly error: unknown;
  /** What to say of a fault; the publication's own words when left out. */
  readonly fault?: string;
  readonly onRetry: () => void;
}

/** What nobody sees by trying again: it is gone, or whoever looks is out since the page was opened. */
const OVER = ['subject.unknown', 'partnership.unknown', 'role.not-enough'];

/** Why something could not be shown, and another try where that may help. */
export const LookupFailed = ({ error, fault, onRetry }: LookupFailedProps) => {
  const words = useWords();
  const { code, message } = readRefusal(error, fault ?? words('panel.failed'));
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography tag="p" variant="pi">
        {message}
      </Typography>
      {!OVER.includes(code) && (
        <Button size="S" variant="tertiary" onClick={onRetry}>
          {words('panel.retry')}
        </Button>
      )}
    </Flex>
  );
};
