import { tellOpenForm } from '../../../src/plugins/partnerships/admin/src/owner/tell-open-form';
import { FORM_HEADER } from '../../../src/plugins/partnerships/contract/open-form';

const FORM = '/admin/content-manager/collection-types/api::issue.issue/abc';
const SEARCH = 'http://here/content-manager/relations/placement.story/story?id=&page=1';

/** What is said of the open form with a request, and whether the page's own headers stay. */
const said = async (pathname: string, url: string) => {
  let sent = new Headers();
  const host = {
    location: { pathname },
    fetch: (_input: unknown, init?: RequestInit) => Promise.resolve(((sent = new Headers(init?.headers)), new Response())),
  };
  tellOpenForm(host);
  await host.fetch(url, { headers: { authorization: 'Bearer x' } });
  return [sent.get(FORM_HEADER), sent.get('authorization')];
};

describe('the search of a picker', () => {
  it('says in which document’s form it stands', async () => {
    expect(await said(FORM, SEARCH)).toEqual(['api::issue.issue/abc', 'Bearer x']);
  });

  it.each([
    ['a new document has no name yet', FORM.replace('abc', 'create'), SEARCH],
    ['a list is no form', FORM.replace('/abc', ''), SEARCH],
    ['what a saved field holds', FORM, 'http://here/content-manager/relations/api::issue.issue/abc/sections'],
    ['any other request', FORM, 'http://here/editorial/my-work'],
  ])('and nothing is said where there is nothing to say: %s', async (_, pathname, url) => {
    expect(await said(pathname, url)).toEqual([null, 'Bearer x']);
  });
});
