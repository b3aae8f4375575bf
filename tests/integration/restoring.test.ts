import { codeOf, requestsTo } from '../support/admin-http';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { aSection } from '../support/a-section';
import { inAnswer } from '../support/admin-answers';
import { boot, type BootedApp } from '../support/boot';
import { wholeLedger } from '../support/editorial-services';
import { aPng } from '../support/files/pictures';
import { prose } from '../support/prose';

/** Earlier words brought back over the admin's HTTP. Each step stands on the one before. */
describe('restoring a revision', () => {
  let app: BootedApp;
  let newsletter: Newsletter;
  let elsewhere: Newsletter;
  let [editor, stranger] = ['', ''];

  const request = requestsTo(() => app);
  const issue = () => `/editorial/documents/api::issue.issue/${newsletter.issue.documentId}`;
  const form = (uid: string, documentId: string) => `/content-manager/collection-types/${uid}/${documentId}`;
  const history = async () => (await request(editor)('get', `${issue()}/history`).expect(200)).body.data.lines;
  const newest = async (): Promise<number> => (await history())[0].revision;
  const plan = async (revision: number) => (await request(editor)('get', `${issue()}/restore/${String(revision)}`).expect(200)).body.data;
  const restore = async (revision: number, token = editor) =>
    request(token)('post', `${issue()}/restore/${String(revision)}`, { seen: (await plan(revision)).seen });
  const sections = () =>
    app.strapi.documents('api::issue.issue').findOne({
      documentId: newsletter.issue.documentId,
      populate: { sections: { populate: { body: true, placements: { populate: '*' } as never } } },
    }) as unknown as Promise<{
      readonly title: string;
      readonly sections: readonly {
        readonly documentId: string;
        readonly heading: string;
        readonly body: readonly object[];
        readonly placements: readonly object[];
      }[];
    }>;
  const headings = async () => (await sections()).sections.map(({ heading }) => heading);

  beforeAll(async () => {
    app = await boot();
    newsletter = await aNewsletter(app.strapi);
    editor = await app.signIn({ memberOf: [{ partnership: newsletter.partnership.documentId, as: 'editor' }] });
    elsewhere = await aNewsletter(app.strapi);
    stranger = await app.signIn({ memberOf: [{ partnership: elsewhere.partnership.documentId, as: 'manager' }] });
  });

  afterAll(() => app.stop());

  it('brings back words, deleted sections with their placements, and the old order, as one revision', async () => {
    const [first, second] = newsletter.sections;
    const original = await newest();
    const before = await sections();
    await request(editor)('put', form('api::issue.issue', newsletter.issue.documentId), { title: 'Another title' }).expect(200);
    await request(editor)('put', form('api::section.section', second?.documentId ?? ''), { heading: 'Renamed', placements: [] }).expect(
      200,
    );
    await request(editor)('delete', form('api::section.section', first?.documentId ?? '')).expect(200);
    await aSection(app.strapi, {
      issue: newsletter.issue.documentId,
      heading: 'Later',
      body: [{ __component: 'block.prose', text: prose('New.') }],
    });

    const { comparison, leftOut } = await plan(original);
    expect(leftOut).toEqual([]);
    expect(comparison.changes.map(({ label }: { readonly label: string }) => label)).toEqual(['Title', 'Sections']);
    const last = await newest();
    const { body } = await restore(original).then((answer) => answer);
    expect(body.data).toEqual({ revision: last + 1, leftOut: [] });

    const after = await sections();
    expect([after.title, await headings()]).toEqual([before.title, before.sections.map(({ heading }) => heading)]);
    const words = ({ sections: rows }: typeof after): unknown =>
      JSON.parse(
        JSON.stringify(
          rows.map(({ body: blocks, placements }) => [blocks, placements]),
          (key, value: unknown) => (VOLATILE.includes(key) ? undefined : value),
        ),
      );
    expect(words(after)).toEqual(words(before));
    expect((await history())[0]).toMatchObject({ by: 'Robin Marsh', happenings: [{ kind: 'restored', from: original }] });
    expect(await wholeLedger(app.strapi)).toEqual([]);
  });

  it('says what cannot come back, before and after, and brings back the rest', async () => {
    const original = await newest();
    const [, second] = (await sections()).sections;
    await request(editor)('put', form('api::section.section', second?.documentId ?? ''), { placements: [] }).expect(200);
    await request(editor)('delete', form('api::event.event', newsletter.event.documentId)).expect(200);
    const { leftOut } = await plan(original);
    expect(leftOut).toEqual([
      expect.stringMatching(/^In “Training in spring”, .*Event: what was placed was deleted, or is out of your reach\.$/),
    ]);
    expect((await restore(original)).body.data.leftOut).toEqual(leftOut);
    expect((await sections()).sections[1]?.placements).toHaveLength(1);
  });

  it('promises no other owner and no other address, and says that they stay', async () => {
    const { documentId } = newsletter.issue;
    const original = await newest();
    const coOwner = elsewhere.partnership.documentId;
    await app.strapi.documents('api::issue.issue').update({ documentId, data: { coOwner, slug: 'elsewhere' } as never });
    const { comparison, leftOut } = await plan(original);
    expect(comparison.changes).toEqual([]);
    expect(leftOut).toEqual(['Owned together with: stays as it is now.', 'Web address: stays as it is now.']);
    expect((await restore(original)).body.data.leftOut).toEqual(leftOut);
    const stored = await app.strapi.documents('api::issue.issue').findOne({ documentId, populate: ['coOwner'] });
    expect(stored).toMatchObject({ slug: 'elsewhere', coOwner: { documentId: coOwner } });
    await app.strapi.documents('api::issue.issue').update({ documentId, data: { coOwner: null } as never });
  });

  it('leaves out older pictures and items that a new co-owner never saw', async () => {
    const { documentId } = newsletter.issue;
    const picture = await request(editor)('post', '/upload').attach('files', aPng(), { filename: 'pier.png', contentType: 'image/png' });
    const cover = inAnswer.fileId(picture);
    const save = (data: object) => app.strapi.documents('api::issue.issue').update({ documentId, data: data as never });
    await save({ cover });
    const original = await newest();
    await save({ cover: null, coOwner: elsewhere.partnership.documentId });
    const [, second] = (await sections()).sections;
    const { placements = [] } = second ?? {};
    await app.strapi.documents('api::section.section').update({ documentId: second?.documentId ?? '', data: { placements: [] } as never });
    const file = () => request(stranger)('get', `/upload/files/${String(cover)}`);
    expect((await file()).status).toBe(404);
    const { seen } = (await request(stranger)('get', `${issue()}/restore/${String(original)}`).expect(200)).body.data;
    const answer = await request(stranger)('post', `${issue()}/restore/${String(original)}`, { seen }).expect(200);
    expect(answer.body.data.leftOut).toEqual([
      'Owned together with: stays as it is now.',
      expect.stringMatching(/^Cover.*: the file “pier\.png” was deleted, or is out of your reach\.$/),
      ...placements.map(() => expect.stringMatching(/what was placed was deleted, or is out of your reach\.$/)),
    ]);
    expect((await file()).status).toBe(404);
    await restore(original);
    expect((await request(editor)('get', form('api::issue.issue', documentId)).expect(200)).text).toContain('pier.png');
    await save({ cover: null, coOwner: null });
  });

  it('changes nothing when something goes wrong on the way', async () => {
    const [one, two] = [await newest(), await sections()];
    await request(editor)('put', form('api::issue.issue', newsletter.issue.documentId), { title: 'Before the fault' }).expect(200);
    const { seen } = await plan(one);
    let saves = 0;
    const { middleware } = failing(() => (saves += 1));
    app.strapi.documents.use(middleware as never);
    const answer = await request(editor)('post', `${issue()}/restore/${String(one)}`, { seen });
    saves = -1_000;
    expect(answer.status).toBe(500);
    expect((await sections()).title).toBe('Before the fault');
    expect(await headings()).toEqual(two.sections.map(({ heading }) => heading));
    expect(await newest()).toBe(seen);
  });

  it('refuses when somebody saved since the plan, and what it does not understand', async () => {
    const { seen } = await plan(1);
    await request(editor)('put', form('api::issue.issue', newsletter.issue.documentId), { title: 'Meanwhile' }).expect(200);
    const stale = await request(editor)('post', `${issue()}/restore/1`, { seen });
    expect([stale.status, codeOf(stale)]).toEqual([409, 'revision.stale']);
    expect(codeOf(await request(editor)('post', `${issue()}/restore/1`, {}))).toBe('request.invalid');
    expect(codeOf(await request(editor)('get', `${issue()}/restore/700`))).toBe('revision.unknown');
  });

  it('says nothing of a document to strangers', async () => {
    const unknown = await request(stranger)('get', '/editorial/documents/api::issue.issue/there-is-none/restore/1');
    for (const answer of [
      await request(stranger)('get', `${issue()}/restore/1`),
      await request(stranger)('post', `${issue()}/restore/1`, { seen: 1 }),
    ]) {
      expect([answer.status, answer.body]).toEqual([404, unknown.body]);
    }
  });

  it('remembers for good what was brought back', async () => {
    const rows = () => app.strapi.db.connection('concord_restorations');
    await expect(rows().update({ restored_from: 9 })).rejects.toMatchObject({ message: expect.stringContaining('append-only') });
    await expect(rows().delete()).rejects.toMatchObject({ message: expect.stringContaining('append-only') });
  });
});

/** What Strapi numbers and times by itself. */
const VOLATILE = ['id', 'updatedAt', 'createdAt', 'publishedAt'];

/** Fails the third save from now on. */
const failing = (count: () => number) => ({
  middleware: (context: { readonly action: string }, next: () => Promise<unknown>) => {
    if (context.action === 'update' && count() === 3) throw new Error('The disk caught fire.');
    return next();
  },
});
