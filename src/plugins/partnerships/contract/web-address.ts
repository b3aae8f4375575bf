const SHAPE = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Addresses that are Concord's own, there or below `/sites`: a partnership called so would be mistaken for them. */
export const RESERVED_ADDRESSES: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'graphql',
  'join',
  'parts',
  'practitioners',
  'sites',
  'styles',
  'uploads',
  'views',
]);

/** The address of a partnership's pages as it is kept, however it was typed. */
export const plainAddress = (typed: string): string => typed.trim().toLowerCase();

/** Why that cannot be the address of a partnership's pages, in words; null when it can. */
export const addressFault = (address: string): string | null => {
  if (!SHAPE.test(address))
    return `“${address}” cannot be a web address. Use small letters, digits and single hyphens only, such as north-moor; at most 80.`;
  return RESERVED_ADDRESSES.has(address) ? `The web address “${address}” is Concord’s own. Choose another.` : null;
};
