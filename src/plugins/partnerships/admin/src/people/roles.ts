import type { MembershipRole } from '../../../contract/roles';
import type { WordKey } from '../words';

interface RoleWords {
  readonly name: WordKey;
  /** What the role may do, in a sentence. */
  readonly may: WordKey;
}

export const ROLE_WORDS: Readonly<Record<MembershipRole, RoleWords>> = {
  contributor: { name: 'role.contributor', may: 'role.contributor.may' },
  editor: { name: 'role.editor', may: 'role.editor.may' },
  publisher: { name: 'role.publisher', may: 'role.publisher.may' },
  manager: { name: 'role.manager', may: 'role.manager.may' },
};

/** In rising order of trust. */
export const ROLES: readonly MembershipRole[] = ['contributor', 'editor', 'publisher', 'manager'];

export const toRole = (value: string | number): MembershipRole | null => ROLES.find((role) => role === value) ?? null;
