import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useSearchItemsQuery } from '../api/placements-api';
import { useWords } from '../words';
import type { FoundItem } from './placement';
import type { PlacementKind } from './placement-kind';

const SEARCH_DELAY_MS = 300;

interface ItemSearchProps {
  readonly kind: PlacementKind;
  readonly onPick: (item: FoundItem) => void;
}

/** Items of a kind by title, looked up while one types. */
export const ItemSearch = ({ kind, onPick }: ItemSearchProps) => {
  const words = useWords();
  const [search, setSearch] = useState('');
  const wanted = useDebounce(search, SEARCH_DELAY_MS);
  const { data = [], isFetching } = useSearchItemsQuery({ kind, search: wanted }, { refetchOnMountOrArgChange: true });
  const pick = (documentId: string | undefined) => {
    const item = data.find((found) => found.documentId === documentId);
    if (item) onPick(item);
  };
  return (
    <Combobox
      autoFocus
      value=""
      autocomplete={{ type: 'list', filter: 'contains' }}
      placeholder={words('placements.search')}
      loading={isFetching}
      loadingMessage={words('placements.searching')}
      noOptionsMessage={() => words('placements.not-found')}
      onInputChange={(event) => setSearch(event.target.value)}
      onChange={pick}
    >
      {data.map(({ documentId, title }) => (
        <ComboboxOption key={documentId} value={documentId} textValue={title}>
          {title}
        </ComboboxOption>
      ))}
    </Combobox>
  );
};
