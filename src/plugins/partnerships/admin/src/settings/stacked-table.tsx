import { Table, Tbody, Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import { useWords, type WordKey } from '../words';

interface StackedTableProps {
  readonly columns: readonly WordKey[];
  readonly rowCount: number;
  /** The rows, each with a last cell for what can be done with it. */
  readonly children: ReactNode;
}

/** A table whose cells stand below each other on small screens, each with the name of its column where it says one (`data-column`). */
export const StackedTable = ({ columns, rowCount, children }: StackedTableProps) => {
  const words = useWords();
  return (
    <Stacked>
      <Table colCount={columns.length + 1} rowCount={rowCount + 1}>
        <Thead>
          <Tr>
            {columns.map((column) => (
              <Th key={column}>
                <Typography variant="sigma">{words(column)}</Typography>
              </Th>
            ))}
            <Th>
              <VisuallyHidden>{words('common.actions')}</VisuallyHidden>
            </Th>
          </Tr>
        </Thead>
        <Tbody>{children}</Tbody>
      </Table>
    </Stacked>
  );
};

const Stacked = styled.div`
  @media (max-width: 768px) {
    table,
    tbody,
    tr,
    td {
      display: block;
      width: 100%;
    }
    thead {
      display: none;
    }
    tr {
      padding: 1.2rem 0;
    }
    && td {
      height: auto;
      padding: 0.4rem 0;
      overflow-wrap: anywhere;
      white-space: normal;
    }
    td > * {
      justify-content: flex-start;
      padding-block: 0;
    }
    td[data-column]::before {
      content: attr(data-column);
      display: block;
      font-size: 1.2rem;
      color: ${({ theme }) => theme.colors.neutral600};
    }
  }
`;
