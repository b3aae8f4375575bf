import type { Grant, StaffScope } from '../../../../src/plugins/partnerships/contract';
import { isOfMediaLibrary, workingInForm } from '../../../../src/plugins/partnerships/server/src/domain/open-form';

const grant = (partnership: string, through: Grant['through'] = 'membership'): Grant => ({ partnership, row: 1, role: 'editor', through });
const picked = (workingIn: string | null, ...grants: readonly Grant[]): StaffScope => ({
  kind: 'staff',
  userId: 1,
  isNetworkAdministrator: false,
  grants,
  workingIn,
});

describe('where somebody works in an open form', () => {
  it('is at its first owner for whom they work, whichever is picked', () => {
    const both = [grant('north'), grant('south', 'parent')];
    for (const workingIn of ['north', 'south', null]) {
      expect(workingInForm(picked(workingIn, ...both), ['south', 'north']).workingIn).toBe('south');
      expect(workingInForm(picked(workingIn, ...both), ['elsewhere', 'north']).workingIn).toBe('north');
      expect(workingInForm(picked(workingIn, ...both), ['north', null]).workingIn).toBe('north');
    }
  });

  it('is where they picked, when they work for no owner or there is none', () => {
    for (const owners of [['elsewhere'], [null, null], []]) {
      expect(workingInForm(picked('north', grant('north')), owners)).toEqual(picked('north', grant('north')));
      expect(workingInForm(picked(null), owners).workingIn).toBeNull();
    }
  });

  it('gives no rights that they do not have', () => {
    const scope = picked('north', grant('north'), grant('south'));
    expect(workingInForm(scope, ['south']).grants).toBe(scope.grants);
  });
});

describe('the media library', () => {
  it.each(['/upload', '/upload/', '/upload/files', '/upload/folders/3'])('is at %s', (path) => expect(isOfMediaLibrary(path)).toBe(true));
  it.each(['/uploads/a.png', '/content-manager/upload', '/'])('is not at %s', (path) => expect(isOfMediaLibrary(path)).toBe(false));
});
