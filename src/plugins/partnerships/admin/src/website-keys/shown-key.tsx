import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { ShownKeyResponse } from '../../../contract/site-keys';
import { CopyField } from '../settings/copy-field';
import { ResultModal } from '../settings/result-modal';
import { useWords } from '../words';

export type Shown = ShownKeyResponse['data'];

/** A new key, this once. */
export const ShownKey = ({ shown: { key, siteKey }, onClose }: { readonly shown: Shown; readonly onClose: () => void }) => {
  const words = useWords();
  return (
    <ResultModal title={words('keys.shown.title', { name: siteKey.name })} onClose={onClose}>
      <Typography tag="p">{words('keys.shown.once')}</Typography>
      <CopyField label={words('keys.shown.label')} value={key} />
      {siteKey.audience === 'practitioner' && <ServersOnly />}
    </ResultModal>
  );
};

const ServersOnly = () => {
  const words = useWords();
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex gap={3} alignItems="flex-start">
        <Box paddingTop={1}>
          <WarningCircle aria-hidden fill="warning600" width="16px" height="16px" />
        </Box>
        <Typography tag="p" textColor="neutral800">
          <strong>{words('keys.servers-only')}.</strong> {words('keys.shown.servers')}
        </Typography>
      </Flex>
    </Box>
  );
};
