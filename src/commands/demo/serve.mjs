import { createRequire } from 'node:module';
import path from 'node:path';

import { PROJECT_ROOT } from '../setup/project-root.mjs';

const require = createRequire(import.meta.url);

/** Starts the server in this process, as `strapi start` does; it stops by itself on Ctrl-C. Answers the running Strapi. */
export const serve = () => {
  const { createStrapi } = require('@strapi/strapi');
  return createStrapi({ appDir: PROJECT_ROOT, distDir: path.join(PROJECT_ROOT, 'dist') }).start();
};

/** The demo's logins, `{ email, password, name, role, partnership }`, from the compiled demo. */
export const demoLogins = () => require(path.join(PROJECT_ROOT, 'dist/src/demo/load-demo.js')).demoLogins;
