interface OutsideJest {
  /** Node's own, of which jest gives its tests a copy. */
  readonly process: NodeJS.Process;
  /** Loads modules as Node does: once for all suites of a worker. */
  readonly require: NodeJS.Require;
}

/** What `strapi-environment.cjs` lends to a suite; where no jest is, there is nothing to lend. */
export const outsideJest = (): OutsideJest =>
  (globalThis as unknown as { readonly outsideJest?: OutsideJest }).outsideJest ?? { process, require };
