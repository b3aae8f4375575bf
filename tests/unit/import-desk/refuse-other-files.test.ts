import { DomainError } from '../../../src/kernel';
import { readNewsletter } from '../../../src/plugins/import-desk/server/src/domain/read-newsletter';
import { refuseOtherFiles } from '../../../src/plugins/import-desk/server/src/domain/refuse-other-files';

import { newsletter, NEWSLETTERS } from './support';

const refusal = (text: string): DomainError | null => {
  try {
    refuseOtherFiles(text, readNewsletter(text));
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
};

const LOG = Array.from(
  { length: 8 },
  (_, n) => `2024-05-0${String(n + 1)}T10:00:00Z INFO request finished in ${String(n)} ms, all is well here.`,
).join('\n');
const CODE = `import fs from 'node:fs';\n\nexport const read = (name) => {\n  const text = fs.readFileSync(name);\n  return text;\n};\n\nfunction main() {\n  read('a');\n}\n`;

const SHELL = `# Copies the backups of the week.\n\nTARGET=/srv/backups\nif [ ! -d "$TARGET" ]; then\n  mkdir -p "$TARGET"\nfi\n\n# One folder for each day.\nfor day in mon tue wed; do\n  echo "Copying $day to the other disk, please wait a moment."\n  cp -r "/data/$day" "$TARGET" || exit 1\ndone\n`;
const PYTHON = `"""Counts words in all of the files that are given, and prints them one by one."""\nimport sys\n\nclass Counter:\n    """Keeps what was counted so far."""\n\n    def add(self, text):\n        self.total += len(text.split())\n\nfor name in sys.argv[1:]:\n    counter.add(open(name).read())\nprint("Words in all of the files:", counter.total)\n`;

describe('files that are no newsletter', () => {
  it.each([
    ['a table of data', 'name,age,town\nA,1,B\nC,2,D\nE,3,F\n', /CSV/],
    ['JSON', '{"a": [1, 2, 3]}', /JSON/],
    ['the source of a web page', '<!DOCTYPE html>\n<html><body><p>The whole text of the page.</p></body></html>', /browser/],
    ['a log', LOG, /log/],
    ['program code', CODE, /code/],
    ['a shell script', SHELL, /code/],
    ['a script in Python', PYTHON, /code/],
    [
      'a script by its first line',
      '#!/usr/bin/env tool\nThis script has one long comment, and it says what a newsletter could say.',
      /code/,
    ],
    ['letters without a sentence', 'QWxhZGRpbjpvcGVu\nc2VzYW1lQWxhZGRp\nbjpvcGVuc2VzYW1l', /no sentences/],
    ['one word', 'Hello', /no sentences/],
  ])('are refused: %s', (_name, text, words) => {
    const refused = refusal(text);
    expect(refused?.code).toBe('import.not-a-newsletter');
    expect(refused?.message).toMatch(words);
  });

  it('are no list whose entries end in semicolons', () => {
    const items = ['ask the child;', 'write down what was said;', 'tell the lead;', 'ring the duty desk; or', 'stay with the child.'];
    expect(refusal(`Eastmarsh News\n\nWhat to do when somebody tells you of harm to a child:\n\n${items.join('\n')}`)).toBeNull();
  });

  it.each(NEWSLETTERS)('are none of the made-up newsletters: %s', (name) => {
    expect(refusal(newsletter(name))).toBeNull();
  });
});
