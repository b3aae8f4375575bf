/** What somebody may do, as Strapi's pages are told it. */
export interface Permission {
  readonly action: string;
  readonly properties?: { readonly fields?: readonly string[] };
}

const UPDATE = 'plugin::content-manager.explorer.update';

/**
 * The same permissions without that of changing the owner of what is saved: it stays (`owner.fixed`), so that forms show it and offer no
 * other. Of something new it is chosen as ever.
 */
export const withFixedOwner = <Given extends Permission>(permissions: readonly Given[], attribute: string): readonly Given[] =>
  permissions.map((given) =>
    given.action === UPDATE && given.properties?.fields?.includes(attribute)
      ? { ...given, properties: { ...given.properties, fields: given.properties.fields.filter((field) => field !== attribute) } }
      : given,
  );
