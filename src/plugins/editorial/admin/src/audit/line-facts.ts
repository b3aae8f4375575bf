import type { AuditLine } from '../../../contract/audit';
import type { Words } from '../words';

export interface Fact {
  /** Empty for a sentence that stands alone. */
  readonly label: string;
  readonly text: string;
}

/** What there is to tell of an entry beside its sentence. */
export const factsOf = ({ details, sight, isRefused }: AuditLine, words: Words): readonly Fact[] => {
  if (sight !== 'shown') return [{ label: '', text: words(`audit.${sight}`) }];
  const { reason = null, before = null, after = null, changes = [] } = details ?? {};
  const facts: readonly (readonly [string, string | null])[] = [
    [words(isRefused ? 'audit.told' : 'audit.reason'), reason],
    [words('audit.changed'), changes.length === 0 ? null : changes.join(', ')],
    [words('audit.before'), before],
    [words('audit.after'), after],
  ];
  return facts.flatMap(([label, text]) => (text === null || text === '' ? [] : [{ label, text }]));
};
