import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import choices from '../../../src/admin/look/choices.json';
import { PROJECT_ROOT } from '../../support/project-root';

const SCHEMA = z.object({ attributes: z.record(z.string(), z.object({ type: z.string(), enum: z.array(z.string()).optional() })) });
const WORDS: Readonly<Record<string, string>> = choices;
/** Days of the week are what they say. */
const SAYS_ITSELF = /^\p{Lu}/u;

const schemasIn = (folder: string): string[] =>
  readdirSync(path.join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' }).flatMap((file) =>
    file.endsWith('.json') ? [path.join(PROJECT_ROOT, folder, file)] : [],
  );

const values = [...schemasIn('src/api'), ...schemasIn('src/components')].flatMap((file) =>
  Object.values(SCHEMA.parse(JSON.parse(readFileSync(file, 'utf8'))).attributes).flatMap((attribute) => attribute.enum ?? []),
);

describe('the choices of forms and lists', () => {
  it.each([...new Set(values)].filter((value) => !SAYS_ITSELF.test(value)))('say "%s" in words that begin with a capital', (value) => {
    expect(WORDS[value]).toMatch(/^\p{Lu}[\p{L}\p{N} ,:'()-]+$/u);
  });

  it('hold no word for what is no choice any more', () => {
    expect(Object.keys(WORDS).filter((value) => !values.includes(value))).toEqual([]);
  });
});
