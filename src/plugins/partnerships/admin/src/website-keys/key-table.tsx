import { Badge, Button, Flex, Td, Tr, Typography } from '@strapi/design-system';

import type { SiteKey } from '../../../contract/site-keys';
import { formatDay, formatMinute } from '../settings/format-day';
import { StackedTable } from '../settings/stacked-table';
import { useWords } from '../words';
import { KeyState } from './key-state';

interface KeyTableProps {
  readonly keys: readonly SiteKey[];
  readonly onRotate: (siteKey: SiteKey) => void;
  readonly onRevoke: (siteKey: SiteKey) => void;
}

const COLUMNS = ['keys.name', 'keys.opens', 'keys.last-used', 'keys.state'] as const;

export const KeyTable = ({ keys, ...acts }: KeyTableProps) => (
  <StackedTable columns={COLUMNS} rowCount={keys.length}>
    {keys.map((siteKey) => (
      <KeyRow key={siteKey.id} siteKey={siteKey} {...acts} />
    ))}
  </StackedTable>
);

type RowProps = Omit<KeyTableProps, 'keys'> & { readonly siteKey: SiteKey };

const KeyRow = ({ siteKey, onRotate, onRevoke }: RowProps) => {
  const words = useWords();
  const { name, audience, createdAt, createdBy, lastUsedAt, partnerships } = siteKey;
  const made = formatDay(createdAt);
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={3} paddingBottom={3}>
          <Typography fontWeight="semiBold">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {createdBy === null ? words('keys.made', { date: made }) : words('keys.made-by', { date: made, name: createdBy })}
          </Typography>
        </Flex>
      </Td>
      <Td data-column={words('keys.opens')}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography>{words(`keys.audience.${audience}`)}</Typography>
          {partnerships.length > 1 && <Typography variant="pi">{partnerships.map((one) => one.name).join(', ')}</Typography>}
          {audience === 'practitioner' && <Badge>{words('keys.servers-only')}</Badge>}
        </Flex>
      </Td>
      <Td data-column={words('keys.last-used')}>
        <Typography>{lastUsedAt === null ? words('keys.never-used') : formatMinute(lastUsedAt)}</Typography>
      </Td>
      <Td data-column={words('keys.state')}>
        <KeyState siteKey={siteKey} />
      </Td>
      <Td>
        <KeyActs siteKey={siteKey} onRotate={onRotate} onRevoke={onRevoke} />
      </Td>
    </Tr>
  );
};

const KeyActs = ({ siteKey, onRotate, onRevoke }: RowProps) => {
  const words = useWords();
  const { name, revokedAt, canRotate } = siteKey;
  return (
    <Flex gap={2} justifyContent="flex-end" wrap="wrap">
      {canRotate && (
        <Button size="S" variant="tertiary" aria-label={words('keys.rotate.label', { name })} onClick={() => onRotate(siteKey)}>
          {words('keys.rotate')}
        </Button>
      )}
      {revokedAt === null && (
        <Button size="S" variant="danger-light" aria-label={words('keys.revoke.label', { name })} onClick={() => onRevoke(siteKey)}>
          {words('keys.revoke')}
        </Button>
      )}
    </Flex>
  );
};
