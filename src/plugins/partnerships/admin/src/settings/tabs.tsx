import type { ComponentType } from 'react';

import type { SettingsTabProps } from '../../../contract/admin';
import { LifeTab } from '../life/life-tab';
import { PeopleTab } from '../people/people-tab';
import { PractitionersTab } from '../practitioners/practitioners-tab';
import { WebsiteKeysTab } from '../website-keys/website-keys-tab';
import type { WordKey } from '../words';

export type TabProps = SettingsTabProps;

export interface SettingsTab {
  /** Its address, too: links lead to it. */
  readonly value: string;
  readonly label: WordKey;
  readonly Content: ComponentType<TabProps>;
}

/** The built-in tabs of a partnership's settings, from left to right; the first one opens. Those of other plugins follow. */
export const SETTINGS_TABS: readonly SettingsTab[] = [
  { value: 'people', label: 'staff.tab', Content: PeopleTab },
  {
    value: 'practitioners',
    label: 'people.tab',
    Content: ({ partnership: { id, slug } }) => <PractitionersTab partnership={id} slug={slug} />,
  },
  {
    value: 'keys',
    label: 'keys.tab',
    Content: ({ partnership: { id }, managed }) => <WebsiteKeysTab partnership={id} managed={managed} />,
  },
  { value: 'life', label: 'life.tab', Content: ({ partnership: { id } }) => <LifeTab partnership={id} /> },
];
