import { styled } from 'styled-components';

/** Around a table: on small screens its cells stand below each other, each with the name of its column where it says one (`data-column`). */
export const StackedTable = styled.div`
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
