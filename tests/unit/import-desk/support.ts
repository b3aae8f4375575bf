import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { proposeIssue } from '../../../src/plugins/import-desk/server/src/domain/propose-issue';

/** What a made-up newsletter says, gathered by hand. Optional headings (furniture, titles of a second issue) are neither wanted nor unwanted. */
const Expected = z.object({
  title: z.string(),
  number: z.number().optional(),
  period: z.string().nullable(),
  headings: z.array(z.string()),
  optionalHeadings: z.array(z.string()).optional(),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  names: z.array(z.string()).optional(),
  links: z.array(z.string()),
  /** In the order of the file. */
  events: z.array(z.object({ start: z.string(), end: z.string().nullable(), title: z.string() })),
});
export type Expected = z.infer<typeof Expected>;

export const NEWSLETTERS = [
  'association',
  'bold-headings',
  'capitals',
  'course-table',
  'diary',
  'flattened-pdf',
  'forwarded-email',
  'govdelivery',
  'letter',
  'marked',
  'no-blank-lines',
  'numbered',
  'plain-markdown',
  'running-text',
  'school',
  'sentences-as-cards',
  'two-issues',
  'web-page',
  'wrapped-email',
] as const;

const read = (file: string): string => readFileSync(path.join(__dirname, 'newsletters', file), 'utf8');

export const newsletter = (name: string): string => read(`${name}.txt`);
export const expectedOf = (name: string): Expected => Expected.parse(JSON.parse(read(`${name}.expected.json`)));
export const proposalOf = (name: string) => proposeIssue(newsletter(name));

/** Every run of letters and digits, in small letters. */
export const bareWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
