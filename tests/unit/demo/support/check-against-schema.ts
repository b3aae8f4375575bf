import { attributesOf, type Attribute } from './schema';

const LONGEST_STRING = 255;
const TEXT_TYPES = ['string', 'email'];

interface Place {
  readonly name: string;
  readonly path: string;
}

/**
 * What Strapi would refuse or cut, in sentences: unknown attributes, words outside an enumeration, missing values,
 * strings too long for their column. Relations are not followed.
 */
export const problemsAgainstSchema = (data: object, { name, path }: Place): readonly string[] => {
  const attributes = attributesOf(name);
  const values = Object.entries(data).filter(([key]) => key !== '__component');
  const missing = Object.entries(attributes)
    .filter(([key, attribute]) => attribute.required && attribute.default === undefined && !(key in data))
    .map(([key]) => `${path}.${key} is missing`);
  return [...missing, ...values.flatMap(([key, value]) => valueProblems(attributes[key], value, `${path}.${key}`))];
};

const valueProblems = (attribute: Attribute | undefined, value: unknown, path: string): readonly string[] => {
  if (!attribute) return [`${path} is no attribute`];
  if (value === undefined || value === null) return [];
  if (attribute.type === 'component') return componentProblems(attribute, value, path);
  if (attribute.type === 'dynamiczone') return zoneProblems(attribute, value, path);
  if (typeof value !== 'string') return [];
  if (attribute.enum && !attribute.enum.includes(value)) return [`${path} may not be "${value}"`];
  if (attribute.regex && !new RegExp(attribute.regex).test(value)) return [`${path} does not match ${attribute.regex}`];
  if (TEXT_TYPES.includes(attribute.type) && value.length > LONGEST_STRING) return [`${path} has ${value.length} characters`];
  return [];
};

const componentProblems = ({ component = '', repeatable, max }: Attribute, value: unknown, path: string): readonly string[] => {
  const list = repeatable && Array.isArray(value) ? (value as readonly object[]) : [value as object];
  const tooMany = max !== undefined && list.length > max ? [`${path} has more than ${max}`] : [];
  return [...tooMany, ...list.flatMap((item, index) => problemsAgainstSchema(item, { name: component, path: `${path}.${index}` }))];
};

const zoneProblems = ({ components = [] }: Attribute, value: unknown, path: string): readonly string[] =>
  (value as readonly { readonly __component: string }[]).flatMap((item, index) =>
    components.includes(item.__component)
      ? problemsAgainstSchema(item, { name: item.__component, path: `${path}.${index}` })
      : [`${path}.${index} may not be a ${item.__component}`],
  );
