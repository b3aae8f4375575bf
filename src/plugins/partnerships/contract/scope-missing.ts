import { DomainError } from '../../../kernel/domain-error';

/** For whoever asks without being known as one of the staff: `scope.missing`. */
export const scopeMissing = (): DomainError =>
  new DomainError({ code: 'scope.missing', refusal: 'not-allowed', message: 'Sign in to Concord to see this.' });
