import { readFileSync } from 'node:fs';

import { subjectKey, type SubjectRef } from '../../src/kernel';
import { aNewsletter, type Newsletter } from '../support/a-newsletter';
import { aSection } from '../support/a-section';
import { boot, type BootedApp } from '../support/boot';
import { COMMAND, effectsSettled, publishingOf, upkeepOf, wholeLedger } from '../support/editorial-services';
import { projections, tablesHolding } from '../support/every-row';
import { prose } from '../support/prose';
import { runLedger } from '../support/run-command';

/** Tables of working copies. An erasure leaves them to staff. */
const isWorkingCopy = (table: string): boolean => !table.startsWith('concord_');

describe('erasing by law', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

  const published = async (word: string): Promise<Newsletter> => {
    const newsletter = await aNewsletter(app.strapi, { word });
    await publishingOf(app.strapi).publish({ subject: newsletter.issue.ref, actor: COMMAND });
    return newsletter;
  };
  const erase = (...subjects: readonly SubjectRef[]) => upkeepOf(app.strapi).erase({ subjects, actor: COMMAND, reason: 'A court order.' });
  const ownTraces = async (word: string) => (await tablesHolding(app.strapi, word)).filter((table) => !isWorkingCopy(table));

  it('leaves no trace of an issue’s words, nor of its sections’, in any table of Concord’s own, nor beside the database', async () => {
    const { strapi } = app;
    const { issue, sections, story, event, contact } = await published('zebrafish');
    await publishingOf(strapi).withdraw({
      subject: issue.ref,
      actor: COMMAND,
      kind: 'withdrawn',
      reason: 'Zebrafish again.',
      replacement: null,
    });
    await strapi
      .documents('api::section.section')
      .update({ documentId: sections[0]?.documentId ?? '', data: { heading: 'More zebrafish' } });
    expect(await ownTraces('zebrafish')).not.toEqual([]);

    await erase(issue.ref, story.ref, event.ref, contact.ref);

    expect(await ownTraces('zebrafish')).toEqual([]);
    await effectsSettled(strapi);
    expect(readFileSync(app.env.LEDGER_HEADS_FILE ?? '', 'utf8')).not.toContain('zebrafish');
    await expect(publishingOf(strapi).standing(event.ref)).rejects.toMatchObject({ code: 'subject.never-saved' });
  });

  it('keeps the chain whole, and a rebuild gives the same tombstone', async () => {
    const { strapi } = app;
    const { issue } = await published('quetzal');
    const { act, bodies } = await erase(issue.ref);
    const verification = await upkeepOf(strapi).verify();
    expect(verification.break).toBeNull();
    expect(verification.erasedBodies).toBeGreaterThan(0);
    expect(bodies).toBeGreaterThan(3);
    expect((await wholeLedger(strapi)).at(-1)).toMatchObject({
      kind: 'erased',
      subject: issue.ref,
      act: act.act,
      body: { kind: 'legal-removal', reason: 'A court order.' },
    });
    const before = await projections(strapi);
    await upkeepOf(strapi).rebuild();
    expect(await projections(strapi)).toEqual(before);
    expect((await publishingOf(strapi).states([issue.ref])).get(subjectKey(issue.ref))).toBe('withdrawn');
  });

  it('lets the mended document be saved and published again, whole, with all its sections', async () => {
    const { strapi } = app;
    const { issue } = await published('narwhal');
    await erase(issue.ref);
    await strapi.documents('api::issue.issue').update({ documentId: issue.documentId, data: { title: 'Mended' } });
    await publishingOf(strapi).publish({ subject: issue.ref, actor: COMMAND });
    const body = (await wholeLedger(strapi)).at(-1)?.body;
    expect(body).toMatchObject({ title: 'Mended', sections: [{ heading: 'Reading in narwhal' }, { heading: 'Training in narwhal' }] });
  });

  it('refuses a section, and says which document to erase instead', async () => {
    const { issue, sections } = await published('ocelot');
    const refused = erase(sections[0]?.ref ?? issue.ref);
    await expect(refused).rejects.toMatchObject({ code: 'erasure.is-part', message: expect.stringContaining(subjectKey(issue.ref)) });
    expect(await ownTraces('ocelot')).toContain('concord_bodies');
  });

  it('refuses an issue whose section once stood in another, unless both are named', async () => {
    const { strapi } = app;
    const one = await published('pangolin');
    const other = await published('axolotl');
    const moved = await aSection(strapi, {
      issue: one.issue.documentId,
      heading: 'Okapi',
      body: [{ __component: 'block.prose', text: prose('Okapi.') }],
    });
    await strapi.documents('api::section.section').update({ documentId: moved.documentId, data: { issue: other.issue.documentId } });

    await expect(erase(other.issue.ref)).rejects.toMatchObject({
      code: 'erasure.moved-part',
      message: expect.stringContaining(subjectKey(one.issue.ref)),
    });
    await erase(one.issue.ref, other.issue.ref);

    expect(await ownTraces('okapi')).toEqual([]);
    expect((await upkeepOf(strapi).verify()).break).toBeNull();
  });

  it('takes an item out of a public issue, which names it by reference alone, and says where it is placed', async () => {
    const { strapi } = app;
    const { issue, story } = await published('tapir');
    await strapi.documents('api::story.story').update({ documentId: story.documentId, data: { title: 'The capybara' } });
    await publishingOf(strapi).publish({ subject: story.ref, actor: COMMAND });

    const { placedIn } = await erase(story.ref);

    expect(placedIn).toEqual(['News of tapir']);
    expect(await ownTraces('capybara')).toEqual([]);
    expect((await publishingOf(strapi).standing(issue.ref)).problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: 'placement.item-withdrawn' })]),
    );
  });

  it('leaves the notice at the address that readers know, after a second erasure and a rebuild too', async () => {
    const { strapi, http } = app;
    const { partnership, story } = await published('kakapo');
    await publishingOf(strapi).publish({ subject: partnership.ref, actor: COMMAND });
    const slugOf = async (uid: 'api::partnership.partnership' | 'api::story.story', { documentId }: { readonly documentId: string }) =>
      String((await strapi.documents(uid).findOne({ documentId }))?.slug);
    const [site, slug] = [await slugOf('api::partnership.partnership', partnership), await slugOf('api::story.story', story)];
    const query = `{ story(partnership: "${site}", slug: "${slug}") { __typename ... on Withdrawn { kind reason } } }`;
    const answer = async (): Promise<unknown> => (await http.post('/graphql').send({ query })).body;
    const notice = { data: { story: { __typename: 'Withdrawn', kind: 'LEGAL_REMOVAL', reason: 'A court order.' } } };

    await erase(story.ref);
    expect(await answer()).toEqual(notice);
    expect((await http.get(`/sites/${site}/stories/${slug}`)).status).toBe(410);

    await strapi.documents('api::story.story').update({ documentId: story.documentId, data: { title: 'Mended', slug: 'mended' } });
    await publishingOf(strapi).publish({ subject: story.ref, actor: COMMAND });
    await erase(story.ref);
    const before = await projections(strapi);
    await upkeepOf(strapi).rebuild();
    expect(await projections(strapi)).toEqual(before);
    expect(await answer()).toEqual(notice);
    expect(await ownTraces(slug)).toEqual([]);
  });

  it('tells nobody of the erasure of what was never public', async () => {
    const { strapi } = app;
    const { story } = await aNewsletter(strapi, { word: 'wombat' });
    await erase(story.ref);
    expect((await wholeLedger(strapi)).at(-1)).toMatchObject({ kind: 'erased', subject: story.ref });
    expect((await publishingOf(strapi).states([story.ref])).get(subjectKey(story.ref))).toBe('draft');
    expect(await ownTraces('A story of wombat')).toEqual([]);
  });

  it('refuses what nothing was recorded of, and an erasure without a ground', async () => {
    const { issue } = await published('dugong');
    await expect(erase({ type: 'story', id: '00000000-0000-4000-8000-000000000000' })).rejects.toMatchObject({ code: 'erasure.unknown' });
    await expect(upkeepOf(app.strapi).erase({ subjects: [issue.ref], actor: COMMAND, reason: ' ' })).rejects.toMatchObject({
      code: 'erasure.reason-missing',
    });
  });

  it('is done from the command line, which says what is left to do', async () => {
    const { issue } = await published('manatee');
    const { code, out, err } = await runLedger(['erase', subjectKey(issue.ref), '--reason', 'A court order.'], app.env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Erased \d+ recorded bodies\. The ledger says so in entry \d+\.\nThe working copy still stands/);
    expect(await ownTraces('Reading in manatee')).toEqual([]);
    expect((await upkeepOf(app.strapi).verify()).break).toBeNull();
  }, 60_000);

  it('boots nothing for a command line that it cannot read', async () => {
    const { code, err } = await runLedger(['erase', 'story', '--reason', 'x'], app.env);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('arguments.invalid') });
  });
});
