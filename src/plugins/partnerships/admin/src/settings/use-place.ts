import { useSearchParams } from 'react-router-dom';

import { SETTINGS_QUERY, type SettingsPlace } from '../../../contract/settings-address';

/** Which partnership's settings, and which tab of them, the address names; null where it names none. */
export const usePlace = () => {
  const [query, setQuery] = useSearchParams();
  return {
    of: query.get(SETTINGS_QUERY.partnership),
    tab: query.get(SETTINGS_QUERY.tab),
    /** What is left out stays as it is. */
    go: ({ of, tab }: Partial<SettingsPlace>) =>
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          if (of !== undefined) after.set(SETTINGS_QUERY.partnership, of);
          if (tab !== undefined) after.set(SETTINGS_QUERY.tab, tab);
          return after;
        },
        { replace: true },
      ),
  };
};
