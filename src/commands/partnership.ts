import type { PartnershipLife } from '../partnership-life';

import { dispatch } from './dispatch';
import { closeCommand } from './partnership/close';
import { mergeCommand } from './partnership/merge';
import { renameCommand } from './partnership/rename';
import { splitCommand } from './partnership/split';

/** `npm run partnership -- <command>`: what becomes of a partnership. docs/operators.md shows each at work. */
void dispatch<PartnershipLife>(
  {
    name: 'partnership',
    commands: { rename: renameCommand, merge: mergeCommand, split: splitCommand, close: closeCommand },
    boot: async (work) => {
      const [{ withConcord }, { assemblePartnershipLife }] = [await import('./headless'), await import('../partnership-life')];
      return withConcord((strapi) => work(assemblePartnershipLife(strapi, () => true)));
    },
  },
  process.argv.slice(2),
).then((code) => {
  process.exitCode = code;
});
