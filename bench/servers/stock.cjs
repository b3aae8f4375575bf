/** Stock Strapi with its GraphQL plugin, filled once; answers on PORT and counts statements for its parent. */
const fs = require('node:fs');
const path = require('node:path');

const { createStrapi } = require('@strapi/strapi');
const { countStatements } = require('../lib/count-statements.cjs');

const TYPES = ['partnership', 'issue', 'section', 'event', 'contact', 'briefing'];

const main = async () => {
  const { content } = await import('../lib/content.mjs');
  const { writeStockTypes } = await import('../lib/stock-types.mjs');
  const folder = path.join(__dirname, '..', 'stock');
  writeStockTypes(path.join(folder, 'src', 'api'));
  fs.mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  process.chdir(folder);
  const counter = countStatements(require('better-sqlite3'));
  const strapi = await createStrapi({ appDir: folder, distDir: folder, serveAdminPanel: false }).load();
  if ((await strapi.documents('api::issue.issue').count({})) === 0) await fill(strapi, content());
  await allowReading(strapi);
  await new Promise((listening) => strapi.server.listen(Number(process.env.PORT), '127.0.0.1', listening));
  process.on('message', (message) => message === 'take' && process.send({ statements: counter.take() }));
  process.send({ ready: true });
};

const fill = async (strapi, { partnerships, events, contacts, briefings, issues }) => {
  const create = async (type, data) => (await strapi.documents(`api::${type}.${type}`).create({ data, status: 'published' })).documentId;
  const all = async (type, rows) => {
    const ids = [];
    for (const row of rows) ids.push(await create(type, row));
    return ids;
  };
  const owners = await all('partnership', partnerships);
  const owned = (rows) => rows.map((row) => ({ ...row, partnership: owners[row.partnership] }));
  const ids = {
    events: await all('event', owned(events)),
    contacts: await all(
      'contact',
      contacts.map(({ label, phone, email }) => ({ label, phone, email })),
    ),
    briefings: await all(
      'briefing',
      briefings.map(({ title, summary }) => ({ title, summary })),
    ),
  };
  for (const { sections, ...issue } of owned(issues)) {
    const id = await create('issue', issue);
    for (const { heading, text, ...items } of sections) {
      const placed = Object.fromEntries(Object.entries(items).map(([kind, indexes]) => [kind, indexes.map((index) => ids[kind][index])]));
      await create('section', { heading, text, issue: id, ...placed });
    }
  }
};

const allowReading = async (strapi) => {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' }, populate: ['permissions'] });
  for (const type of TYPES) {
    for (const verb of ['find', 'findOne']) {
      const action = `api::${type}.${type}.${verb}`;
      if (!role.permissions.some((permission) => permission.action === action)) {
        await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
      }
    }
  }
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
