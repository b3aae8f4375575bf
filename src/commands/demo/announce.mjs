/** The addresses and logins, as text. `sites` are partnerships, `{ name, slug }`; `logins` are `{ name, email, password }`. */
export const announcement = ({ address, sites, logins }) => {
  const places = [
    ['Admin', `${address}/admin`],
    ['GraphQL', `${address}/graphql`],
    ...sites.map(({ name, slug }) => [name, `${address}/sites/${slug}`]),
  ];
  const accounts = logins.map(({ name, email, password }) => [name, `${email}   ${password}`]);
  const width = Math.max(...[...places, ...accounts].map(([label]) => label.length)) + 3;
  const lines = (rows) => rows.map(([label, value]) => `  ${label.padEnd(width)}${value}`).join('\n');
  return `\nConcord is running. Press Ctrl-C to stop it.\n\n${lines(places)}\n\nTo sign in at the admin:\n\n${lines(accounts)}\n\n`;
};
