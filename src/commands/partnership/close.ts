import { readArguments } from '../arguments';

import { COMMON, type LifeCommand, onlySlug, requireConsent, tellOrDo } from './command';

const OPTIONS = { ...COMMON, successor: { type: 'string' }, 'withdraw-help': { type: 'boolean' } } as const;

export const closeCommand: LifeCommand = {
  usage: '<slug> [--successor <slug>] [--withdraw-help] [--dry-run | --yes --reason "…"]',
  summary: 'ends all work on it; what it published stays, with its addresses',
  parse(args) {
    const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: OPTIONS });
    const partnership = onlySlug(positionals);
    requireConsent(values);
    const wish = { successor: values.successor ?? null, withdrawHelp: values['withdraw-help'] ?? false };
    return ({ closing }) =>
      tellOrDo({ plan: () => closing.plan(partnership, wish), perform: (order) => closing.perform(partnership, wish, order) }, values);
  },
};
