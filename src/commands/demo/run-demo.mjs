import { buildAdmin } from '../build/build-admin.mjs';
import { buildServer } from '../build/build-server.mjs';
import { ensureSecrets } from '../setup/env-file.mjs';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { Refusal } from '../setup/refusal.mjs';

import { announcement } from './announce.mjs';
import { refuseDamagedData } from './check-data.mjs';
import { checkFolders } from './check-folder.mjs';
import { markData, refuseForeignData, removeData, stateOfData } from './demo-data.mjs';
import { readDemoSettings } from './demo-settings.mjs';
import { loadData } from './load-data.mjs';
import { lockData } from './lock-data.mjs';
import { reservePort } from './reserve-port.mjs';
import { demoLogins, serve } from './serve.mjs';
import { createSteps } from './steps.mjs';

/** Everything from a fresh clone to a running Concord with content, each part only when it is needed. */
export const runDemo = async (args) => {
  const reset = readOptions(args);
  process.chdir(PROJECT_ROOT);
  process.env.NODE_ENV ??= 'production';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  const settings = readDemoSettings();
  process.env.CONCORD_ORIGIN = settings.origin;
  const { step } = createSteps(6);
  let port;
  await step('Checking the folder and the port', async () => {
    checkFolders(settings);
    lockData(settings);
    if (!reset) refuseForeignData(settings);
    if (!reset && stateOfData(settings) === 'ready') refuseDamagedData(settings);
    port = await reservePort(settings);
    return 'both are free to use';
  });
  await step('Settings in .env', () => describeSecrets(ensureSecrets()));
  await step('Compiling the server', () => build(buildServer));
  await step('Building the admin, which takes about a minute the first time', () => build(buildAdmin));
  await step('Database and demo content', (note) => prepareData({ settings, reset, note }));
  let sites = [];
  const serving = async () => {
    await port.release();
    sites = await start();
  };
  await step('Starting the server', serving, { logs: true });
  process.stdout.write(announcement({ address: settings.address, sites, logins: demoLogins() }));
};

const readOptions = (args) => {
  const unknown = args.find((arg) => arg !== '--reset');
  if (unknown !== undefined)
    throw new Refusal(`The demo knows no option "${unknown}". Use "npm run demo", or "npm run demo -- --reset" to start afresh.`);
  return args.includes('--reset');
};

const describeSecrets = (made) => (made.length === 0 ? 'there already' : `written, with ${made.length} random secrets`);

const build = async (builder) => ((await builder({ root: PROJECT_ROOT })) ? undefined : 'up to date');

const prepareData = async ({ settings, reset, note }) => {
  const state = stateOfData(settings);
  if (state === 'ready' && !reset) return 'kept from the last time';
  if (state === 'half' && !reset) note('An earlier run stopped before the demo was loaded, so this one starts afresh.');
  removeData(settings);
  markData(settings, 'loading');
  await loadData(note);
  markData(settings, 'ready');
  return undefined;
};

/** Answers the partnerships that have a page. */
const start = async () => {
  const strapi = await serve();
  const { asSystem } = strapi.plugin('partnerships').service('scopes');
  const partnerships = strapi.documents('api::partnership.partnership');
  return asSystem('the addresses to print', () => partnerships.findMany({ fields: ['name', 'slug'], sort: 'name' }));
};
