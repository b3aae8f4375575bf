/** What Strapi is about to ask of one type's rows. */
export interface Statement {
  readonly type: string;
  readonly where: unknown;
  readonly filters: unknown;
  readonly select: readonly string[];
  readonly populate: unknown;
}

/**
 * Whether a statement names the rows it asks about, or those they are linked to, as populated relations do. Only a list and a
 * count go by an alias.
 */
export const hasFewRows = ({ type, where }: Pick<Statement, 'type' | 'where'>): boolean =>
  (type === 'select' || type === 'count') && [where].flat().some((part) => isRecord(part) && Object.entries(part).some(namesRows));

const namesRows = ([column, value]: readonly [string, unknown]): boolean =>
  (column.includes('.') || NAMES_OF_ROWS.includes(column)) && (Array.isArray(value) || isName(value) || isNameList(value));

const NAMES_OF_ROWS = ['id', 'documentId', 'document_id'];

const isName = (value: unknown): boolean => typeof value === 'number' || typeof value === 'string';

const isNameList = (value: unknown): boolean => isRecord(value) && '$in' in value && Array.isArray(value.$in);

/** Columns that say no more of a row than that it is there. */
const TECHNICAL = [...NAMES_OF_ROWS, 'locale', 'publishedAt', 'published_at'];

/**
 * Before it writes a link, Strapi asks whether the other end is there. Of partnerships that is no secret, and some links
 * may lead to any of them; the guard of links decides which.
 */
export const asksOnlyWhetherThere = ({ type, select, populate, where, filters }: Statement): boolean =>
  !populate &&
  (type === 'count' || (select.length > 0 && select.every((column) => TECHNICAL.includes(column)))) &&
  isOfRowsAlone(where) &&
  isOfRowsAlone(filters);

/** Whether a condition goes by nothing else: a count would tell the rest of a row letter by letter. */
const isOfRowsAlone = (condition: unknown): boolean => {
  if (Array.isArray(condition)) return condition.every(isOfRowsAlone);
  if (!isRecord(condition)) return condition === null || condition === undefined;
  return Object.entries(condition).every(([name, value]) => TECHNICAL.includes(name) || (name === '$and' && isOfRowsAlone(value)));
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
