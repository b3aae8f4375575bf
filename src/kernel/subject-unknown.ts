import { DomainError } from './domain-error';

/** The same words for what was deleted, for what is another partnership's, also since somebody left that, and for what never was. */
export const subjectUnknown = (): DomainError =>
  new DomainError({
    code: 'subject.unknown',
    refusal: 'not-found',
    message:
      'You cannot see this: it was deleted, or it belongs to a partnership that you do not work for, or no longer do. If you need it, ask a manager of that partnership.',
  });
