import { choicesFor, chosenData, isDecided } from '../../../../src/plugins/editorial/admin/src/editing/choices';
import { createSaveWatch } from '../../../../src/plugins/editorial/admin/src/editing/save-watch';
import { watchSaves } from '../../../../src/plugins/editorial/admin/src/editing/watch-saves';

const FORM = 'http://localhost/content-manager/collection-types/api::event.event/abc';
const AT = { uid: 'api::event.event', documentId: 'abc' };

/** A page whose server answers in turn, and what it was sent. */
const aPage = (...answers: readonly Response[]) => {
  const [sent, left] = [new Array<Headers>(), [...answers]];
  const host = {
    fetch: (_input: RequestInfo | URL, init?: RequestInit) => {
      sent.push(new Headers(init?.headers));
      return Promise.resolve(left.shift() ?? new Response('{}'));
    },
  };
  const watch = createSaveWatch();
  watchSaves(host, watch);
  return { host, watch, sent };
};
const opened = (revision: number) => new Response('{}', { headers: { 'x-concord-revision': String(revision) } });
const stale = () => new Response('{"error":{"details":{"code":"revision.stale"}}}', { status: 409 });

describe('the saves of a page', () => {
  it('say at which revision the form was opened, and after a save at which it is now', async () => {
    const { host, sent } = aPage(opened(4), opened(5), opened(6));
    await host.fetch(FORM);
    await host.fetch(`${FORM}?locale=`, { method: 'PUT', body: '{}' });
    await host.fetch(FORM, { method: 'PUT', body: '{}' });
    expect(sent.map((headers) => headers.get('x-concord-revision'))).toEqual([null, '4', '5']);
  });

  it('tell the page when somebody else has the form', async () => {
    const { host, watch } = aPage(opened(4), new Response('{"error":{"details":{"code":"lease.held"}}}', { status: 409 }));
    await host.fetch(FORM);
    await host.fetch(FORM, { method: 'PUT', body: '{"title":"Typed"}' });
    expect([watch.heldBackOf(AT), watch.unsavedOf(AT)]).toEqual([1, null]);
  });

  it('keep the form filled as it was once its document is out of reach, until it is left', async () => {
    const { host, watch, sent } = aPage(
      new Response('{"title":"Saved"}'),
      new Response('', { status: 404 }),
      new Response('', { status: 404 }),
    );
    await host.fetch(FORM);
    await host.fetch(FORM, { method: 'PUT', body: '{"title":"Typed"}' });
    expect([watch.isLost(AT), await (await host.fetch(FORM)).text(), sent.length]).toEqual([true, '{"title":"Saved"}', 2]);
    watch.left(AT);
    expect([watch.isLost(AT), (await host.fetch(FORM)).status]).toEqual([false, 404]);
  });

  it('leave all other requests alone', async () => {
    const { host, sent } = aPage();
    await host.fetch('http://localhost/editorial/my-work', { method: 'PUT', body: '{}' });
    await host.fetch('http://localhost/content-manager/collection-types/api::event.event?page=1');
    expect(sent.map((headers) => headers.get('x-concord-revision'))).toEqual([null, null]);
  });

  it('keep what was typed when it was refused for older words, until it is settled', async () => {
    const { host, watch } = aPage(opened(4), stale());
    let told = 0;
    watch.subscribe(() => (told += 1));
    await host.fetch(FORM);
    await host.fetch(FORM, { method: 'PUT', body: '{"title":"Mine"}' });
    expect(watch.unsavedOf(AT)).toEqual({ data: { title: 'Mine' }, revision: 4 });
    watch.settled(AT);
    expect([watch.unsavedOf(AT), told]).toEqual([null, 2]);
  });
});

describe('the choice between two texts', () => {
  const field = (attribute: string, isYours: boolean, isTheirs: boolean) => ({
    attribute,
    label: attribute,
    isYours,
    isTheirs,
    changes: [],
  });
  const fields = [field('title', true, true), field('summary', true, false), field('cost', false, true)];

  it('is made already where only one changed a field, and open where both did', () => {
    const choices = choicesFor({ fields });
    expect(choices).toEqual({ title: null, summary: 'mine', cost: 'theirs' });
    expect([isDecided(choices), isDecided({ ...choices, title: 'theirs' })]).toEqual([false, true]);
  });

  it('saves of what was typed what is to stand, and nothing that was not touched', () => {
    const data = { title: 'Mine', summary: 'Mine', cost: 'Mine', slug: 'same' };
    expect(chosenData(data, { title: 'mine', summary: 'theirs', cost: 'theirs' })).toEqual({ title: 'Mine' });
  });
});
