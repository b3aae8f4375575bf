import { DomainError } from './domain-error';

/**
 * What a database driver or the file system says when storage itself is in the way, by its code: SQLite's result codes,
 * PostgreSQL's SQLSTATE and Node's system errors.
 */
const KINDS: readonly { readonly code: string; readonly matches: RegExp; readonly message: string }[] = [
  {
    code: 'storage.full',
    matches: /^(SQLITE_FULL|ENOSPC|EDQUOT|53100)$/,
    message: 'The disk that holds the data is full. Nothing was changed. Make room, then try again.',
  },
  {
    code: 'storage.unwritable',
    matches: /^(SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM|EROFS|EACCES|EPERM|25006|42501)$/,
    message: 'The data cannot be written to: the database or its folder is read-only. Nothing was changed.',
  },
  {
    code: 'storage.busy',
    matches: /^(SQLITE_BUSY.*|SQLITE_LOCKED.*|40001|40P01|55P03|57014)$/,
    message: 'Somebody else is writing at the same moment. Nothing was changed. Try again.',
  },
  {
    code: 'storage.unreachable',
    matches: /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|08...|53300|57P0[123])$/,
    message: 'The database does not answer. Nothing was changed, as far as is known. Look again, then try again.',
  },
  {
    code: 'storage.failing',
    matches: /^(SQLITE_IOERR.*|EIO|58030|58P0.)$/,
    message: 'The disk that holds the data reports errors. Nothing was changed. Have the disk looked at.',
  },
  {
    code: 'storage.damaged',
    matches: /^(SQLITE_CORRUPT.*|SQLITE_NOTADB|XX00[12])$/,
    message: 'The database file is damaged. Nothing was changed. Restore the newest good backup.',
  },
];

/** The refusal (`unavailable`) behind an error of the database or the disk, looked for along its causes; null for any other error. */
export const storageRefusal = (error: unknown): DomainError | null => {
  for (const cause of causesOf(error)) {
    if (cause instanceof DomainError) return null;
    const kind = KINDS.find(({ matches }) => matches.test(codeOf(cause)));
    if (kind) return new DomainError({ code: kind.code, refusal: 'unavailable', message: kind.message, cause: error });
  }
  return null;
};

const DEEPEST = 5;

const causesOf = (error: unknown): readonly object[] => {
  const causes: object[] = [];
  for (let next = error; isObject(next) && causes.length < DEEPEST; next = 'cause' in next ? next.cause : undefined) causes.push(next);
  return causes;
};

const codeOf = (error: object): string => {
  if ('name' in error && error.name === 'KnexTimeoutError') return 'SQLITE_BUSY';
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
};

/** Not `instanceof Error`: errors of node's own modules are of another realm under jest. */
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
