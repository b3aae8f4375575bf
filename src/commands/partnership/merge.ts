import { readArguments } from '../arguments';

import { COMMON, type LifeCommand, requireConsent, tellOrDo, twoSlugs } from './command';

export const mergeCommand: LifeCommand = {
  usage: '<slug> <slug of the other> [--dry-run | --yes --reason "…"]',
  summary: 'makes it part of the other; all it has goes over, and its addresses lead on for good',
  parse(args) {
    const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: COMMON });
    const [partnership, into] = twoSlugs(positionals);
    requireConsent(values);
    return ({ merging }) =>
      tellOrDo({ plan: () => merging.plan(partnership, into), perform: (order) => merging.perform(partnership, into, order) }, values);
  },
};
