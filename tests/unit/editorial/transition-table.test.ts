import { readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_ROOT } from '../../support/project-root';
import { transitionTable } from '../../support/transition-table';

/** A table's cells, without what a formatter does to their width. */
const cells = (markdown: string): readonly string[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.includes('---'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('|'),
    );

describe('the README of editorial', () => {
  it('shows the table of editorial states as the code has it', () => {
    const readme = readFileSync(path.join(PROJECT_ROOT, 'src/plugins/editorial/README.md'), 'utf8');
    const shown = readme.slice(readme.indexOf('## Sign-off'));
    expect(cells(shown).slice(0, cells(transitionTable()).length)).toEqual(cells(transitionTable()));
  });
});
