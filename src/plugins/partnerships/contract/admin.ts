import type { ComponentType } from 'react';

import type { ManagedPartnership } from './site-keys';

/** What the plugin's admin half offers the app, and under `app.getPlugin('partnerships').apis` other plugins. */
export interface PartnershipsAdmin {
  /**
   * Puts the switcher, notices of support access and the page for members of nothing around all pages. To be called last, in
   * the app's `bootstrap`: Strapi adds links to its settings only while their route stands at the top. A new partnership is added on
   * the page for that, and neither in the form of its content type nor from a picker.
   */
  readonly frame: (partnershipUid: string) => void;
  /**
   * Shows in new forms the partnership that the server would give the thing to, in those of what is saved that it stays, and has pickers
   * and the dialog of the media library follow it. To be called in the app's `bootstrap`.
   */
  readonly showOwner: (owner: ShownOwner) => void;
  /** Adds a tab to a partnership's settings, behind the built-in ones. To be called in `bootstrap`. */
  readonly addSettingsTab: (tab: AddedSettingsTab) => void;
  /**
   * A hook: looks up where the reader works, and says in words of which partnerships they are out since they came to this page; null
   * where it is of none.
   */
  readonly useLeft: () => string | null;
  /**
   * A hook: whether the reader works for a partnership, by its global id. False for an administrator of the network alone, who may change
   * its record and does not see its desk; true where no partnership is named.
   */
  readonly useWorksFor: (partnership: string | null) => boolean;
  /** A hook: whether the reader's role lets them delete working copies of any partnership; the server says of which. */
  readonly useMayDelete: () => boolean;
}

/** The field of forms that names the owner, and the content type of partnerships. */
export interface OwnerField {
  readonly attribute: string;
  readonly uid: string;
}

export interface ShownOwner extends OwnerField {
  /** Fields of forms of parts that name what they are a part of, with its content type: its owner is theirs. */
  readonly wholes: readonly OwnerField[];
}

export interface AddedSettingsTab {
  /** Unique among the tabs, and their address (settings-address.ts). */
  readonly value: string;
  /** As Strapi's registries take it. */
  readonly label: { readonly id: string; readonly defaultMessage: string };
  readonly Content: ComponentType<SettingsTabProps>;
}

export interface SettingsTabProps {
  /** The partnership that was chosen. */
  readonly partnership: ManagedPartnership;
  /** All that the reader manages. */
  readonly managed: readonly ManagedPartnership[];
}
