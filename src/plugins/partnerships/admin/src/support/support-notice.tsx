import { Box, Flex, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { Mine } from '../../../contract/mine';
import { formatMinute } from '../settings/format-day';
import { useWords } from '../words';

export const NETWORK_PATH = '/plugins/partnerships-network';

/** Above every page while an administrator sees working copies of others, and above lists that are empty because they do not. */
export const SupportNotice = ({ mine, isAtContent }: { readonly mine: Mine; readonly isAtContent: boolean }) => {
  const words = useWords();
  const visits = mine.partnerships.filter(({ through }) => through === 'support');
  const isClosed = mine.isNetworkAdministrator && mine.partnerships.length === 0 && isAtContent;
  return (
    <>
      {visits.map(({ id, name, isClosed: hasClosed, supportEndsAt }) => (
        <Notice key={id} tone="warning" link={words('support.notice-link')}>
          {words(hasClosed ? 'support.notice-closed' : 'support.notice', {
            partnership: name,
            time: supportEndsAt === null ? '' : formatMinute(supportEndsAt),
          })}
        </Notice>
      ))}
      {isClosed && (
        <Notice tone="primary" link={words('support.closed-link')}>
          {words('support.closed-notice')}
        </Notice>
      )}
    </>
  );
};

interface NoticeProps {
  readonly tone: 'warning' | 'primary';
  readonly link: string;
  readonly children: string;
}

const Notice = ({ tone, link, children }: NoticeProps) => (
  <Box role="status" background={`${tone}100`} paddingTop={3} paddingBottom={3} paddingLeft={6} paddingRight={6}>
    <Flex gap={3} wrap="wrap">
      <Typography>{children}</Typography>
      <Typography tag={NavLink} to={NETWORK_PATH} fontWeight="bold" textColor="primary700">
        {link}
      </Typography>
    </Flex>
  </Box>
);
