import { aNewsletter } from '../support/a-newsletter';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, publishingOf, upkeepOf, wholeLedger } from '../support/editorial-services';
import { projections } from '../support/every-row';
import { runLedger } from '../support/run-command';

describe('rebuilding what readers see', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
    const { strapi } = app;
    const publishing = publishingOf(strapi);
    const [one, other] = [await aNewsletter(strapi, { word: 'spring' }), await aNewsletter(strapi, { word: 'autumn' })];
    for (const { partnership, issue } of [one, other]) {
      await publishing.publish({ subject: partnership.ref, actor: COMMAND });
      await publishing.publish({ subject: issue.ref, actor: COMMAND });
    }
    await strapi.documents('api::story.story').update({ documentId: one.story.documentId, data: { title: 'Told again' } });
    await publishing.publish({ subject: one.story.ref, actor: COMMAND });
    await publishing.withdraw({ subject: one.event.ref, actor: COMMAND, kind: 'replaced', reason: 'Moved.', replacement: other.event.ref });
    await publishing.withdraw({
      subject: other.issue.ref,
      actor: COMMAND,
      kind: 'published-in-error',
      reason: 'Too early.',
      replacement: null,
    });
    await strapi.documents('api::issue.issue').update({ documentId: other.issue.documentId, data: { title: 'At last' } });
    await publishing.publish({ subject: other.issue.ref, actor: COMMAND });
    await upkeepOf(strapi).erase({ subjects: [other.contact.ref, other.story.ref], actor: COMMAND, reason: 'A court order.' });
    await strapi.documents('api::story.story').update({ documentId: other.story.documentId, data: { title: 'Mended', summary: '' } });
    await publishing.publish({ subject: other.story.ref, actor: COMMAND });
  });

  afterAll(() => app.stop());

  it('gives every row as it was, and counts them', async () => {
    const before = await projections(app.strapi);
    expect(before.concord_publications?.length).toBe(10);

    const { entries, rows } = await upkeepOf(app.strapi).rebuild();

    expect(await projections(app.strapi)).toEqual(before);
    expect(entries).toBe((await wholeLedger(app.strapi)).length);
    expect(rows).toMatchObject({ concord_publications: 10 });
  });

  it('mends rows that were changed, lost or made up', async () => {
    const { strapi } = app;
    const before = await projections(strapi);
    const knex = strapi.db.connection;
    await knex('concord_publications').where({ subject_type: 'story' }).delete();
    await knex('concord_publications').where({ subject_type: 'issue' }).update({ state: 'withdrawn' });
    await upkeepOf(strapi).rebuild();
    expect(await projections(strapi)).toEqual(before);
  });

  it('leaves readers the old rows until it is done, and all of them when it fails', async () => {
    const { strapi } = app;
    const before = await projections(strapi);
    const registry = strapi.plugin('editorial').service<{ addProjector(projector: object): () => void }>('registry');
    const takeBack = registry.addProjector({
      name: 'failing',
      reset: () => Promise.resolve(),
      apply: () => Promise.reject(new Error('Broken off.')),
    });
    await expect(upkeepOf(strapi).rebuild()).rejects.toThrow('Broken off.');
    takeBack();
    expect(await projections(strapi)).toEqual(before);
  });

  it('is done from the command line, which tells the counts', async () => {
    const before = await projections(app.strapi);
    const { code, out, err } = await runLedger(['rebuild'], app.env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('  concord_publications: 10 rows\n');
    expect(await projections(app.strapi)).toEqual(before);
  }, 60_000);
});
