/**
 * The one direction of docs and code (architecture, section 5): delivery → editorial → partnerships → kernel and
 * import-desk → editorial; between plugins only `contract/`; inside a plugin domain ← application ← adapters ← wiring.
 * tests/architecture plants a violation of every rule and sees it caught.
 */

/** Each plugin with those it may use. Nothing else may be used, so a new plugin starts with a line here. */
const MAY_USE = {
  partnerships: [],
  editorial: ['partnerships'],
  delivery: ['editorial', 'partnerships'],
  'import-desk': ['editorial', 'partnerships'],
};

const PLUGIN = '^src/plugins/([^/]+)/';
const DOMAIN = `${PLUGIN}server/src/domain/`;
const APPLICATION = `${PLUGIN}server/src/application/`;
/** What a plugin offers a command that must not boot the app. */
const DRY_RUN = `${PLUGIN}server/src/dry-run\\.ts$`;
const CONTRACT = `${PLUGIN}contract/`;
const STRAPI = '(^|/)node_modules/@strapi/';
const DATABASE = '(^|/)node_modules/(knex|pg|better-sqlite3)/';
const CORE_OR_NPM = ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

/** Libraries that compute and do nothing else: no files, no network, no clock. */
const PURE_LIBRARIES =
  '(^|/)node_modules/(canonicalize|date-fns|@date-fns/tz|slugify|zod|libphonenumber-js|linkify-it|markdown-it|graphql|diff|@types)/';

/** Strapi's admin brings these and pins their versions: a copy of our own beside them would break it. */
const STRAPI_ADMIN_PARTS = '(^|/)node_modules/(@strapi/(design-system|icons|content-manager)|react-dnd|react-intl)/';

const forbidden = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const pluginDirection = Object.entries(MAY_USE).map(([plugin, others]) =>
  forbidden(
    `direction-of-${plugin}`,
    `${plugin} may use ${others.join(', ') || 'no other plugin'}.`,
    { path: `^src/plugins/${plugin}/` },
    { path: '^src/plugins/', pathNot: [plugin, ...others].map((name) => `^src/plugins/${name}/`) },
  ),
);

module.exports = {
  forbidden: [
    ...pluginDirection,
    forbidden(
      'only-known-plugins',
      'A new plugin takes its place in the order first.',
      { path: '^src/plugins/', pathNot: Object.keys(MAY_USE).map((name) => `^src/plugins/${name}/`) },
      {},
    ),
    forbidden(
      'only-by-contract',
      'Between plugins only contract/ is imported.',
      { path: PLUGIN },
      { path: '^src/plugins/', pathNot: ['^src/plugins/$1/', CONTRACT] },
    ),
    forbidden(
      'contract-from-outside',
      'The app, the demo and the settings know a plugin by its contract; commands also by what it can do without Strapi.',
      { path: '^(src|config)/', pathNot: '^src/plugins/' },
      { path: '^src/plugins/', pathNot: [CONTRACT, DRY_RUN] },
    ),
    forbidden(
      'kernel-is-the-bottom',
      'The kernel imports nothing of Concord.',
      { path: '^src/kernel/' },
      { path: '^(src|config)/', pathNot: '^src/kernel/' },
    ),
    forbidden(
      'kernel-without-strapi',
      'The kernel knows no Strapi and no database.',
      { path: '^src/kernel/' },
      { path: [STRAPI, DATABASE] },
    ),
    forbidden(
      'plugins-without-the-app',
      'A plugin is handed what belongs to the app.',
      { path: '^src/plugins/' },
      { path: '^(config|src)/', pathNot: ['^src/plugins/', '^src/kernel/', '^src/strapi-edge/', '^src/admin-parts/'] },
    ),
    forbidden(
      'strapi-edge-beside-the-kernel',
      'What adapters need to know of Strapi knows nothing of Concord.',
      { path: '^src/strapi-edge/' },
      { path: '^(src|config)/', pathNot: '^src/strapi-edge/' },
    ),
    forbidden(
      'admin-parts-beside-the-kernel',
      'What pages of the admin are made of knows nothing of what they show.',
      { path: '^src/admin-parts/' },
      { path: '^(src|config)/', pathNot: '^src/admin-parts/' },
    ),
    forbidden(
      'contract-is-the-bottom-layer',
      'A contract leans on the kernel and on contracts.',
      { path: CONTRACT },
      { path: '^src/', pathNot: ['^src/kernel/', CONTRACT] },
    ),
    forbidden(
      'contract-without-libraries',
      'A contract holds types; what runs stands behind it.',
      { path: CONTRACT },
      { path: [STRAPI, DATABASE], dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'domain-knows-contract-and-kernel',
      'Domain code leans on its own layer, contracts and the kernel.',
      { path: DOMAIN },
      { path: '^(src|config)/', pathNot: ['^src/plugins/$1/server/src/domain/', CONTRACT, '^src/kernel/'] },
    ),
    forbidden(
      'domain-is-pure',
      'No Strapi, no files, no network, no clock in the domain.',
      { path: DOMAIN },
      { dependencyTypes: CORE_OR_NPM, pathNot: PURE_LIBRARIES },
    ),
    forbidden(
      'application-by-ports',
      'Use cases are handed their adapters.',
      { path: APPLICATION },
      { path: '^(src|config)/', pathNot: ['^src/plugins/$1/server/src/(domain|application)/', CONTRACT, '^src/kernel/'] },
    ),
    forbidden(
      'application-without-io',
      'Use cases reach Strapi, files and the network through ports; ids they may make.',
      { path: APPLICATION },
      { dependencyTypes: CORE_OR_NPM, dependencyTypesNot: ['type-only'], pathNot: [PURE_LIBRARIES, '^crypto$'] },
    ),
    forbidden(
      'adapters-below-wiring',
      'Adapters serve use cases; services put both together.',
      { path: `${PLUGIN}server/src/adapters/` },
      { path: '^src/plugins/$1/server/src/(services|controllers|routes|policies|middlewares|index)' },
    ),
    forbidden(
      'database-in-adapters',
      'Only adapters touch a database driver.',
      { path: '^src/plugins/', pathNot: ['/server/src/adapters/', CONTRACT] },
      { path: DATABASE, dependencyTypesNot: ['type-only'] },
    ),
    forbidden(
      'admin-by-contract',
      'The admin half talks to the server by the contract.',
      { path: `${PLUGIN}admin/` },
      { path: '^(src|config)/', pathNot: ['^src/plugins/$1/admin/', CONTRACT, '^src/kernel/', '^src/admin-parts/'] },
    ),
    forbidden(
      'server-without-admin',
      'The server half does not load the admin half.',
      { path: '^src/(?!admin/|admin-parts/|plugins/[^/]+/admin/)' },
      { path: '^src/(admin|admin-parts|plugins/[^/]+/admin)/' },
    ),
    forbidden(
      'archive-in-layers',
      'The archive of a whole installation has the layers of a plugin: domain ← application ← adapters ← wiring.',
      { path: '^src/archive/(domain|application)/' },
      { path: '^(src|config)/', pathNot: ['^src/archive/domain/', '^src/archive/application/', CONTRACT, '^src/kernel/'] },
    ),
    forbidden(
      'archive-domain-is-pure',
      'No Strapi, no files, no clock, and no use case, in what an archive is.',
      { path: '^src/archive/domain/' },
      { path: ['^src/archive/(?!domain/)', STRAPI, DATABASE, '^fs$', '^fs/', '^stream'] },
    ),
    forbidden(
      'partnership-life-in-layers',
      'The life of a partnership has the layers of a plugin: domain ← application ← adapters ← wiring.',
      { path: '^src/partnership-life/(domain|application)/' },
      {
        path: '^(src|config)/',
        pathNot: ['^src/partnership-life/domain/', '^src/partnership-life/application/', CONTRACT, '^src/kernel/'],
      },
    ),
    forbidden(
      'partnership-life-domain-is-pure',
      'No Strapi, no database and no use case in what is planned.',
      { path: '^src/partnership-life/domain/' },
      { path: ['^src/partnership-life/(?!domain/)', STRAPI, DATABASE] },
    ),
    forbidden('no-cycles', 'A cycle means a boundary is wrong.', { path: '^(src|config)/' }, { circular: true }),
    forbidden('no-missing', 'Every import leads somewhere.', { path: '^(src|config|tests)/' }, { couldNotResolve: true }),
    forbidden(
      'no-undeclared',
      'What is imported is declared in package.json.',
      { path: '^(src|config|tests)/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: STRAPI_ADMIN_PARTS },
    ),
    forbidden(
      'no-dev-dependency',
      'What runs in production is no devDependency.',
      { path: '^(src|config)/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/node_modules/@types/' },
    ),
    forbidden('no-tests', 'What runs in production does not lean on tests.', { path: '^(src|config)/' }, { path: '^tests/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|bench)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
