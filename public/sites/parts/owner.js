/** `From TASP` when an item comes from another partnership than the one whose pages these are; otherwise null. */
export function fromOwner({ owners }, site) {
  const isOurs = owners.length === 0 || owners.some(({ slug }) => slug === site.slug);
  return isOurs ? null : `From ${owners.map(({ shortName }) => shortName).join(' and ')}`;
}
