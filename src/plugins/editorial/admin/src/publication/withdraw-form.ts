import type { SubjectRef } from '../../../../../kernel/subject';
import type { WithdrawalKind } from '../../../contract/publication';
import type { WithdrawRequest } from '../../../contract/routes';
import type { WordKey } from '../words';

/** What the withdrawal dialog holds while it is filled in. */
export interface WithdrawForm {
  readonly kind: WithdrawalKind;
  readonly reason: string;
  readonly replacement: SubjectRef | null;
}

export const EMPTY_WITHDRAW_FORM: WithdrawForm = { kind: 'withdrawn', reason: '', replacement: null };

export type WithdrawFormErrors = Partial<Record<'reason' | 'replacement', WordKey>>;

/** What is missing, in words to look up; an empty object when the form can be sent. */
export const checkWithdrawForm = ({ kind, reason, replacement }: WithdrawForm): WithdrawFormErrors => ({
  ...(reason.trim() === '' && { reason: 'withdraw.reason-missing' }),
  ...(kind === 'replaced' && replacement === null && { replacement: 'withdraw.replacement-missing' }),
});

export const withdrawRequest = ({ kind, reason, replacement }: WithdrawForm): WithdrawRequest => ({
  kind,
  reason: reason.trim(),
  replacement,
});
