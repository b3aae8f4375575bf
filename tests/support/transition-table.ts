import { EDITORIAL_STATES } from '../../src/plugins/editorial/contract';
import { type Transition, TRANSITIONS } from '../../src/plugins/editorial/server/src/domain/sign-off/transitions';

/** The table of editorial states as it stands in the README of editorial: Markdown, an action a row. */
export const transitionTable = (): string =>
  [
    '| Action | From | To | Who | Needs |',
    '| --- | --- | --- | --- | --- |',
    ...TRANSITIONS.map((row) => `| ${[row.action, fromOf(row), toOf(row), BY[row.by], NEEDS[row.needs]].join(' | ')} |`),
  ].join('\n');

const fromOf = ({ from }: Transition): string =>
  from.length === EDITORIAL_STATES.length - 1 && !from.includes('archived') ? 'any state but archived' : from.join(', ');

const toOf = ({ to }: Transition): string => {
  if (to === 'rest') return 'where it stood before';
  return to === 'by-count' ? 'approved, once enough agreed' : to;
};

const BY: Readonly<Record<Transition['by'], string>> = {
  sender: 'who wrote or sent it, or editor or higher',
  contributor: 'contributor or higher',
  editor: 'editor or higher',
  publisher: 'the role that the settings name',
  manager: 'manager',
  signatory: 'whoever signs by the settings',
};

const NEEDS: Readonly<Record<Transition['needs'], string>> = {
  nothing: '',
  agreement: 'what the workflow asks for, for just these words',
  public: 'something public',
  schedule: 'something scheduled',
  'no-schedule': 'nothing scheduled',
};
