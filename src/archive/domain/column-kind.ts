/** What a column holds, whichever database it is in. */
export const COLUMN_KINDS = ['integer', 'number', 'boolean', 'datetime', 'date', 'time', 'json', 'bytes', 'text'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/**
 * The kind behind a type as the database's catalogue names it: `varchar(255)`, `INTEGER`, `timestamp without time zone`.
 * SQLite keeps the name under which a column was made, so that one list serves both. Whatever is not named travels as text.
 */
export const kindOfType = (type: string): ColumnKind => {
  const name = type
    .toLowerCase()
    .replace(/\(.*?\)/, '')
    .trim();
  return KINDS.find(({ types }) => types.test(name))?.kind ?? 'text';
};

const KINDS: readonly { readonly kind: ColumnKind; readonly types: RegExp }[] = [
  { kind: 'integer', types: /^(integer|int|bigint|smallint|tinyint|mediumint)$/ },
  { kind: 'number', types: /^(float|real|double|double precision|decimal|numeric)$/ },
  { kind: 'boolean', types: /^boolean$/ },
  { kind: 'datetime', types: /^(datetime|timestamp)( with(out)? time zone)?$/ },
  { kind: 'date', types: /^date$/ },
  { kind: 'time', types: /^time( with(out)? time zone)?$/ },
  { kind: 'json', types: /^jsonb?$/ },
  { kind: 'bytes', types: /^(blob|bytea)$/ },
];
