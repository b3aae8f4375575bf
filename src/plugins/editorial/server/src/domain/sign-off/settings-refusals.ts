import { DomainError } from '../../../../../../kernel';
import { rankOf } from '../../../../../partnerships/contract';
import type { Agency, SignOffSettings } from '../../../../contract';

const invalid = (code: string, message: string): DomainError => new DomainError({ code, refusal: 'invalid', message });

/** Why settings cannot be taken as they are; null when they can. */
export const settingsRefusal = (settings: SignOffSettings, agencies: readonly Agency[]): DomainError | null => {
  if (rankOf(settings.publisher) < rankOf('editor'))
    return invalid('signoff.publisher-too-low', 'Contributors propose; editors, publishers or managers publish.');
  if (settings.workflow !== 'statutory') return null;
  if (settings.compulsory.some((id) => !agencies.some((agency) => agency.id === id)))
    return invalid('agency.unknown', 'One of the compulsory agencies is not there any more. Choose again.');
  if (settings.agenciesNeeded < 1) return invalid('signoff.too-few-agencies', 'At least one agency has to agree.');
  if (settings.agenciesNeeded > agencies.length)
    return invalid(
      'signoff.too-few-agencies',
      `You ask for ${String(settings.agenciesNeeded)} agencies and have named ${String(agencies.length)}. Add agencies first.`,
    );
  return null;
};

/** Why an agency cannot be taken as it is; null when it can. */
export const agencyRefusal = (
  { id, name, signatories }: Pick<Agency, 'id' | 'name' | 'signatories'>,
  { agencies, people }: { readonly agencies: readonly Agency[]; readonly people: readonly { readonly userId: number }[] },
): DomainError | null => {
  if (name.trim() === '') return invalid('agency.no-name', 'Give the agency a name.');
  if (agencies.some((agency) => agency.id !== id && agency.name.toLowerCase() === name.trim().toLowerCase()))
    return new DomainError({
      code: 'agency.name-taken',
      refusal: 'conflict',
      message: `There is an agency called “${name.trim()}” already.`,
    });
  return signatoriesRefusal({ signatories }, people);
};

/** Why people cannot be named; null when they can. */
export const signatoriesRefusal = (
  { signatories }: Pick<Agency, 'signatories'>,
  people: readonly { readonly userId: number }[],
): DomainError | null =>
  signatories.every(({ userId }) => people.some((person) => person.userId === userId))
    ? null
    : invalid(
        'agency.signatory-unknown',
        'Only people who work for the partnership can sign for an agency. Invite them under People first.',
      );
