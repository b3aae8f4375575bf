import { plainAddress } from '../../plugins/partnerships/contract';
import { readArguments } from '../arguments';

import { COMMON, type LifeCommand, onlySlug, requireConsent, requireInto, tellOrDo } from './command';

const OPTIONS = {
  ...COMMON,
  into: { type: 'string' },
  name: { type: 'string' },
  'short-name': { type: 'string' },
  take: { type: 'string', multiple: true },
  person: { type: 'string', multiple: true },
} as const;

export const splitCommand: LifeCommand = {
  usage: '<slug> --into <slug> [--name "…" --short-name "…"] [--take issue/spring …] [--person e-mail …] [--dry-run | --yes --reason "…"]',
  summary: 'gives a part of it to another one, or with names to a new one; “issue/*” takes all of a kind',
  parse(args) {
    const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: OPTIONS });
    const partnership = onlySlug(positionals);
    requireConsent(values);
    const { name, 'short-name': shortName, take = [], person = [] } = values;
    const founding = name === undefined && shortName === undefined ? null : { name: name ?? '', shortName: shortName ?? name ?? '' };
    const wish = { into: plainAddress(requireInto(values.into)), founding, take, people: person };
    return ({ splitting }) =>
      tellOrDo({ plan: () => splitting.plan(partnership, wish), perform: (order) => splitting.perform(partnership, wish, order) }, values);
  },
};
