/** What the plugin's admin half offers the app. */
export interface PartnershipsAdmin {
  /**
   * Puts the switcher, notices of support access and the page for members of nothing around all pages. To be called last, in
   * the app's `bootstrap`: Strapi adds links to its settings only while their route stands at the top.
   */
  readonly frame: () => void;
}
