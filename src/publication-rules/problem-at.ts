import type { Problem, Severity } from '../kernel';
import type { Candidate } from '../plugins/editorial/contract';

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly attribute: string;
  readonly severity?: Severity;
}

/** A finding placed in the candidate it was found in; a blocker unless it says otherwise. */
export const problemAt = ({ type, id, title }: Candidate, { rule, message, attribute, severity = 'blocker' }: Finding): Problem => ({
  rule,
  severity,
  message,
  place: { type, id, title, attribute },
});
