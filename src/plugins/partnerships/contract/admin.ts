/** What the plugin's admin half offers the app. */
export interface PartnershipsAdmin {
  /**
   * Puts the switcher, notices of support access and the page for members of nothing around all pages. To be called last, in
   * the app's `bootstrap`: Strapi adds links to its settings only while their route stands at the top.
   */
  readonly frame: () => void;
  /** Shows in new forms the partnership that the server would give the thing to. To be called in the app's `bootstrap`. */
  readonly showOwner: (owner: OwnerField) => void;
}

/** The field of forms that names the owner, and the content type of partnerships. */
export interface OwnerField {
  readonly attribute: string;
  readonly uid: string;
}
