/** What a list of the media library may bring along; anything else leads to documents, or to people. */
const BROUGHT_ALONG = ['folder', 'parent', 'children', 'files'];

/**
 * Whether what a list of files or folders is asked to bring along (`populate`) is files and folders only, at every depth; all of a
 * folder (`parent: '*'`, as the media library asks) is folders, files and colleagues.
 */
export const bringsOnlyMedia = (populate: unknown): boolean => {
  if (typeof populate === 'string') return populate.split(',').every((name) => BROUGHT_ALONG.includes(name));
  if (Array.isArray(populate)) return populate.every(bringsOnlyMedia);
  if (typeof populate !== 'object' || populate === null) return false;
  return Object.entries(populate).every(
    ([name, inner]) => BROUGHT_ALONG.includes(name) && ((name === 'parent' && inner === '*') || bringsInner(inner)),
  );
};

const bringsInner = (inner: unknown): boolean => {
  if (typeof inner !== 'object' || inner === null) return true;
  return !('populate' in inner) || bringsOnlyMedia(inner.populate);
};
