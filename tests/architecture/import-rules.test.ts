import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { importViolations } from '../support/import-violations';
import { PROJECT_ROOT } from '../support/project-root';

/** Modules that stand in the fixture to be imported. */
const TARGETS = [
  'config/settings.ts',
  'src/kernel/problem.ts',
  'src/demo/load-demo.ts',
  'src/archive/application/ports.ts',
  'src/archive/adapters/files.ts',
  'src/partnership-life/application/ports.ts',
  'src/partnership-life/adapters/acts.ts',
  'src/plugins/partnerships/contract/index.ts',
  'src/plugins/partnerships/server/src/domain/wall.ts',
  'src/plugins/editorial/contract/index.ts',
  'src/plugins/editorial/admin/src/panel.ts',
  'src/plugins/editorial/server/src/adapters/clock.ts',
  'src/plugins/editorial/server/src/services/index.ts',
  'src/plugins/delivery/contract/index.ts',
  'tests/support/builder.ts',
];

interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
}

/** One violation of each rule, each in a file of its own. */
const PLANTED: readonly Planted[] = [
  {
    rule: 'direction-of-partnerships',
    file: 'src/plugins/partnerships/server/src/adapters/a.ts',
    imports: '../../../../editorial/contract',
  },
  { rule: 'direction-of-editorial', file: 'src/plugins/editorial/server/src/adapters/b.ts', imports: '../../../../delivery/contract' },
  { rule: 'direction-of-import-desk', file: 'src/plugins/import-desk/server/src/adapters/c.ts', imports: '../../../../delivery/contract' },
  { rule: 'direction-of-delivery', file: 'src/plugins/delivery/server/src/adapters/d.ts', imports: '../../../../import-desk/contract' },
  { rule: 'only-known-plugins', file: 'src/plugins/newcomer/server/src/adapters/e.ts', imports: '../../../../../kernel/problem' },
  {
    rule: 'only-by-contract',
    file: 'src/plugins/editorial/server/src/adapters/f.ts',
    imports: '../../../../partnerships/server/src/domain/wall',
  },
  { rule: 'contract-from-outside', file: 'src/demo/g.ts', imports: '../plugins/editorial/server/src/services' },
  { rule: 'kernel-is-the-bottom', file: 'src/kernel/h.ts', imports: '../plugins/editorial/contract' },
  { rule: 'kernel-without-strapi', file: 'src/kernel/i.ts', imports: '@strapi/strapi' },
  { rule: 'plugins-without-the-app', file: 'src/plugins/editorial/server/src/adapters/j.ts', imports: '../../../../../../config/settings' },
  { rule: 'strapi-edge-beside-the-kernel', file: 'src/strapi-edge/j.ts', imports: '../kernel/problem' },
  { rule: 'admin-parts-beside-the-kernel', file: 'src/admin-parts/j.ts', imports: '../kernel/problem' },
  { rule: 'contract-is-the-bottom-layer', file: 'src/plugins/editorial/contract/k.ts', imports: '../server/src/services' },
  { rule: 'contract-without-libraries', file: 'src/plugins/editorial/contract/l.ts', imports: 'knex' },
  { rule: 'domain-knows-contract-and-kernel', file: 'src/plugins/editorial/server/src/domain/m.ts', imports: '../adapters/clock' },
  { rule: 'domain-is-pure', file: 'src/plugins/editorial/server/src/domain/n.ts', imports: 'node:fs' },
  { rule: 'application-by-ports', file: 'src/plugins/editorial/server/src/application/o.ts', imports: '../adapters/clock' },
  { rule: 'application-without-io', file: 'src/plugins/editorial/server/src/application/p.ts', imports: '@strapi/strapi' },
  { rule: 'adapters-below-wiring', file: 'src/plugins/editorial/server/src/adapters/q.ts', imports: '../services' },
  { rule: 'database-in-adapters', file: 'src/plugins/editorial/server/src/services/r.ts', imports: 'pg' },
  { rule: 'admin-by-contract', file: 'src/plugins/editorial/admin/src/s.ts', imports: '../../server/src/services' },
  { rule: 'server-without-admin', file: 'src/plugins/editorial/server/src/services/t.ts', imports: '../../../admin/src/panel' },
  { rule: 'archive-in-layers', file: 'src/archive/application/w.ts', imports: '../adapters/files' },
  { rule: 'archive-domain-is-pure', file: 'src/archive/domain/x.ts', imports: '../application/ports' },
  { rule: 'partnership-life-in-layers', file: 'src/partnership-life/application/y.ts', imports: '../adapters/acts' },
  { rule: 'partnership-life-domain-is-pure', file: 'src/partnership-life/domain/z.ts', imports: '../application/ports' },
  { rule: 'no-cycles', file: 'src/plugins/editorial/server/src/adapters/u.ts', imports: './u' },
  { rule: 'no-missing', file: 'src/demo/v.ts', imports: './nowhere' },
  { rule: 'no-undeclared', file: 'src/demo/w.ts', imports: 'lodash' },
  { rule: 'no-dev-dependency', file: 'src/demo/x.ts', imports: 'supertest' },
  { rule: 'no-tests', file: 'src/demo/y.ts', imports: '../../tests/support/builder' },
];

describe('the import rules', () => {
  let folder: string;
  let caught: ReadonlySet<string>;

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'concord-imports-'));
    for (const target of TARGETS) plant(folder, target, 'export const value = 1;');
    plant(folder, 'src/plugins/import-desk/contract/index.ts', 'export const value = 1;');
    for (const { file, imports } of PLANTED) plant(folder, file, `import '${imports}';`);
    symlinkSync(path.join(PROJECT_ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    copyFileSync(path.join(PROJECT_ROOT, 'package.json'), path.join(folder, 'package.json'));
    caught = new Set(importViolations(folder).map(({ rule, from }) => `${rule}: ${from}`));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(PLANTED)('catch a violation of $rule', ({ rule, file }) => {
    expect(caught).toContain(`${rule}: ${file}`);
  });

  it('have a planted violation each', () => {
    const named = new Set(PLANTED.map(({ rule }) => rule));
    expect(ruleNames().filter((name) => !named.has(name))).toEqual([]);
  });

  it('find nothing in Concord itself', () => {
    expect(importViolations(PROJECT_ROOT)).toEqual([]);
  });
});

const plant = (folder: string, file: string, text: string): void => {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${text}\n`);
};

const ruleNames = (): string[] => {
  const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>('../../.dependency-cruiser.cjs');
  return forbidden.map(({ name }) => name);
};
