import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Page, useAuth } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import type { Mine } from '../../../contract/mine';
import { useWords } from '../words';

interface NobodyPageProps {
  /** What the reader worked for until a moment ago. */
  readonly left: Mine['partnerships'];
  readonly onAgain: () => void;
}

/** For a member of nothing, in place of empty lists: whom to ask. Nobody's name is told to strangers. */
export const NobodyPage = ({ left, onAgain }: NobodyPageProps) => {
  const words = useWords();
  const names = left.map(({ name }) => name).join(', ');
  const title = names === '' ? words('nobody.title') : words('left.membership', { names });
  const email = useAuth('NobodyPage', ({ user }) => user?.email) ?? '';
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Box padding={{ initial: 4, medium: 10 }} maxWidth="72rem">
        <Box background="neutral0" shadow="tableShadow" hasRadius padding={{ initial: 5, medium: 8 }}>
          <Flex direction="column" alignItems="flex-start" gap={5}>
            <Typography tag="h1" variant="alpha">
              {title}
            </Typography>
            <Typography tag="p" variant="epsilon">
              {words(names === '' ? 'nobody.body' : 'nobody.body-left', { names, email })}
            </Typography>
            <Flex gap={3} wrap="wrap">
              <Button onClick={onAgain}>{words('nobody.again')}</Button>
              <LinkButton tag={NavLink} to="/me" variant="tertiary">
                {words('nobody.profile')}
              </LinkButton>
            </Flex>
          </Flex>
        </Box>
      </Box>
    </Page.Main>
  );
};
