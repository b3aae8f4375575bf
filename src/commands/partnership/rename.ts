import { readArguments } from '../arguments';

import { COMMON, type LifeCommand, onlySlug, requireConsent, tellOrDo } from './command';

const OPTIONS = { ...COMMON, name: { type: 'string' }, 'short-name': { type: 'string' }, slug: { type: 'string' } } as const;

export const renameCommand: LifeCommand = {
  usage: '<slug> [--name "…"] [--short-name "…"] [--slug …] [--dry-run | --yes --reason "…"]',
  summary: 'gives it other names; the old ones still lead to it',
  parse(args) {
    const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: OPTIONS });
    const partnership = onlySlug(positionals);
    requireConsent(values);
    const { name, 'short-name': shortName, slug } = values;
    const wish = {
      ...(name === undefined ? {} : { name }),
      ...(shortName === undefined ? {} : { shortName }),
      ...(slug === undefined ? {} : { slug }),
    };
    return ({ renaming }) =>
      tellOrDo({ plan: () => renaming.plan(partnership, wish), perform: (order) => renaming.perform(partnership, wish, order) }, values);
  },
};
