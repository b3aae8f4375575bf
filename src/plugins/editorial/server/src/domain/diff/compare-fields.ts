import { canonicalJson, isJsonArray, isJsonObject, type Json, type JsonObject } from '../../../../../../kernel';
import type { Change } from '../../../../contract';

import { compareRows } from './compare-rows';
import { diffText } from './diff-text';
import { type FormShape, labelOf, NO_SHAPE } from './form-shape';
import { compareRichText } from './compare-rich-text';
import type { Naming } from './naming';
import { isRichText } from './rich-text-units';
import { isBlank, sayValue } from './say-value';

/** What no form shows: a component's kind, and what a whole knows of its parts and items. */
const UNSPOKEN: ReadonlySet<string> = new Set(['__component', 'manifest', 'id', 'revision', 'digest']);
/** Longer texts are told word by word. */
const SHORT = 60;

interface Compared {
  readonly naming: Naming;
  readonly shape: FormShape;
  /** Attributes that are told elsewhere. */
  readonly without?: ReadonlySet<string>;
}

/** Field by field, in the order of the form. */
export const compareFields = (before: JsonObject, after: JsonObject, { naming, shape, without }: Compared): readonly Change[] => {
  const form = Object.keys(shape.labels);
  const place = (key: string): number => (form.includes(key) ? form.indexOf(key) : form.length);
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .filter((key) => !UNSPOKEN.has(key) && !without?.has(key))
    .sort((a, b) => place(a) - place(b))
    .flatMap((key) => {
      const values = [before[key] ?? null, after[key] ?? null] as const;
      const component = shape.components[key];
      return compareValues(values, { naming, label: labelOf(shape, key), ...(component === undefined ? {} : { component }) });
    });
};

interface Field {
  readonly naming: Naming;
  readonly label: string;
  /** Uid of the component that stands in it. */
  readonly component?: string;
}

const compareValues = (values: readonly [Json, Json], field: Field): readonly Change[] => {
  const [before, after] = values;
  const { naming, label, component } = field;
  if (canonicalJson(before) === canonicalJson(after) || (isBlank(before) && isBlank(after))) return [];
  if (isRichText(before) || isRichText(after)) return compareRichText(listIn(before), listIn(after), label);
  if (isJsonArray(before) || isJsonArray(after)) {
    const rows = compareRows(listIn(before), listIn(after), {
      naming,
      fields: compareFields,
      ...(component === undefined ? {} : { component }),
    });
    return rows.some(({ kind }) => kind !== 'same') ? [{ kind: 'list', label, rows }] : [];
  }
  if (isLongText(before) || isLongText(after)) return [{ kind: 'text', label, pieces: diffText(textOf(before), textOf(after)) }];
  const [was, is] = [sayValue(before, naming.titles), sayValue(after, naming.titles)];
  if (was !== undefined && is !== undefined) return [{ kind: 'value', label, before: was, after: was === is ? anotherOf(is) : is }];
  const changes = compareFields(objectIn(before), objectIn(after), { naming, shape: naming.shapes[component ?? ''] ?? NO_SHAPE });
  return changes.length === 0 ? [] : [{ kind: 'group', label, changes }];
};

/** Two things of one name. */
const anotherOf = (words: string | null): string => `${words ?? ''} (another of the same name)`;

const isLongText = (value: Json): value is string => typeof value === 'string' && (value.length > SHORT || value.includes('\n'));
const textOf = (value: Json): string => (typeof value === 'string' ? value : '');
const listIn = (value: Json): readonly Json[] => (isJsonArray(value) ? value : []);
const objectIn = (value: Json): JsonObject => (isJsonObject(value) ? value : {});
