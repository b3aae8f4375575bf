import { parseArgs } from 'node:util';

import { z } from 'zod';

/** What a person asked the import command for. */
export interface ImportRequest {
  readonly file: string;
  /** Slug of the partnership; null only in a dry run, which needs none. */
  readonly partnership: string | null;
  /** `2023-11`. */
  readonly published?: string;
  readonly dryRun: boolean;
  readonly format: 'json' | 'text';
}

/** Called in a way the command does not know: answered with the usage, exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

export const USAGE = `Usage: npm run import -- FILE --partnership SLUG [--published YYYY-MM] [--dry-run] [--format json|text]

  FILE            a newsletter as plain text or Markdown
  --partnership   the short address of the partnership it belongs to, such as salford
  --published     the month it was published, when the file does not say
  --dry-run       only show what would be drafted; nothing is written
  --format        text (the default) for people, json for programs`;

/** Reads the command line; throws `WrongUsage` with one sentence about what is wrong. */
export const parseArguments = (args: readonly string[]): ImportRequest => {
  const { values, positionals } = parsed(args);
  const [file, ...others] = positionals;
  if (file === undefined) throw new WrongUsage('Say which file to import.');
  if (others.length > 0) throw new WrongUsage(`Import one file at a time; "${others.join(' ')}" is too much.`);
  const options = Options.safeParse(values);
  if (!options.success) throw new WrongUsage(options.error.issues[0]?.message ?? 'That cannot be understood.');
  const { partnership, published, 'dry-run': dryRun, format } = options.data;
  if (partnership === undefined && !dryRun) throw new WrongUsage('Say whose newsletter it is with --partnership.');
  return { file, partnership: partnership ?? null, dryRun, format, ...(published === undefined ? {} : { published }) };
};

const Options = z.object({
  partnership: z.string().min(1, 'Say whose newsletter it is with --partnership.').optional(),
  published: z
    .string()
    .regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/, '--published takes a year and a month, such as 2023-11.')
    .optional(),
  'dry-run': z.boolean().default(false),
  format: z.enum(['json', 'text'], '--format takes json or text.').default('text'),
});

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        partnership: { type: 'string' },
        published: { type: 'string' },
        'dry-run': { type: 'boolean' },
        format: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
};
