interface Shape {
  readonly name: string;
  readonly columns: readonly { readonly name: string }[];
}

/** What one has and the other has not, as sentences in order of the alphabet; none when the archive fits the database. */
export const shapeDifferences = (archive: readonly Shape[], database: readonly Shape[]): readonly string[] =>
  [
    ...missing(archive, database).map((name) => `The archive has ${name}, this installation has not.`),
    ...missing(database, archive).map((name) => `This installation has ${name}, the archive has not.`),
  ].sort();

/** Tables and columns of `these` that are not among `those`. */
const missing = (these: readonly Shape[], those: readonly Shape[]): readonly string[] => {
  const known = new Map(those.map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]));
  return these.flatMap(({ name, columns }) => {
    const others = known.get(name);
    if (!others) return [`the table ${name}`];
    return columns.filter((column) => !others.has(column.name)).map((column) => `the column ${name}.${column.name}`);
  });
};
