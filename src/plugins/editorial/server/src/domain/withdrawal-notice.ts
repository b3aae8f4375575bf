import { isJsonObject, type JsonObject, type SubjectRef } from '../../../../../kernel';
import { type Withdrawal, WITHDRAWAL_KINDS } from '../../../contract';

/** What is told when the notice itself was erased by law. */
const ERASED: Withdrawal = { kind: 'legal-removal', reason: 'Removed for legal reasons.', replacement: null };

/** The notice in the body of a `withdrawn` or `erased` entry; a plain legal removal when that is gone. */
export const parseWithdrawal = (body: JsonObject | null): Withdrawal => {
  if (body === null) return ERASED;
  const { kind, reason, replacement } = body;
  return {
    kind: WITHDRAWAL_KINDS.find((known) => known === kind) ?? 'legal-removal',
    reason: typeof reason === 'string' ? reason : ERASED.reason,
    replacement: isJsonObject(replacement) ? subjectIn(replacement) : null,
  };
};

const subjectIn = ({ type, id }: JsonObject): SubjectRef | null =>
  typeof type === 'string' && typeof id === 'string' ? { type, id } : null;
