/**
 * Boots Strapi without listening, loads the demo as of today and stops. The demo is compiled code: `loadDemo(strapi, { today,
 * report })`, where `report` hears a line of progress at a time. Ends at once when the launcher is gone.
 */
const path = require('node:path');

const { createStrapi } = require('@strapi/strapi');

const main = async () => {
  const root = process.cwd();
  const { loadDemo } = require(path.join(root, 'dist/src/demo/load-demo.js'));
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false }).load();
  await loadDemo(strapi, { today: new Date(), report: (line) => process.send(line) });
  await strapi.destroy();
};

process.once('disconnect', () => process.exit(1));

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
