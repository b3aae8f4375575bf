/** Where the settings of partnerships are, behind the address of the admin. */
export const SETTINGS_PATH = '/plugins/partnerships';

/** What the query of that address may name. */
export const SETTINGS_QUERY = { partnership: 'of', tab: 'tab' } as const;

export interface SettingsPlace {
  /** As AddedSettingsTab.value. */
  readonly tab: string;
  /** Global id or slug of the partnership; without it, the one that the reader works in. Letters name the id, which no renaming changes. */
  readonly of?: string;
}

/** A tab of a partnership's settings, as mails and pages lead to it. */
export const settingsPath = ({ tab, of }: SettingsPlace): string => {
  const query = new URLSearchParams({ ...(of !== undefined && { [SETTINGS_QUERY.partnership]: of }), [SETTINGS_QUERY.tab]: tab });
  return `${SETTINGS_PATH}?${query.toString()}`;
};

/** The query of such an address without the partnership: of which it is follows the side bar then. */
export const withoutPartnership = (search: string): string => {
  const query = new URLSearchParams(search);
  query.delete(SETTINGS_QUERY.partnership);
  return query.toString();
};
