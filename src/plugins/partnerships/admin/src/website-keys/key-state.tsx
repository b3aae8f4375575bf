import { Flex, Typography } from '@strapi/design-system';

import type { SiteKey } from '../../../contract/site-keys';
import { formatDay } from '../settings/format-day';
import { useWords } from '../words';

/** Whether a key works, and until when the ones it replaced do. */
export const KeyState = ({ siteKey: { revokedAt, secrets } }: { readonly siteKey: SiteKey }) => {
  const words = useWords();
  if (revokedAt !== null)
    return <Typography textColor="neutral600">{words('keys.state.revoked', { date: formatDay(revokedAt) })}</Typography>;
  const current = secrets.find(({ expiresAt }) => expiresAt === null);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography textColor="success700">{words('keys.state.working')}</Typography>
      {current && (
        <Typography variant="pi" textColor="neutral600">
          {words('keys.ending', { ending: current.ending })}
        </Typography>
      )}
      {secrets.map(
        ({ ending, expiresAt }) =>
          expiresAt !== null && (
            <Typography key={ending} variant="pi" textColor="neutral600">
              {words('keys.state.overlap', { ending, date: formatDay(expiresAt) })}
            </Typography>
          ),
      )}
    </Flex>
  );
};
