import { parseSubjectKey, type SubjectRef } from '../../kernel';
import { counted, invalidArguments, readArguments } from '../arguments';
import { EXIT } from '../telling-errors';

import type { LedgerCommand } from './keepers';

export const eraseCommand: LedgerCommand = {
  usage: '<type>:<id> … --reason "…"',
  summary: 'empties by law all that was ever recorded of a document; everybody can read the notice with the reason',
  parse(args) {
    const { values, positionals } = readArguments({ args: [...args], allowPositionals: true, options: { reason: { type: 'string' } } });
    const { reason } = values;
    if (positionals.length === 0) throw invalidArguments('Say what to erase, as <type>:<id>, such as story:0d9f2c1e-….');
    if (reason === undefined)
      throw invalidArguments('Say on what ground, with --reason "…". Everybody can read it, also of what was for practitioners only.');
    const subjects = positionals.map(parseSubject);
    return async ({ upkeep }) => {
      const { act, bodies, placedIn } = await upkeep.erase({ subjects, actor: { id: 'command' }, reason });
      console.log(`Erased ${counted(bodies, 'recorded body', 'recorded bodies')}. The ledger says so in entry ${act.sequence}.`);
      console.log('The working copy still stands in the admin: delete it, or take the words out of it, before anybody saves it again.');
      if (placedIn.length > 0) console.log(`These documents still place it, with words of their own beside it: ${placedIn.join('; ')}.`);
      console.log('Backups and exports made before today still hold the words.');
      return EXIT.done;
    };
  },
};

const parseSubject = (key: string): SubjectRef => {
  const subject = parseSubjectKey(key);
  if (!subject)
    throw invalidArguments(`"${key}" names no document. Write <type>:<id>, such as story:0d9f2c1e-1b7a-4b0e-9a41-5d3c2f1e0a9b.`);
  return subject;
};
