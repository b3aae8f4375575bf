/**
 * Concord's admin from the folder APP, with a newsroom of four partnerships and one manager of all four, whose token goes to
 * the parent. Fills an empty database first. Answers on PORT and counts statements for its parent.
 */
const path = require('node:path');

const APP = process.env.APP;
const fromApp = (name) => require(require.resolve(name, { paths: [APP] }));
const { countStatements } = require('../lib/count-statements.cjs');

const [PARTNERSHIPS, ISSUES, SECTIONS] = [4, 40, 4];
const EMAIL = 'manager@example.org';

const main = async () => {
  process.chdir(APP);
  const counter = countStatements(fromApp('better-sqlite3'));
  const strapi = await fromApp('@strapi/strapi')
    .createStrapi({ appDir: APP, distDir: path.join(APP, 'dist'), serveAdminPanel: false })
    .load();
  await strapi
    .plugin('partnerships')
    .service('scopes')
    .asSystem('filling the bench', async () => {
      if ((await strapi.documents('api::issue.issue').count({})) === 0) await fill(strapi);
    });
  await new Promise((listening) => strapi.server.listen(Number(process.env.PORT), '127.0.0.1', listening));
  const token = await tokenOf(strapi);
  process.on('message', (message) => message === 'take' && process.send({ statements: counter.take() }));
  process.send({ ready: true, token });
};

const fill = async (strapi) => {
  const create = (type, data) => strapi.documents(`api::${type}.${type}`).create({ data });
  const partnerships = [];
  for (let at = 0; at < PARTNERSHIPS; at += 1)
    partnerships.push(await create('partnership', { name: `Board ${at}`, shortName: `Board ${at}`, slug: `board-${at}`, kind: 'joint' }));
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'concord-editor' } });
  const user = await strapi.db.query('admin::user').create({
    data: { email: EMAIL, firstname: 'Robin', lastname: 'Marsh', isActive: true, roles: [role.id] },
  });
  for (const { id } of partnerships)
    await strapi.db.query('plugin::partnerships.membership').create({ data: { user: user.id, partnership: id, role: 'manager' } });
  for (let at = 0; at < PARTNERSHIPS * ISSUES; at += 1) {
    const title = `News of week ${at}`;
    const partnership = partnerships[at % PARTNERSHIPS].documentId;
    const issue = await create('issue', { title, slug: `week-${at}`, period: '2026-03', partnership });
    for (let section = 0; section < SECTIONS; section += 1)
      await create('section', { heading: `Part ${section} of ${title}`, level: 1, issue: issue.documentId });
  }
};

const tokenOf = async (strapi) => {
  const { id } = await strapi.db.query('admin::user').findOne({ where: { email: EMAIL } });
  const sessions = strapi.sessionManager('admin');
  const { token } = await sessions.generateRefreshToken(String(id), 'bench', { type: 'refresh' });
  return (await sessions.generateAccessToken(token)).token;
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
