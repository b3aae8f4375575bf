import { DomainError } from '../../../kernel/domain-error';

/**
 * The same words for whoever is no manager any more, for whoever never was one, and for a partnership that does not exist
 * (`partnership.unknown`); others who work there are refused by their role.
 */
export const notManaged = (code: 'partnership.unknown' | 'role.not-enough' = 'partnership.unknown'): DomainError =>
  new DomainError({
    code,
    refusal: code === 'role.not-enough' ? 'not-allowed' : 'not-found',
    message:
      'Only the managers of this partnership see and change this, and you are not one of them, or no longer. If you should be, ask one of them.',
  });
