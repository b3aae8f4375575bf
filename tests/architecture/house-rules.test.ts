import { readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_ROOT } from '../support/project-root';
import { sourceFiles } from '../support/source-files';

const CODE = /\.(ts|tsx|mjs|cjs)$/;
const read = (file: string): string => readFileSync(path.join(PROJECT_ROOT, file), 'utf8');
const filesWith = (files: readonly string[], pattern: RegExp): readonly string[] => files.filter((file) => pattern.test(read(file)));

describe('the house rules', () => {
  const written = ['config', 'src', 'tests', 'docs', 'bench', '.ci'].flatMap(sourceFiles);
  const code = written.filter((file) => CODE.test(file));

  it('name every file in kebab-case', () => {
    const misnamed = code.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.[a-z]+$/.test(path.basename(file)));
    expect(misnamed).toEqual([]);
  });

  it('keep the names of Concord’s types out of the plugins that any Strapi may use', () => {
    const generic = code.filter((file) => /^src\/plugins\/(partnerships|editorial|content-checks|sharing)\//.test(file));
    expect(generic.length).toBeGreaterThan(0);
    expect(filesWith(generic, /['"`]api::[a-z]/)).toEqual([]);
  });

  it('leave no check switched off in a file', () => {
    expect(filesWith(code, new RegExp(['eslint', 'disable'].join('-') + '|@ts-' + '(ignore|nocheck)'))).toEqual([]);
  });

  it('leave nothing for later in the code', () => {
    expect(filesWith(code, new RegExp(['\\bTO', 'DO\\b|\\bFIX', 'ME\\b|coming ', 'soon'].join('')))).toEqual([]);
  });

  it('keep the paths of a machine out of the repository', () => {
    expect(filesWith(written, new RegExp(['/wor', 'k/|/ho', 'me/[a-z]+/|/Us', 'ers/[a-z]+/'].join('')))).toEqual([]);
  });

  it('keep small files small: half of them have at most 60 lines, and none more than 300', () => {
    const sizes = code
      .filter((file) => file.startsWith('src/'))
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .sort((left, right) => left.lines - right.lines);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(60);
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
  });
});
