/**
 * Boots Strapi without listening, loads the demo as of today and stops. The demo is compiled code: `loadDemo(strapi, { today,
 * report })` with `today` a date in the United Kingdom (`2026-11-21`) and `report` a function that takes a sentence.
 */
const path = require('node:path');

const { createStrapi } = require('@strapi/strapi');

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

const main = async () => {
  const root = process.cwd();
  const { loadDemo } = require(path.join(root, 'dist/src/demo/load-demo.js'));
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false }).load();
  await loadDemo(strapi, { today: today(), report: (sentence) => process.send(sentence) });
  await strapi.destroy();
};

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
