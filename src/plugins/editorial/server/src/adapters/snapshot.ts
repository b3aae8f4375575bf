import type { Core } from '@strapi/strapi';

import type { Json, JsonObject, SubjectRef } from '../../../../../kernel';
import type { GovernedType, GovernedTypes } from '../../../contract';
import type { WorkingCopies, WorkingCopy } from '../application/ports';

import { describeFile } from './file-references';
import { type Attribute, deepPopulate, wordAttributes } from './schema-walk';

type Row = Readonly<Record<string, unknown>>;

/** Reads working copies as bodies (contract/body.ts), guided by the Strapi schema alone. */
export const createWorkingCopies = (strapi: Core.Strapi, governed: GovernedTypes): WorkingCopies => ({
  async snapshot(uid, documentId) {
    const type = governed[uid];
    if (!type) return null;
    const populate = withOwners(deepPopulate(strapi, uid), type);
    const row = (await strapi.db.query(uid).findOne({ where: { documentId }, populate: populate as never })) as Row | null;
    return row && workingCopy({ strapi, governed }, { uid, type, row });
  },
});

interface Context {
  readonly strapi: Core.Strapi;
  readonly governed: GovernedTypes;
}

const workingCopy = async (context: Context, { uid, type, row }: { uid: string; type: GovernedType; row: Row }): Promise<WorkingCopy> => {
  const skip = new Set([type.parts?.attribute, type.partOf?.attribute, ...(type.unpublished ?? [])]);
  const words: Record<string, Json> = {};
  for (const [name, attribute] of wordAttributes(context.strapi, uid)) {
    if (!skip.has(name) && attribute.mappedBy === undefined) words[name] = await valueOf(context, attribute, row[name]);
  }
  const whole = type.partOf ? referenceTo(context, type.partOf.uid, row[type.partOf.attribute]) : null;
  const owners = type.owners.flatMap((path) => (path === 'self' ? [globalIdOf(row)] : [globalIdAt(row, path)])).filter((id) => id !== '');
  const subject = {
    type: type.type,
    id: globalIdOf(row),
    uid,
    documentId: String(row.documentId),
    title: textOf(row[type.title]),
    owners: [...new Set(owners)],
    whole,
  };
  const parts = type.parts ? rowsOf(row[type.parts.attribute]).map(globalIdOf) : [];
  return { subject, words, parts };
};

const valueOf = async (context: Context, attribute: Attribute, value: unknown): Promise<Json> => {
  if (value === undefined || value === null || value === '') return attribute.repeatable || attribute.type === 'dynamiczone' ? [] : null;
  switch (attribute.type) {
    case 'relation':
      return Array.isArray(value)
        ? rowsOf(value).flatMap((row) => relationTo(context, attribute, row) ?? [])
        : relationTo(context, attribute, value as Row);
    case 'component':
      return attribute.repeatable
        ? inOrder(rowsOf(value), (row) => componentOf(context, attribute.component ?? '', row))
        : componentOf(context, attribute.component ?? '', value as Row);
    case 'dynamiczone':
      return inOrder(rowsOf(value), async (row) => ({
        __component: textOf(row.__component),
        ...(await componentOf(context, textOf(row.__component), row)),
      }));
    case 'media':
      return Array.isArray(value) ? inOrder(rowsOf(value), (row) => fileOf(context, row)) : fileOf(context, value as Row);
    case 'time':
      return textOf(value).slice(0, 5);
    default:
      return JSON.parse(JSON.stringify(value)) as Json;
  }
};

const componentOf = async (context: Context, component: string, row: Row): Promise<JsonObject> => {
  const fields: Record<string, Json> = {};
  for (const [name, attribute] of wordAttributes(context.strapi, component)) fields[name] = await valueOf(context, attribute, row[name]);
  return fields;
};

const fileOf = async ({ strapi }: Context, row: Row): Promise<JsonObject> => ({ ...(await describeFile(strapi, row)) });

const relationTo = (context: Context, { target = '' }: Attribute, row: Row): Json =>
  context.governed[target] ? referenceTo(context, target, row) : { slug: textOf(row.slug), name: textOf(row.name) };

const referenceTo = ({ governed }: Context, uid: string, row: unknown): (SubjectRef & JsonObject) | null => {
  const type = governed[uid];
  return type && isRow(row) ? { type: type.type, id: globalIdOf(row) } : null;
};

/** The partnership at the end of a path such as `issue.partnership` needs one step more than deepPopulate takes. */
const withOwners = (populate: Record<string, unknown>, { owners }: GovernedType): Record<string, unknown> => {
  const through = owners.filter((path) => path.includes('.')).map((path): readonly string[] => path.split('.', 2));
  const [first] = through.map(([step]) => step);
  if (first === undefined) return populate;
  return { ...populate, [first]: { populate: Object.fromEntries(through.map(([, last = '']) => [last, true])) } };
};

const globalIdAt = (row: Row, path: string): string => {
  let end: unknown = row;
  for (const key of path.split('.')) end = isRow(end) ? end[key] : null;
  return isRow(end) ? globalIdOf(end) : '';
};

const inOrder = async (rows: readonly Row[], read: (row: Row) => Promise<JsonObject>): Promise<readonly Json[]> => {
  const values: Json[] = [];
  for (const row of rows) values.push(await read(row));
  return values;
};

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRow) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const globalIdOf = (row: Row): string => textOf(row.globalId);
