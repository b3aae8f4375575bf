import { isLook } from '../../../../../kernel';

/**
 * The admin's requests that look around rather than at one thing: there, the partnership picked in the side bar
 * narrows what is found. A link to something of another partnership of one's own still opens.
 */
const BROWSING: readonly RegExp[] = [
  /^\/content-manager\/collection-types\/[^/]+\/?$/,
  /^\/content-manager\/relations\/[^/]+\/[^/]+\/?$/,
  /^\/content-manager\/homepage\//,
  /^\/admin\/homepage\//,
  /^\/upload\/(?:files|folders|folder-structure)\/?$/,
  /^\/editorial\/(?:latest|replacements|state-counts)\b/,
];

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
}

export const isBrowsing = ({ method, path, query }: Request): boolean =>
  isLook(method) && BROWSING.some((pattern) => pattern.test(path)) && !listsPartsOfOne(query.filters);

/** What is asked for as part of one document, such as the sections of a newsletter, is that document's own. */
const listsPartsOfOne = (filters: unknown): boolean => isRecord(filters) && Object.values(filters).some(namesOneDocument);

const namesOneDocument = (filter: unknown): boolean =>
  isRecord(filter) && [filter.documentId, isRecord(filter.documentId) ? filter.documentId.$eq : null].some((id) => typeof id === 'string');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
