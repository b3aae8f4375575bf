import type { LifePlan, PartnershipLife } from '../../partnership-life';
import { invalidArguments } from '../arguments';
import type { Command } from '../dispatch';
import { EXIT, type ExitCode } from '../telling-errors';

export type LifeCommand = Command<PartnershipLife>;

/** Options that every command takes. */
export const COMMON = { reason: { type: 'string' }, yes: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;

export interface Consent {
  readonly reason?: string | undefined;
  readonly yes?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

interface Deed {
  plan(): Promise<LifePlan>;
  perform(order: { readonly digest: string; readonly actor: { readonly id: 'command' }; readonly reason: string }): Promise<LifePlan>;
}

/** Refused before anything is booted: what is done is done with a reason. */
export const requireConsent = ({ yes, reason, 'dry-run': dryRun }: Consent): void => {
  if (yes && dryRun) throw invalidArguments('Say --dry-run to look, or --yes to do it, not both.');
  if (yes && (reason ?? '').trim() === '') throw invalidArguments('Say why, with --reason "…". It is kept with what is done.');
};

/** Tells what would change; with `--yes` does exactly that. Without, nothing is changed. Answers `no` when something stops it. */
export const tellOrDo = async ({ plan, perform }: Deed, { yes, reason = '' }: Consent): Promise<ExitCode> => {
  const { changes, details, problems, digest } = await plan();
  console.log(['What changes:', ...changes.map((line) => `  - ${line}`)].join('\n'));
  for (const { title, lines } of details) console.log([`${title}:`, ...lines.map((line) => `  - ${line}`)].join('\n'));
  if (problems.length > 0) {
    console.error(['This stops it:', ...problems.map(({ message, rule }) => `  - ${message} (${rule})`)].join('\n'));
    return EXIT.no;
  }
  if (!yes) {
    console.log('Nothing was changed. To do it, say the same again with --yes and --reason "…".');
    return EXIT.done;
  }
  await perform({ digest, actor: { id: 'command' }, reason });
  console.log('Done.');
  return EXIT.done;
};

export const onlySlug = ([slug, ...others]: readonly string[]): string => {
  if (slug !== undefined && slug !== '' && others.length === 0) return slug;
  throw invalidArguments('Say which partnership, by its web address, such as salford.');
};

export const twoSlugs = ([slug = '', other = '', ...others]: readonly string[]): readonly [string, string] => {
  if (slug !== '' && other !== '' && others.length === 0) return [slug, other];
  throw invalidArguments('Say which partnership becomes part of which other, by their web addresses.');
};

/** Which partnership gets it. */
export const requireInto = (slug: string | undefined): string => {
  if (slug !== undefined && slug !== '') return slug;
  throw invalidArguments('Say which partnership gets it, with --into and its web address. Give --name as well to make a new one.');
};
