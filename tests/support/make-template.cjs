/** Boots Strapi once on an empty database, so that every table is there, and stops. The global set-up runs it as a child. */
const { createStrapi } = require('@strapi/strapi');

const main = async () => {
  const strapi = await createStrapi({ appDir: process.cwd(), distDir: `${process.cwd()}/dist`, serveAdminPanel: false }).load();
  // A copy of the file must hold everything: nothing may stay behind in the write-ahead log.
  if (process.env.DATABASE_CLIENT === 'sqlite') await strapi.db.connection.raw('pragma wal_checkpoint(TRUNCATE)');
  await strapi.destroy();
};

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
