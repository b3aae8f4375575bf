import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Pure layers: they decide, and are handed everything that changes from run to run. */
const PURE = ['src/kernel/**/*.ts', 'src/plugins/*/contract/**/*.ts', 'src/plugins/*/server/src/domain/**/*.ts'];
const CLOCK_AND_RANDOM = ['src/kernel/clock.ts', 'src/kernel/digest.ts'];
const CASTS_ALLOWED = [
  'src/bootstrap/**',
  'src/sqlite/**',
  'src/strapi-edge/**',
  'src/**/adapters/**',
  'src/**/*codec*.ts',
  'src/plugins/*/server/src/services/get-service.ts',
];

const noModuleState = {
  selector: 'Program > VariableDeclaration[kind!="const"], Program > ExportNamedDeclaration > VariableDeclaration[kind!="const"]',
  message: 'No module state: hand it in, or build it per boot.',
};
const noOldLetters = { selector: 'TSEnumDeclaration', message: 'A union of literals says the same and is JSON.' };
const impure = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pure code is handed the time.' },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: 'Pure code is handed the time.' },
  { selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]', message: 'Pure code is handed randomness.' },
  { selector: ':function[async=true], AwaitExpression', message: 'Pure code does not wait: read first, then decide.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'build/', '.strapi/', '.cache/', '**/.data/', 'public/', 'types/generated/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,cjs}', '.dependency-cruiser.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        Buffer: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs', 'bench/stock/**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', noModuleState, noOldLetters],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // A bracket shows that a record may not have the key.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['methods', 'arrowFunctions'] }],
      // Services here are closures over their ports, none uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx,mjs}', 'config/**/*.ts'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', { max: 3 }],
    },
  },
  {
    // A page of words told from a calendar: a function by form, data by nature.
    files: ['src/demo/{salford,llr,lancashire,tasp}/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'config/**/*.ts'],
    ignores: CASTS_ALLOWED,
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  { files: PURE, ignores: CLOCK_AND_RANDOM, rules: { 'no-restricted-syntax': ['error', noModuleState, noOldLetters, ...impure] } },
  {
    // What supertest answers has a body of no type; asserting on it is the point of these tests.
    files: ['tests/integration/**', 'tests/contract/**', 'tests/browser/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['src/commands/**', 'src/demo/**'], rules: { 'no-console': 'off' } },
);
