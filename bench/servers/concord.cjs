/** Concord as built in the folder above, filled and published once; answers on PORT and counts statements for its parent. */
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..');
const fromRoot = (name) => require(require.resolve(name, { paths: [ROOT] }));
const { countStatements } = require('../lib/count-statements.cjs');

const main = async () => {
  const { content } = await import('../lib/content.mjs');
  process.chdir(ROOT);
  const counter = countStatements(fromRoot('better-sqlite3'));
  const strapi = await fromRoot('@strapi/strapi')
    .createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false })
    .load();
  const scopes = strapi.plugin('partnerships').service('scopes');
  await scopes.asSystem('filling the bench', async () => {
    if ((await strapi.documents('api::issue.issue').count({})) === 0) await fill(strapi, content());
  });
  await new Promise((listening) => strapi.server.listen(Number(process.env.PORT), '127.0.0.1', listening));
  process.on('message', (message) => message === 'take' && process.send({ statements: counter.take() }));
  process.send({ ready: true });
};

const fill = async (strapi, { partnerships, events, contacts, briefings, issues }) => {
  const create = (type, data) => strapi.documents(`api::${type}.${type}`).create({ data });
  const all = async (type, rows) => {
    const made = [];
    for (const row of rows) made.push(await create(type, row));
    return made;
  };
  const owners = await all(
    'partnership',
    partnerships.map((row) => ({ ...row, shortName: row.name, kind: 'joint' })),
  );
  const owner = (row) => ({ partnership: owners[row.partnership].documentId });
  const made = {
    event: await all(
      'event',
      events.map((row) => ({
        ...owner(row),
        title: row.title,
        summary: row.summary,
        occurrences: [{ startDate: row.date, startTime: `${row.time}:00.000`, venue: row.place }],
      })),
    ),
    contact: await all(
      'contact',
      contacts.map((row) => ({
        ...owner(row),
        label: row.label,
        phones: [{ shown: row.phone, dial: row.phone }],
        emails: [{ address: row.email }],
      })),
    ),
    briefing: await all(
      'briefing',
      briefings.map((row) => ({ ...owner(row), title: row.title, summary: row.summary, kind: 'practice', body: [prose(row.summary)] })),
    ),
  };
  const publish = (type, document) =>
    strapi
      .plugin('editorial')
      .service('publishing')
      .publish({ subject: { type, id: document.globalId }, actor: { id: 'system' } });
  for (const document of owners) await publish('partnership', document);
  for (const [type, documents] of Object.entries(made)) for (const document of documents) await publish(type, document);
  for (const row of issues) {
    const issue = await create('issue', { ...owner(row), title: row.title, slug: row.slug, period: row.period });
    for (const section of row.sections) {
      const placements = [
        ...section.events.map((index) => ({ __component: 'placement.event', event: made.event[index].documentId })),
        ...section.contacts.map((index) => ({ __component: 'placement.contact', contact: made.contact[index].documentId })),
        ...section.briefings.map((index) => ({ __component: 'placement.briefing', briefing: made.briefing[index].documentId })),
      ];
      await create('section', { heading: section.heading, level: 1, issue: issue.documentId, body: [prose(section.text)], placements });
    }
    await publish('issue', issue);
  }
};

const prose = (text) => ({ __component: 'block.prose', text: [{ type: 'paragraph', children: [{ type: 'text', text }] }] });

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
