import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Change } from '../../../contract/history';
import { RowsView } from './rows-view';
import { TextView } from './text-view';
import { ValueView } from './value-view';

/** What changed, field by field under the form's own labels. */
export const ChangesView = ({ changes }: { readonly changes: readonly Change[] }) => (
  <>
    {changes.map((change, index) => (
      <Labelled key={index} label={change.label}>
        <ChangeView change={change} />
      </Labelled>
    ))}
  </>
);

const ChangeView = ({ change }: { readonly change: Change }) => {
  switch (change.kind) {
    case 'value':
      return <ValueView change={change} />;
    case 'text':
      return <TextView pieces={change.pieces} />;
    case 'group':
      return (
        <Indented>
          <ChangesView changes={change.changes} />
        </Indented>
      );
    case 'list':
      return <RowsView rows={change.rows} inside={(changes) => <ChangesView changes={changes} />} />;
  }
};

const Labelled = ({ label, children }: { readonly label: string; readonly children: React.ReactNode }) => (
  <Flex direction="column" alignItems="stretch" gap={2}>
    {label !== '' && (
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
    )}
    {children}
  </Flex>
);

const Indented = styled(Flex).attrs({ direction: 'column', alignItems: 'stretch', gap: 3 })`
  padding-inline-start: ${({ theme }) => theme.spaces[4]};
  border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral200};
`;
