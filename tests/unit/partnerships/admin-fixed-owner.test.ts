import { withFixedOwner } from '../../../src/plugins/partnerships/admin/src/owner/fixed-owner';

const may = (action: string, fields?: readonly string[]) => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: 'api::story.story',
  ...(fields && { properties: { fields } }),
});

describe('the owner of what is saved', () => {
  it('is shown by forms and not to be changed there, while that of something new is chosen', () => {
    const fields = ['title', 'partnership', 'coOwner'];
    const given = [may('create', fields), may('read', fields), may('update', fields), may('delete')];
    expect(withFixedOwner(given, 'partnership')).toEqual([
      may('create', fields),
      may('read', fields),
      may('update', ['title', 'coOwner']),
      may('delete'),
    ]);
  });
});
