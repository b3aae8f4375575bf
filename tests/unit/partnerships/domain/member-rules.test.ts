import {
  checkRoleChange,
  type Member,
  requireMember,
  requireOtherManager,
} from '../../../../src/plugins/partnerships/server/src/domain/people/member-rules';
import { refusalOf } from '../../../support/refusal-of';

const manager: Member = { id: 'a', userId: 1, role: 'manager', isActive: true };
const editor: Member = { id: 'b', userId: 2, role: 'editor', isActive: true };

describe('who may become what', () => {
  it('lets a manager make an editor a manager, and step down when another is left', () => {
    const second: Member = { ...editor, role: 'manager' };
    expect(refusalOf(() => checkRoleChange([manager, editor], { member: editor, role: 'manager', by: 1 }))).toBeNull();
    expect(refusalOf(() => checkRoleChange([manager, second], { member: manager, role: 'editor', by: 1 }))).toBeNull();
  });

  it('lets nobody raise their own rights', () => {
    expect(refusalOf(() => checkRoleChange([manager, editor], { member: editor, role: 'publisher', by: 2 }))).toBe('member.own-role');
  });

  it('keeps the last manager, and counts none whose account is switched off', () => {
    const asleep: Member = { id: 'c', userId: 3, role: 'manager', isActive: false };
    expect(refusalOf(() => requireOtherManager([manager, editor, asleep], manager))).toBe('member.last-manager');
    expect(refusalOf(() => checkRoleChange([manager, editor], { member: manager, role: 'publisher', by: 1 }))).toBe('member.last-manager');
    expect(refusalOf(() => requireOtherManager([manager, editor], editor))).toBeNull();
  });

  it('knows only the members of the partnership', () => {
    expect(requireMember([manager, editor], 'b')).toBe(editor);
    expect(refusalOf(() => requireMember([manager, editor], 'z'))).toBe('member.unknown');
  });
});
