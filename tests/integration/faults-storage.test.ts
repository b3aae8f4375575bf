import type { EditorialRegistry } from '../../src/plugins/editorial/contract';
import { aNewsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf, upkeepOf } from '../support/editorial-services';
import { everyTable, rowsOf } from '../support/every-row';
import { prose } from '../support/prose';
import { failCommit, whileFull, whileReadOnly } from '../support/storage-faults';

/** Takes more room than any half-empty page has left. */
const MUCH = prose('Very long words. '.repeat(20_000));

describe('storage in trouble', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

  /** Every row there is, but for what Strapi notes by itself: sign-ins, and the times of its weekly jobs. */
  const everything = async () => {
    const tables = (await everyTable(app.strapi)).filter((table) => !['strapi_sessions', 'strapi_core_store_settings'].includes(table));
    return Promise.all(
      tables.map(async (table) => [table, (await rowsOf(app.strapi, table)).map((row) => JSON.stringify(row)).sort()] as const),
    );
  };

  it('refuses a publication on a read-only database as storage.unwritable, and changes nothing', async () => {
    const { strapi } = app;
    const { issue } = await aNewsletter(strapi);
    const before = await everything();
    await whileReadOnly(strapi, async () => {
      const refused = publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
      await expect(refused).rejects.toMatchObject({ code: 'storage.unwritable', refusal: 'unavailable' });
      expect((await publishingOf(strapi).standing(issue.ref)).state).toBe('draft');
      expect((await upkeepOf(strapi).verify()).break).toBeNull();
    });
    expect(await everything()).toEqual(before);
    await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
  });

  it('refuses a save on a full disk as storage.full, in the admin with status 503 and a sentence', async () => {
    const { strapi, http } = app;
    const { story, partnership } = await aNewsletter(strapi);
    const token = await app.signIn({ memberOf: [{ partnership: partnership.documentId, as: 'editor' }] });
    const before = await everything();
    await whileFull(strapi, 'concord_revisions', async () => {
      const answer = await http
        .put(`/content-manager/collection-types/api::story.story/${story.documentId}`)
        .set('Authorization', `Bearer ${token}`)
        .send({ title: 'Never saved', body: [{ __component: 'block.prose', text: MUCH }] });
      expect(answer.status).toBe(503);
      expect(answer.body.error).toMatchObject({
        message: expect.stringContaining('The disk that holds the data is full'),
        details: { code: 'storage.full' },
      });
    });
    expect(await everything()).toEqual(before);
  });

  it('refuses a publication on a full disk as storage.full: no entry, no head, no half of an issue', async () => {
    const { strapi } = app;
    const { issue, sections, story } = await aNewsletter(strapi);
    await strapi
      .documents('api::section.section')
      .update({ documentId: sections[0]?.documentId ?? '', data: { body: [{ __component: 'block.prose', text: MUCH }] } });
    // The issue's manifest moves with its item: publishing records the whole of it anew.
    await strapi.documents('api::story.story').update({ documentId: story.documentId, data: { title: 'Told again' } });
    const before = await everything();
    await whileFull(strapi, 'concord_heads', async () => {
      const refused = publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
      await expect(refused).rejects.toMatchObject({ code: 'storage.full', refusal: 'unavailable' });
    });
    expect(await everything()).toEqual(before);
    await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
    expect((await upkeepOf(strapi).verify()).break).toBeNull();
  });

  it('does not take a COMMIT that failed for one that was done, and goes on working after it', async () => {
    const { strapi } = app;
    const { issue } = await aNewsletter(strapi);
    const registry = strapi.plugin('editorial').service<EditorialRegistry>('registry');
    const told: number[] = [];
    const before = await everything();
    const { heads } = await upkeepOf(strapi).verify();
    const takeBack = [
      registry.onPublished((sequence) => void told.push(sequence)),
      registry.addProjector({
        name: 'fails-at-commit',
        reset: () => Promise.resolve(),
        apply: ({ subject }, knex) => (subject.type === 'issue' ? failCommit(knex) : Promise.resolve()),
      }),
    ];

    await expect(publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND })).rejects.toMatchObject({
      message: expect.stringMatching(/FOREIGN KEY constraint failed|Too late/),
    });
    for (const undo of takeBack) undo();

    expect(await everything()).toEqual(before);
    expect(told).toEqual([]);
    expect(await upkeepOf(strapi).verify()).toMatchObject({ heads, break: null });
    await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
  });
});
