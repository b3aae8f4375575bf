import { withoutMaking } from '../../../src/plugins/partnerships/admin/src/owner/made-elsewhere';

const PARTNERSHIP = 'api::partnership.partnership';
const LIST = `/content-manager/collection-types/${PARTNERSHIP}`;
const may = (action: string, subject = PARTNERSHIP) => ({ action: `plugin::content-manager.explorer.${action}`, subject });

describe('a partnership', () => {
  const given = [may('create'), may('read'), may('create', 'api::story.story')];
  const seen = (pathname: string) => withoutMaking(given, PARTNERSHIP, pathname);

  it('is not made from a picker in a form', () => {
    for (const form of [`${LIST}/abc`, '/content-manager/collection-types/api::story.story/create'])
      expect(seen(form)).toEqual([may('read'), may('create', 'api::story.story')]);
  });

  it('is offered by the list of partnerships, whose button leads to where they are added', () => {
    expect(seen(LIST)).toEqual(given);
  });
});
