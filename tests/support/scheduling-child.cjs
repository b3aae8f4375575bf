/**
 * A node that does what is due: boots the compiled app on the database of its settings, says `ready`, waits for a line on standard
 * input, and from then on looks for jobs without a pause until it is killed, or its input is closed.
 */
const { writeSync } = require('node:fs');
const { createInterface } = require('node:readline');
const { setTimeout: wait } = require('node:timers/promises');

const { createStrapi } = require('@strapi/strapi');

const PAUSE = 40;

const main = async () => {
  const strapi = createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist`, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  const jobs = strapi.plugin('editorial').service('jobs');
  const input = createInterface({ input: process.stdin });
  const told = new Promise((resolve) => input.once('line', resolve));
  input.once('close', () => process.exit(0));
  writeSync(1, 'ready\n');
  await told;
  for (;;) {
    const count = await jobs.runDue();
    if (count > 0) writeSync(1, `ran ${count}\n`);
    await wait(PAUSE);
  }
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
