import { DomainError } from '../../../../../kernel';
import { type GovernedType, isOwnRecord } from '../../../contract';

/** The refusal of a copy by another way than Concord's own, or of what has no copy. */
export const notCopiedSo = (type: GovernedType): DomainError =>
  isOwnRecord(type)
    ? new DomainError({
        code: 'partnership.create',
        refusal: 'not-allowed',
        message: 'A partnership is not copied. A network administrator adds one under “All partnerships”.',
      })
    : new DomainError({
        code: 'duplicate.stock',
        refusal: 'invalid',
        message: 'It is copied by “Duplicate” in the menu of its form, or of its row in the list: that copies the whole of it.',
      });

/** Of what two own together, to the staff of the second owner. */
export const copiedByFirstOwner = (name: string): DomainError =>
  new DomainError({
    code: 'role.not-enough',
    refusal: 'not-allowed',
    message: `This ${name} is owned together, and a copy would belong to the partnership under “Owned by”: only those who work there can make one. Ask one of them, or add a new ${name} of your own.`,
  });
