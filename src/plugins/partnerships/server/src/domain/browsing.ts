/**
 * The admin's requests that look around rather than at one thing: there, the partnership picked in the side bar
 * narrows what is found. A link to something of another partnership of one's own still opens.
 */
const BROWSING: readonly RegExp[] = [
  /^\/content-manager\/(?:collection-types|single-types)\/[^/]+\/?$/,
  /^\/content-manager\/relations\/[^/]+\/[^/]+\/?$/,
  /^\/content-manager\/homepage\//,
  /^\/admin\/homepage\//,
  /^\/upload\/(?:files|folders|folder-structure)\/?$/,
  /^\/editorial\/(?:latest|replacements)\b/,
];

export const isBrowsing = (method: string, path: string): boolean => method === 'GET' && BROWSING.some((pattern) => pattern.test(path));
