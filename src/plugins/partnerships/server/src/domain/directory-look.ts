import { isLook } from '../../../../../kernel';

/**
 * A request that only names partnerships: the picker of a field that may name any of them, or the names that a field
 * of something within reach holds already. The names of partnerships are no secret; all else of them is.
 */
export interface DirectoryLook {
  /** The field whose names are asked, as `<uid>.coOwner`. */
  readonly field: string;
  /** True when the names are those that one document's field holds, rather than all to choose from. */
  readonly ofDocument: boolean;
}

const RELATIONS = /^\/content-manager\/relations\/([^/]+)\/(?:([^/]+)\/)?([^/]+)\/?$/;

/** Parameters that ask for more than names, with which a secret could be guessed piece by piece. */
const PRYING = ['filters', 'sort', 'fields', 'populate'];

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
}

export const directoryLookOf = ({ method, path, query }: Request): DirectoryLook | null => {
  const [, model, document, field] = (isLook(method) ? RELATIONS.exec(path) : null) ?? [];
  if (model === undefined || field === undefined || PRYING.some((name) => name in query)) return null;
  return { field: `${decodeURIComponent(model)}.${field}`, ofDocument: document !== undefined };
};
