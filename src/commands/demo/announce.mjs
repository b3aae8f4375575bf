/**
 * The addresses and logins, as text. `sites` are partnerships, `{ name, slug }`; `logins` are `{ email, password, role,
 * partnership }`.
 */
export const announcement = ({ address, sites, logins }) => {
  const places = [
    [`${address}/admin`, 'Admin'],
    [`${address}/graphql`, 'GraphQL'],
    ...sites.map(({ name, slug }) => [`${address}/sites/${slug}`, name]),
  ];
  const accounts = logins.map(({ email, password, role, partnership }) => [email, password, `${role}, ${partnership}`]);
  return `\nConcord is running. Press Ctrl-C to stop it.\n\n${table(places)}\n\nTo sign in at the admin:\n\n${table(accounts)}\n\n`;
};

/** Columns as wide as their widest cell; the last one is not filled up. */
const table = (rows) => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column].length))) ?? [];
  return rows
    .map((row) => `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] + 3))).join('')}`)
    .join('\n');
};
