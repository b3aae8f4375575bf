import { DomainError } from '../../../../../kernel';
import { OWN_SELF } from '../../../../partnerships/contract';
import type { GovernedType } from '../../../contract';

/** Whether there is a copy of such a thing at all. A partnership comes with its people, and is added by those who look after the network. */
export const isCopied = ({ owners }: GovernedType): boolean => !owners.includes(OWN_SELF);

/** The refusal of a copy by another way than Concord's own, or of what has no copy. */
export const notCopiedSo = (type: GovernedType): DomainError =>
  isCopied(type)
    ? new DomainError({
        code: 'duplicate.stock',
        refusal: 'invalid',
        message: 'It is copied by “Duplicate” in the menu of its form, or of its row in the list: that copies the whole of it.',
      })
    : new DomainError({
        code: 'partnership.create',
        refusal: 'not-allowed',
        message: 'A partnership is not copied. A network administrator adds one under “All partnerships”.',
      });
