import { subjectKey } from '../../src/kernel';
import { demoLogins, loadDemo, type DemoSummary } from '../../src/demo/load-demo';
import { demoContent } from '../../src/demo/demo-content';
import { calendarOf } from '../../src/demo/model/calendar';
import { ensureVocabulary } from '../../src/bootstrap/adapters/ensure-vocabulary';
import type {
  AssignmentService,
  PublishingService,
  SchedulingService,
  SignOffService,
  TalkService,
} from '../../src/plugins/editorial/contract';
import type { ScopesService } from '../../src/plugins/partnerships/contract';
import { boot, type BootedApp } from '../support/boot';

const TODAY = new Date('2026-03-11T09:00:00Z');
const LOADING_MS = 240_000;
const EVERYTHING = { limit: 1000 };

describe('the demo, loaded', () => {
  const content = demoContent(calendarOf(TODAY));
  const lines: string[] = [];
  let app: BootedApp;
  let summary: DemoSummary;

  beforeAll(async () => {
    app = await boot();
    summary = await loadDemo(app.strapi, { today: TODAY, report: (line) => lines.push(line) });
  }, LOADING_MS);

  afterAll(() => app.stop());

  const publishing = (): PublishingService => app.strapi.plugin('editorial').service<PublishingService>('publishing');

  const stateOf = async (subject: { type: string; id: string }) => (await publishing().states([subject])).get(subjectKey(subject));

  it('puts into the database what it says, and reports each step', async () => {
    const { strapi } = app;
    const counted = {
      partnerships: await strapi.documents('api::partnership.partnership').count({}),
      contacts: await strapi.documents('api::contact.contact').count({}),
      stories: await strapi.documents('api::story.story').count({}),
      briefings: await strapi.documents('api::briefing.briefing').count({}),
      events: await strapi.documents('api::event.event').count({}),
      issues: await strapi.documents('api::issue.issue').count({}),
      sections: await strapi.documents('api::section.section').count({}),
    };
    expect(counted).toEqual(summary);
    expect(lines.length).toBeGreaterThanOrEqual(10);
  });

  it('leaves published, changed, draft and withdrawn issues behind, as planned', async () => {
    const issues = await app.strapi.documents('api::issue.issue').findMany(EVERYTHING);
    const planned = { draft: 'draft', published: 'published', changed: 'published-with-changes', withdrawn: 'withdrawn' } as const;
    for (const { title, fate } of content.flatMap((partnership) => partnership.issues)) {
      const issue = issues.find((candidate) => candidate.title === title);
      expect([title, await stateOf({ type: 'issue', id: issue?.globalId ?? '' })]).toEqual([title, planned[fate.kind]]);
    }
  });

  it('keeps sections in order, with all their blocks and placements', async () => {
    const issues = await app.strapi.documents('api::issue.issue').findMany({
      ...EVERYTHING,
      populate: {
        sections: {
          populate: {
            body: { populate: '*' },
            placements: {
              on: {
                'placement.story': { populate: ['story'] },
                'placement.event': { populate: ['event'] },
                'placement.briefing': { populate: ['briefing'] },
                'placement.contact': { populate: ['contact'] },
              },
            },
          },
        },
      },
    });
    for (const { title, sections: planned, fate } of content.flatMap((partnership) => partnership.issues)) {
      const sections = issues.find((issue) => issue.title === title)?.sections ?? [];
      const changed = fate.kind === 'changed' ? fate : undefined;
      const found = sections.map(({ heading, body, placements }) => [
        heading,
        body?.length,
        placements?.map((placed) => titleOfPlaced(placed)),
      ]);
      const wanted = planned.map(({ heading, body = [], placements = [] }) =>
        heading === changed?.section
          ? [changed.heading, body.length + 1, placements.map(() => expect.any(String))]
          : [heading, body.length, placements.map(() => expect.any(String))],
      );
      expect(found).toEqual(wanted);
    }
  });

  it('makes nothing public that belongs to an issue in the making', async () => {
    const stories = await app.strapi.documents('api::story.story').findMany(EVERYTHING);
    const unpublished = content.flatMap(({ stories: list }) => list.filter((story) => story.unpublished).map(({ title }) => title));
    expect(unpublished.length).toBeGreaterThan(0);
    for (const title of unpublished) {
      const story = stories.find((candidate) => candidate.title === title);
      expect(await stateOf({ type: 'story', id: story?.globalId ?? '' })).toBe('draft');
    }
  });

  it('leaves events in the making as drafts', async () => {
    const events = await app.strapi.documents('api::event.event').findMany(EVERYTHING);
    const drafts = content.flatMap(({ events: list }) => list.filter(({ unpublished }) => unpublished).map(({ title }) => title));
    for (const title of drafts) {
      const event = events.find((candidate) => candidate.title === title);
      expect([title, await stateOf({ type: 'event', id: event?.globalId ?? '' })]).toEqual([title, 'draft']);
    }
  });

  it('withdraws with a reason, and with a replacement where there is one', async () => {
    const withdrawn = await app.strapi.documents('api::story.story').findFirst({ filters: { title: 'Your September list' } });
    const standing = await publishing().standing({ type: 'story', id: withdrawn?.globalId ?? '' });
    expect(standing.withdrawal).toMatchObject({ kind: 'replaced', replacementTitle: expect.stringContaining('Keeping Children Safe') });
  });

  it('gives partnerships their urgent help, series and logo', async () => {
    const partnership = await app.strapi.documents('api::partnership.partnership').findFirst({
      filters: { slug: 'llr' },
      populate: { urgentHelp: { populate: ['contact'] }, series: { populate: ['audience'] }, logo: true },
    });
    expect(partnership?.urgentHelp?.map(({ contact }) => contact?.label)).not.toContain(undefined);
    expect(partnership?.series?.map(({ audience }) => audience?.slug)).toEqual(['practitioners']);
    expect(partnership?.logo?.alternativeText).toMatch(/Leicester/);
  });

  it('gives seven-minute briefings a paper to print', async () => {
    const briefings = await app.strapi.documents('api::briefing.briefing').findMany({ ...EVERYTHING, populate: ['files'] });
    const papers = briefings.filter(({ kind }) => kind === 'seven-minute').map(({ files }) => files?.map(({ mime }) => mime));
    expect(papers.length).toBeGreaterThanOrEqual(10);
    expect(papers.every((mimes) => mimes?.join() === 'application/pdf')).toBe(true);
  });

  it('lets everyone on the list sign in', async () => {
    for (const { email, password } of demoLogins) {
      const answer = await app.http.post('/admin/login').send({ email, password });
      expect([email, answer.status]).toEqual([email, 200]);
    }
  });

  it('has a newsletter that waits for two of three agencies', async () => {
    const [issue] = await app.strapi
      .documents('api::issue.issue')
      .findMany({ filters: { title: { $contains: 'Schools bulletin' } }, sort: 'period:desc' });
    const signOff = app.strapi.plugin('editorial').service<SignOffService>('sign-off');
    const standing = await signOff.standing({ type: 'issue', id: issue?.globalId ?? '' }, { id: 'system' });
    expect(standing).toMatchObject({ state: 'in-review', missing: ['Councils and Health have not agreed yet.'] });
    expect(standing.signOffs.map(({ name, agreed }) => [name, agreed?.by ?? null])).toEqual([
      ['Councils', null],
      ['Health', null],
      ['Police', 'Imran Shah'],
    ]);
  });

  it('has colleagues who talk about that newsletter, and one who has it to do', async () => {
    const [issue] = await app.strapi
      .documents('api::issue.issue')
      .findMany({ filters: { title: { $contains: 'Schools bulletin' } }, sort: 'period:desc' });
    const subject = { type: 'issue', id: issue?.globalId ?? '' };
    const editorial = app.strapi.plugin('editorial');
    const asSystem = <T>(look: () => Promise<T>): Promise<T> =>
      app.strapi.plugin('partnerships').service<ScopesService>('scopes').asSystem('a look at what is said', look);
    const { threads } = await asSystem(() => editorial.service<TalkService>('talk').of(subject, { id: 'system' }));
    expect(threads.map(({ comments, field }) => [field?.label, comments.map(({ by, mentions }) => [by, ...mentions])])).toEqual([
      [
        'Words of this section',
        [
          ['Imran Shah', 'Mei Tran'],
          ['Mei Tran', 'Sarah Holden'],
        ],
      ],
      ['Welcome', [['Sarah Holden']]],
    ]);
    const { assignment } = await asSystem(() => editorial.service<AssignmentService>('assignments').of(subject, { id: 'system' }));
    expect(assignment).toMatchObject({ person: { name: 'Mei Tran' }, by: 'Sarah Holden', due: { isOverdue: false } });
  });

  it('has a story that goes public by itself next week', async () => {
    const [story] = await app.strapi.documents('api::story.story').findMany({ filters: { title: { $contains: 'a father’s story' } } });
    const scheduling = app.strapi.plugin('editorial').service<SchedulingService>('scheduling');
    const { lines } = await scheduling.standing({ type: 'story', id: story?.globalId ?? '' }, { id: 'system' });
    expect(lines).toMatchObject([
      { state: 'waiting', trouble: null, by: 'Priya Nair', words: expect.stringContaining(' at 9am, UK time') as string },
    ]);
  });

  it('writes a ledger that verifies', async () => {
    const upkeep = app.strapi
      .plugin('editorial')
      .service<{ verify(): Promise<{ readonly break: unknown; readonly entries: number }> }>('upkeep');
    expect(await upkeep.verify()).toMatchObject({ break: null, entries: expect.any(Number) });
  });

  it('can repeat the vocabulary without doubling it, and mends a reworded name', async () => {
    const topics = app.strapi.documents('api::topic.topic');
    const before = await topics.count({});
    const [first] = await topics.findMany({ limit: 1 });
    await topics.update({ documentId: first?.documentId ?? '', data: { name: 'Something else' } });
    await ensureVocabulary(app.strapi);
    expect(await topics.count({})).toBe(before);
    expect(await topics.count({ filters: { name: 'Something else' } })).toBe(0);
  });
});

const titleOfPlaced = (placed: object): string | undefined => {
  const item: unknown = Object.entries(placed).find(([key]) => ['story', 'event', 'briefing', 'contact'].includes(key))?.[1];
  return typeof item === 'object' && item !== null && 'documentId' in item ? String(item.documentId) : undefined;
};
