import type { GovernedTypes } from './governed-type';

/** What editorial's admin half offers under `app.getPlugin('editorial').apis`. */
export interface EditorialAdmin {
  /**
   * Names the governed types, as `config/plugins.ts` does for the server. To be called in the `register` of
   * `src/admin/app.tsx`: panel, actions and columns are built from them in `bootstrap`.
   */
  govern(types: GovernedTypes): void;
}
