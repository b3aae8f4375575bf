import { Box, Button, EmptyStateLayout, Flex, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';

import type { ManagedPartnership, SiteKey } from '../../../contract/site-keys';
import { useGetSiteKeysQuery } from '../api/keys-api';
import { LoadFailed } from '../settings/load-failed';
import { useWords } from '../words';
import { KeyTable } from './key-table';
import { NewKeyModal } from './new-key-modal';
import { RevokeDialog } from './revoke-dialog';
import { RotateModal } from './rotate-modal';
import { type Shown, ShownKey } from './shown-key';

type Open =
  | { readonly kind: 'new' }
  | { readonly kind: 'rotate' | 'revoke'; readonly siteKey: SiteKey }
  | { readonly kind: 'shown'; readonly shown: Shown };

interface WebsiteKeysTabProps {
  readonly partnership: string;
  readonly managed: readonly ManagedPartnership[];
}

/** The keys of a partnership's websites. */
export const WebsiteKeysTab = ({ partnership, managed }: WebsiteKeysTabProps) => {
  const words = useWords();
  const { data: known, error, isLoading, refetch } = useGetSiteKeysQuery({ partnership }, { refetchOnMountOrArgChange: true });
  // What was known before does not stand beside a refusal.
  const data = error === undefined ? known : undefined;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const show = (shown: Shown) => setOpen({ kind: 'shown', shown });
  const add = (
    <Button startIcon={<Plus />} onClick={() => setOpen({ kind: 'new' })}>
      {words('keys.add')}
    </Button>
  );
  return (
    <Box paddingTop={6}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={6} paddingBottom={5} wrap={{ initial: 'wrap', medium: 'nowrap' }}>
        <Typography tag="p" textColor="neutral700" style={{ maxWidth: '44rem' }}>
          {words('keys.intro')}
        </Typography>
        {data && data.length > 0 && add}
      </Flex>
      {isLoading && <Loader>{words('settings.loading')}</Loader>}
      {error !== undefined && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyStateLayout content={`${words('keys.empty.title')}. ${words('keys.empty')}`} action={add} shadow="tableShadow" />
      )}
      {data && data.length > 0 && (
        <KeyTable
          keys={data}
          onRotate={(siteKey) => setOpen({ kind: 'rotate', siteKey })}
          onRevoke={(siteKey) => setOpen({ kind: 'revoke', siteKey })}
        />
      )}
      {open?.kind === 'new' && <NewKeyModal partnership={partnership} managed={managed} onClose={close} onMade={show} />}
      {open?.kind === 'rotate' && <RotateModal partnership={partnership} siteKey={open.siteKey} onClose={close} onMade={show} />}
      {open?.kind === 'revoke' && <RevokeDialog partnership={partnership} siteKey={open.siteKey} onClose={close} />}
      {open?.kind === 'shown' && <ShownKey shown={open.shown} onClose={close} />}
    </Box>
  );
};
