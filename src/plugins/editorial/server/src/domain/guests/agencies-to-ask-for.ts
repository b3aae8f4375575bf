import { REVIEW_LEAD } from '../../../../contract';
import { agenciesOf, type House } from '../sign-off/house';
import type { AskingOne } from '../sign-off/permission';

type Asking = Pick<AskingOne, 'userId' | 'grants' | 'isOwnWork'>;

/**
 * The agencies for which somebody may ask a guest to agree: those that they sign for, and for a manager all; none for whoever
 * wrote it, who would otherwise choose who agrees. Anybody may be asked for a comment.
 */
export const agenciesToAskFor = (houses: readonly House[], asking: Asking): House['agencies'] =>
  houses
    .filter(({ settings }) => settings.workflow === 'statutory' && !asking.isOwnWork)
    .flatMap((house) => (manages(house, asking) ? house.agencies : agenciesOf(house, asking.userId)))
    // The review lead is named, and never asked for once.
    .filter(({ kind }) => kind !== REVIEW_LEAD);

const manages = ({ partnership }: House, { grants }: Asking): boolean =>
  grants.some((grant) => grant.partnership === partnership && grant.role === 'manager' && grant.through !== 'support');
