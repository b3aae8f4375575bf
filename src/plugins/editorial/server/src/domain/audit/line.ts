import type { AuditDetails, AuditEntry, AuditLine } from '../../../../contract';

import { ACT_WORDS } from './act-words';
import { sayDeed, sayWho } from './say-entry';

export interface Shown {
  readonly entry: AuditEntry;
  /** Null once they were forgotten. */
  readonly details: AuditDetails | null;
  readonly mayRead: boolean;
  /** Name of the partnership; null for none. */
  readonly partnership: string | null;
  /** What a document of its type is called: `newsletter`; null for what is no document. */
  readonly typeName: string | null;
  /** Of whoever acted, as colleagues know them today, for when the details are gone; null for whoever is gone too. */
  readonly nameNow: string | null;
}

/** An entry as whoever asks may read it. */
export const lineOf = ({ entry, details, mayRead, partnership, typeName, nameNow }: Shown): AuditLine => {
  const told = mayRead ? details : details && { ...details, ...NOTHING_READ };
  const { who: _who, what: _what, person: _person, ...rest } = details ?? { ...NOTHING_READ, who: '' };
  return {
    sequence: entry.sequence,
    at: entry.at,
    who: sayWho({ entry, details, partnership, nameNow }),
    did: sayDeed({ entry, details: told, partnership, typeName }),
    group: ACT_WORDS[entry.act].group,
    isRefused: entry.outcome === 'refused',
    details: details && mayRead ? rest : null,
    sight: details === null ? 'forgotten' : mayRead ? 'shown' : 'withheld',
  };
};

const NOTHING_READ: Omit<AuditDetails, 'who'> = { what: null, person: null, reason: null, before: null, after: null, changes: [] };
