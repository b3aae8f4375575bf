import type { FieldLayout, Layout } from './layout';

/** The content-manager's configuration of one type, as it stores it. */
export interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, FieldConfiguration>>;
  readonly layouts: {
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
    readonly list: readonly string[];
  };
}

interface FieldConfiguration {
  readonly edit: Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
}

/** Lays our words and order over the configuration that Strapi made from the schema. Fields that a layout forgets keep Strapi's. */
export const buildConfiguration = (layout: Layout, current: Configuration): Configuration => ({
  settings: { ...current.settings, ...settings(layout) },
  metadatas: Object.fromEntries(Object.entries(current.metadatas).map(([name, field]) => [name, configureField(layout, name, field)])),
  layouts: { edit: editRows(layout), list: layout.list ? layout.list.columns : current.layouts.list },
});

const settings = ({ titledBy, list }: Layout): Configuration['settings'] => ({
  mainField: titledBy,
  ...(list && { pageSize: 20, defaultSortBy: list.sortBy, defaultSortOrder: list.order }),
});

const configureField = (layout: Layout, name: string, { edit, list }: FieldConfiguration): FieldConfiguration => {
  if (layout.hidden?.includes(name)) return { edit: { ...edit, visible: false }, list };
  const field = layout.fields[name];
  return field ? { edit: { ...edit, ...editWords(field) }, list: { ...list, label: field.label } } : { edit, list };
};

const editWords = ({ label, hint = '', placeholder = '', shows }: FieldLayout): Readonly<Record<string, string>> => ({
  label,
  description: hint,
  placeholder,
  ...(shows && { mainField: shows }),
});

const editRows = ({ rows }: Layout): Configuration['layouts']['edit'] =>
  rows.map((row) => Object.entries(row).map(([name, size]) => ({ name, size })));
