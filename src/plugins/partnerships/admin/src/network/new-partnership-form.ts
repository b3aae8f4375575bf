import type { NewPartnership } from '../../../contract/network';

export type FieldName = keyof NewPartnership;

export const EMPTY_PARTNERSHIP: NewPartnership = { name: '', shortName: '', kind: 'children', slug: '', manager: '' };

const NEEDED: readonly FieldName[] = ['name', 'shortName', 'manager'];

/** The fields that must be filled in and are not. */
export const missingFields = (form: NewPartnership): readonly FieldName[] => NEEDED.filter((name) => form[name].trim() === '');

/** The field that a refusal is about; null when it is about none. */
export const fieldOfRefusal = (code: string): FieldName | null => {
  if (code.startsWith('slug.')) return 'slug';
  if (code === 'partnership.name-taken') return 'name';
  return code.startsWith('invitation.') ? 'manager' : null;
};
