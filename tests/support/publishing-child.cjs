/**
 * A second node: boots the compiled app on the database of its settings, says `ready`, reads one order from standard input
 * (`Order` in publishing-node.ts), publishes and says what came of it, a line each. An order may tell it when to die.
 */
const { writeSync } = require('node:fs');
const { createInterface } = require('node:readline');

const { createStrapi } = require('@strapi/strapi');

const say = (line) => writeSync(1, `${line}\n`);
const die = () => process.kill(process.pid, 'SIGKILL');

const publish = async (publishing, subject) => {
  try {
    const { act, sequence } = await publishing.publish({ subject, actor: { id: 'command' } });
    say(`published ${subject.id} ${act} ${sequence}`);
  } catch (error) {
    say(`refused ${subject.id} ${error.code ?? error}`);
  }
};

/** Counts statements from now on, and dies before the one that it is told. */
const watchStatements = (knex, dieBefore) => {
  const seen = { count: 0 };
  knex.on('query', () => {
    seen.count += 1;
    if (seen.count === dieBefore) die();
  });
  return seen;
};

const obey = async (strapi, { subjects, atOnce, dieBefore, dieAfterCommit }) => {
  const editorial = (service) => strapi.plugin('editorial').service(service);
  const seen = watchStatements(strapi.db.connection, dieBefore);
  // Listeners are the first to be told of a commit.
  if (dieAfterCommit) editorial('registry').onPublished(die);
  if (atOnce) await Promise.all(subjects.map((subject) => publish(editorial('publishing'), subject)));
  else for (const subject of subjects) await publish(editorial('publishing'), subject);
  say(`statements ${seen.count}`);
  await editorial('editorial').settled();
};

const main = async () => {
  const strapi = createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist`, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  say('ready');
  for await (const line of createInterface({ input: process.stdin })) {
    await obey(strapi, JSON.parse(line));
    break;
  }
  process.exit(0);
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
