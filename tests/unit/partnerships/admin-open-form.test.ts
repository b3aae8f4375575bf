import { tellOpenForm } from '../../../src/plugins/partnerships/admin/src/owner/tell-open-form';
import { FORM_HEADER } from '../../../src/plugins/partnerships/contract/open-form';

const FORM = '/admin/content-manager/collection-types/api::issue.issue/abc';
const NEW = FORM.replace('abc', 'create');
const SEARCH = 'http://here/content-manager/relations/placement.story/story?id=&page=1';

/** As far as Strapi's uploads use the browser's own. */
class Sent {
  readonly sent: Record<string, string> = {};
  opened: readonly unknown[] = [];

  open(...opened: readonly unknown[]): void {
    this.opened = opened;
  }

  setRequestHeader(name: string, value: string): void {
    this.sent[name] = value;
  }
}

const hostAt = (pathname: string, belongsTo: string | null = null) => {
  const asked: Headers[] = [];
  const host = {
    location: { pathname },
    fetch: (_input: unknown, init?: RequestInit) => (asked.push(new Headers(init?.headers)), Promise.resolve(new Response())),
    // The type asks for all that a browser's own has; uploads use no more than this.
    XMLHttpRequest: Sent as unknown as typeof XMLHttpRequest,
  };
  tellOpenForm(host).belongsTo = belongsTo;
  return { host, asked };
};

/** What is said of the open form with a request, and whether the page's own headers stay. */
const said = async (pathname: string, url: string, belongsTo?: string) => {
  const { host, asked } = hostAt(pathname, belongsTo);
  await host.fetch(url, { headers: { authorization: 'Bearer x' } });
  return [asked[0]?.get(FORM_HEADER), asked[0]?.get('authorization')];
};

const uploaded = (pathname: string, url: string, belongsTo?: string) => {
  // What was put in above, behind what stands in front of it.
  const request = new (hostAt(pathname, belongsTo).host.XMLHttpRequest)() as unknown as Sent;
  request.open('POST', url);
  request.setRequestHeader('authorization', 'Bearer x');
  return { form: request.sent[FORM_HEADER] ?? null, sent: request.sent, opened: request.opened };
};

describe('the search of a picker', () => {
  it('says in which document’s form it stands', async () => {
    expect(await said(FORM, SEARCH)).toEqual(['api::issue.issue/abc', 'Bearer x']);
  });

  it.each([
    ['a new document has no name yet', NEW, SEARCH],
    ['a list is no form', FORM.replace('/abc', ''), SEARCH],
    ['what a saved field holds', FORM, 'http://here/content-manager/relations/api::issue.issue/abc/sections'],
    ['any other request', FORM, 'http://here/editorial/my-work'],
    ['a picture that is shown', FORM, 'http://here/uploads/red.png'],
  ])('and nothing is said where there is nothing to say: %s', async (_, pathname, url) => {
    expect(await said(pathname, url)).toEqual([null, 'Bearer x']);
  });
});

describe('the dialog of the media library', () => {
  const PARTNERSHIP = 'api::partnership.partnership/north';

  it.each(['/upload/files?page=1', '/upload/folders', '/upload/folder-structure', '/upload?id=3', '/upload/actions/bulk-move'])(
    'says in which document’s form it stands, and of a new one what that is to belong to: %s',
    async (path) => {
      const url = `http://here${path}`;
      expect(await said(FORM, url, PARTNERSHIP)).toEqual(['api::issue.issue/abc', 'Bearer x']);
      expect(await said(NEW, url, PARTNERSHIP)).toEqual([PARTNERSHIP, 'Bearer x']);
      expect(await said(NEW, url)).toEqual([null, 'Bearer x']);
      expect(await said('/admin/plugins/upload', url)).toEqual([null, 'Bearer x']);
    },
  );

  it('says so of uploads, which are sent as they would be otherwise', () => {
    const sent = uploaded(FORM, 'http://here/upload');
    expect(sent).toMatchObject({ form: 'api::issue.issue/abc', sent: { authorization: 'Bearer x' } });
    expect(sent.opened.slice(0, 3)).toEqual(['POST', 'http://here/upload', true]);
    expect(uploaded(NEW, 'http://here/upload', PARTNERSHIP).form).toBe(PARTNERSHIP);
    expect(uploaded(NEW, 'http://here/upload').form).toBeNull();
    expect(uploaded('/admin/plugins/upload', 'http://here/upload').form).toBeNull();
    expect(uploaded(FORM, 'http://here/elsewhere').form).toBeNull();
  });
});
