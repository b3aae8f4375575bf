import { formerAddress } from '../../src/kernel';
import { aSmallWorld } from '../support/delivery/a-small-world';
import {
  briefingBody,
  contactBody,
  eventBody,
  idOf,
  issueBody,
  occurrence,
  partnershipBody,
  placing,
  proseBlock,
  refTo,
  sectionPart,
  storyBody,
} from '../support/delivery/bodies';
import { bootedReading } from '../support/delivery/booted-reading';
import { DEEP_QUESTIONS } from '../support/delivery/questions';
import type { ReadingHarness } from '../support/delivery/reading-harness';
import { ledgerOf, type TestLedger } from '../support/delivery/records';
import { boot, type BootedApp } from '../support/boot';

const addressOf = (type: string, slug: string): string => formerAddress({ type, owner: idOf('partnership', 'borchester'), slug });

/** What an answer holds: JSON, read as freely as a partner site reads it. */
type Answer = ReturnType<typeof JSON.parse>;

describe('reading', () => {
  let app: BootedApp;
  let reading: ReadingHarness & { close(): Promise<void> };

  beforeAll(async () => {
    app = await boot();
    reading = bootedReading(app.strapi);
  });

  afterEach(() => reading.clear());

  afterAll(async () => {
    await reading.close();
    await app.stop();
  });

  const world = async (fill: (ledger: TestLedger) => void): Promise<TestLedger> => {
    const ledger = ledgerOf();
    ledger.publish('partnership', 'borchester', partnershipBody());
    fill(ledger);
    await reading.apply(ledger.records);
    return ledger;
  };

  const data = async (query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer> => {
    const answer = await reading.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  const codeOf = async (query: string): Promise<unknown> => (await reading.ask(query)).errors?.[0]?.extensions?.['code'];

  describe('statements', () => {
    /** Two loads that become due in the same turn share a statement; on a busy machine answers come apart, and one more is sent. */
    const fewest = async (question: string): Promise<number> => {
      const counts = [await reading.count(question), await reading.count(question), await reading.count(question)];
      return Math.min(...counts);
    };

    it('are as many for two small issues as for four big ones, whatever is asked', async () => {
      const inTurn = async () => {
        const found: Record<string, number> = {};
        for (const [name, question] of Object.entries(DEEP_QUESTIONS)) found[name] = await fewest(question);
        return found;
      };
      await reading.apply(aSmallWorld({ issues: 2, sections: 2, items: 1 }).records);
      const few = await inTurn();
      await reading.clear();
      await reading.apply(aSmallWorld({ issues: 4, sections: 6, items: 3 }).records);
      expect(await inTurn()).toEqual(few);
      expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(8);
    });
  });

  describe('one document', () => {
    it('is found by its slug, by a former one, and by its id', async () => {
      await world((ledger) => {
        ledger.publish('story', 'it', storyBody({ slug: 'old-name' }));
        ledger.publish('story', 'it', storyBody({ slug: 'new-name' }));
      });
      const ask = (slug: string) =>
        data('query ($slug: String!) { story(partnership: "borchester", slug: $slug) { ... on Story { id slug path } } }', { slug });
      const story = { id: idOf('story', 'it'), slug: 'new-name', path: '/sites/borchester/stories/new-name' };
      expect(await ask('new-name')).toEqual({ story });
      expect(await ask('old-name')).toEqual({ story });
      expect(await ask('no-name')).toEqual({ story: null });
      expect(await data(`{ node(id: "${story.id}") { id __typename } }`)).toEqual({ node: { id: story.id, __typename: 'Story' } });
    });

    it('at an address that two bore is the one that bears it now', async () => {
      await world((ledger) => {
        ledger.publish('story', 'first', storyBody({ slug: 'news', title: 'First' }));
        ledger.publish('story', 'first', storyBody({ slug: 'first-news', title: 'First' }));
        ledger.publish('story', 'second', storyBody({ slug: 'news', title: 'Second' }));
        ledger.publish('story', 'first', storyBody({ slug: 'first-news', title: 'First, corrected' }));
      });
      expect(await data('{ story(partnership: "borchester", slug: "news") { ... on Story { title } } }')).toEqual({
        story: { title: 'Second' },
      });
    });

    it('is found with either of two owners, under the path of the first', async () => {
      await world((ledger) => {
        ledger.publish('partnership', 'ambridge', partnershipBody({ slug: 'ambridge', name: 'Ambridge' }));
        ledger.publish('contact', 'it', contactBody({ coOwner: refTo('partnership', 'ambridge') }));
      });
      const contact = { path: '/sites/borchester/contacts/front-door', owners: [{ slug: 'borchester' }, { slug: 'ambridge' }] };
      for (const partnership of ['borchester', 'ambridge']) {
        expect(
          await data(`{ contact(partnership: "${partnership}", slug: "front-door") { ... on Contact { path owners { slug } } } }`),
        ).toEqual({ contact });
      }
    });

    it('that was withdrawn is a notice with what takes its place', async () => {
      await world((ledger) => {
        ledger.publish('event', 'old', eventBody({ title: 'Old lunch' }));
        ledger.publish('event', 'new', eventBody({ title: 'New lunch', slug: 'new-lunch' }));
        ledger.withdraw('event', 'old', { kind: 'replaced', reason: 'Moved.', replacement: refTo('event', 'new') });
      });
      const notice = '__typename ... on Withdrawn { kind type title reason path since { date } replacement { ... on Event { title } } }';
      const withdrawn = {
        __typename: 'Withdrawn',
        kind: 'REPLACED',
        type: 'EVENT',
        title: 'Old lunch',
        reason: 'Moved.',
        path: '/sites/borchester/events/learning-lunch',
        since: { date: '2026-03-01' },
        replacement: { title: 'New lunch' },
      };
      expect(await data(`{ event(partnership: "borchester", slug: "learning-lunch") { ${notice} } }`)).toEqual({ event: withdrawn });
      expect(await data(`{ node(id: "${idOf('event', 'old')}") { ${notice} } }`)).toEqual({ node: withdrawn });
      expect(await data('{ events { nodes { title } } }')).toEqual({ events: { nodes: [{ title: 'New lunch' }] } });
    });

    it('that was erased by law is a notice without a trace of its words', async () => {
      await world((ledger) => {
        ledger.publish('story', 'it', storyBody({ title: 'Names a child', slug: 'names-a-child' }));
        ledger.erase('story', 'it', [addressOf('story', 'names-a-child')]);
      });
      const notice = { title: 'A story', kind: 'LEGAL_REMOVAL', path: null };
      expect(await data('{ story(partnership: "borchester", slug: "names-a-child") { ... on Withdrawn { title kind path } } }')).toEqual({
        story: notice,
      });
      expect(await data('{ story(partnership: "borchester", slug: "names-another") { __typename } }')).toEqual({ story: null });
      expect(await data('{ event(partnership: "borchester", slug: "names-a-child") { __typename } }')).toEqual({ event: null });
      expect(await data(`{ node(id: "${idOf('story', 'it')}") { ... on Withdrawn { title kind path } } }`)).toEqual({ node: notice });
    });

    it('takes over the address of one that was erased by law', async () => {
      await world((ledger) => {
        ledger.publish('story', 'old', storyBody({ slug: 'news' }));
        ledger.erase('story', 'old', [addressOf('story', 'news')]);
        ledger.publish('story', 'new', storyBody({ slug: 'news', title: 'Other news' }));
      });
      expect(await data('{ story(partnership: "borchester", slug: "news") { ... on Story { title } } }')).toEqual({
        story: { title: 'Other news' },
      });
    });

    it('of a partnership that is not public has no path yet', async () => {
      const ledger = ledgerOf();
      ledger.publish('story', 'it', storyBody());
      await reading.apply(ledger.records);
      expect(await data('{ stories { nodes { path partnership { slug } owners { slug } } } }')).toEqual({
        stories: { nodes: [{ path: null, partnership: null, owners: [] }] },
      });
    });

    it.each(['no id', 'policy:0', 'story:not-a-uuid', `section:${refTo('section', 'x').id}`])('is null for the id "%s"', async (id) => {
      expect(await data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    });
  });

  describe('a partnership', () => {
    it('is found by the slug of a former name', async () => {
      await reading.apply([
        ledgerOf().publish('partnership', 'borchester', partnershipBody({ aliases: [{ name: 'Borchester LSCB', until: '2019-09-28' }] })),
      ]);
      expect(
        await data('{ partnership(slug: "borchester-lscb") { ... on Partnership { slug path formerNames { name until } } } }'),
      ).toEqual({
        partnership: { slug: 'borchester', path: '/sites/borchester', formerNames: [{ name: 'Borchester LSCB', until: '2019-09-28' }] },
      });
    });

    it('keeps its issues reachable after it took another slug', async () => {
      await world((ledger) => {
        ledger.publish('issue', 'it', issueBody());
        ledger.publish('partnership', 'borchester', partnershipBody({ slug: 'borsetshire' }));
      });
      for (const slug of ['borchester', 'borsetshire']) {
        expect(await data(`{ issue(partnership: "${slug}", slug: "march-news") { ... on Issue { path } } }`)).toEqual({
          issue: { path: '/sites/borsetshire/issues/march-news' },
        });
      }
    });

    it('is listed by name, a hundred and more of them', async () => {
      const ledger = ledgerOf();
      const names = Array.from({ length: 120 }, (_, index) => `Partnership ${String(index).padStart(3, '0')}`);
      for (const name of [...names].reverse())
        ledger.publish('partnership', name, partnershipBody({ name, slug: name.toLowerCase().replace(' ', '-') }));
      await reading.apply(ledger.records);
      const { partnerships } = await data('{ partnerships { name } }');
      expect(partnerships.map(({ name }: { name: string }) => name)).toEqual(names);
    });

    it.each([
      'issues(partnership: "nowhere") { nodes { slug } }',
      'events(partnership: "nowhere") { nodes { slug } }',
      'search(text: "x", partnership: "nowhere") { nodes { slug } }',
      'latestIssue(partnership: "nowhere") { slug }',
      'urgentHelp(partnership: "nowhere") { at { text } }',
      ...['issue', 'story', 'event', 'briefing', 'contact'].map((field) => `${field}(partnership: "nowhere", slug: "x") { __typename }`),
    ])('that does not exist is refused wherever something of it is asked for: %s', async (field) => {
      expect(await codeOf(`{ ${field} }`)).toBe('partnership.unknown');
    });

    it('that does not exist is null when it is asked for itself', async () => {
      expect(await data('{ partnership(slug: "nowhere") { __typename } }')).toEqual({ partnership: null });
    });

    it('that was withdrawn has a notice, empty lists and no urgent help', async () => {
      await world((ledger) => ledger.withdraw('partnership', 'borchester'));
      expect(
        await data(
          '{ partnership(slug: "borchester") { __typename } latestIssue(partnership: "borchester") { slug } urgentHelp(partnership: "borchester") { at { text } } }',
        ),
      ).toEqual({ partnership: { __typename: 'Withdrawn' }, latestIssue: null, urgentHelp: null });
    });
  });

  describe('an issue', () => {
    const PLACED =
      'sections { heading level placements { introduction changedSinceIssue item { __typename ... on Published { title } ... on Withdrawn { title } } } }';

    it('shows its items as they are now, and says which changed since', async () => {
      await world((ledger) => {
        const [story, event, briefing] = [
          ledger.publish('story', 's', storyBody()),
          ledger.publish('event', 'e', eventBody()),
          ledger.publish('briefing', 'b', briefingBody()),
        ];
        const manifest = [story, event, briefing].map(({ subject, revision }) => ({ ...subject, revision, digest: '0'.repeat(64) }));
        const placements = [
          placing('story', 's', 'Read this.'),
          placing('event', 'e'),
          placing('briefing', 'b'),
          placing('contact', 'never public', 'Nobody.'),
        ];
        ledger.publish(
          'issue',
          'it',
          issueBody({ sections: [sectionPart('News', { placements }), sectionPart('More', { level: 2 })], manifest }),
        );
        ledger.publish('story', 's', storyBody({ title: 'Winter campaign, corrected' }));
        ledger.withdraw('event', 'e');
      });
      expect(await data(`{ issue(partnership: "borchester", slug: "march-news") { ... on Issue { ${PLACED} } } }`)).toEqual({
        issue: {
          sections: [
            {
              heading: 'News',
              level: 1,
              placements: [
                { introduction: 'Read this.', changedSinceIssue: true, item: { __typename: 'Story', title: 'Winter campaign, corrected' } },
                { introduction: null, changedSinceIssue: true, item: { __typename: 'Withdrawn', title: 'Learning lunch' } },
                { introduction: null, changedSinceIssue: false, item: { __typename: 'Briefing', title: 'Think family' } },
              ],
            },
            { heading: 'More', level: 2, placements: [] },
          ],
        },
      });
    });

    it('that is latest is the newest by period, not by the time it went out, and of its series when one is named', async () => {
      await world((ledger) => {
        ledger.publish('issue', 'may', issueBody({ slug: 'may', period: '2026-05' }));
        ledger.publish('issue', 'april', issueBody({ slug: 'april', period: '2026-04', series: 'schools' }));
        ledger.publish('issue', 'june', issueBody({ slug: 'june', period: '2026-06' }));
        ledger.withdraw('issue', 'june');
      });
      expect(
        await data(
          '{ all: latestIssue(partnership: "borchester") { slug } schools: latestIssue(partnership: "borchester", series: "schools") { slug }}',
        ),
      ).toEqual({
        all: { slug: 'may' },
        schools: { slug: 'april' },
      });
    });

    it('of a series that the partnership does not have is told to be unknown, and of one without issues there is none', async () => {
      await world((ledger) => {
        const series = [{ name: 'Schools', slug: 'schools', audience: null }];
        ledger.publish('partnership', 'borchester', partnershipBody({ series }));
      });
      for (const query of [
        'latestIssue(partnership: "borchester", series: "x") { slug }',
        'issues(partnership: "borchester", series: "x") { nodes { slug } }',
      ]) {
        expect([query, await codeOf(`{ ${query} }`)]).toEqual([query, 'series.unknown']);
      }
      expect(await data('{ latestIssue(partnership: "borchester", series: "schools") { slug } }')).toEqual({ latestIssue: null });
    });

    it('is not listed for days that run backwards, which is told', async () => {
      await world(() => undefined);
      expect(await codeOf('{ events(from: "2026-05-02", to: "2026-05-01") { nodes { slug } } }')).toBe('events.range-backwards');
    });
  });

  describe('a list', () => {
    const titles = (nodes: readonly { readonly title: string }[]) => nodes.map(({ title }) => title);

    it.each([1, 2, 3, 7])('goes on from page to page without missing or repeating anything, %i at a time', async (first) => {
      await world((ledger) => {
        for (let number = 1; number <= 7; number += 1)
          ledger.publish('story', String(number), storyBody({ title: `Story ${String(number)}`, slug: `s${String(number)}` }));
      });
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { stories } = await data(
          'query ($first: Int!, $after: String) { stories(partnership: "borchester", first: $first, after: $after) { nodes { title } edges { cursor } pageInfo { endCursor hasNextPage hasPreviousPage } } }',
          { first, after },
        );
        expect(stories.pageInfo.hasPreviousPage).toBe(after !== null);
        expect(stories.pageInfo.endCursor).toBe(stories.edges.at(-1).cursor);
        seen.push(...titles(stories.nodes));
        after = stories.pageInfo.hasNextPage ? stories.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map((number) => `Story ${String(number)}`));
    });

    it('is filtered by each of its arguments, and by several at once', async () => {
      const [neglect, exploitation] = [
        { slug: 'neglect', name: 'Neglect' },
        { slug: 'exploitation', name: 'Exploitation' },
      ];
      const schools = { slug: 'schools', name: 'Schools' };
      await world((ledger) => {
        ledger.publish('story', 'a', storyBody({ title: 'A', topics: [neglect], audiences: [schools] }));
        ledger.publish('story', 'b', storyBody({ title: 'B', topics: [neglect, exploitation], kind: 'law change' }));
        ledger.publish(
          'story',
          'c',
          storyBody({
            title: 'C',
            topics: [exploitation],
            audiences: [schools],
            kind: 'law change',
            partnership: refTo('partnership', 'ambridge'),
          }),
        );
      });
      const { x, y, z, w, v } = await data(`{
        x: stories(topic: "neglect") { nodes { title } }
        y: stories(kind: LAW_CHANGE, audience: "schools") { nodes { title } }
        z: stories(topic: "exploitation", kind: LAW_CHANGE, partnership: "borchester") { nodes { title } }
        w: stories(topic: "neglect", kind: LAW_CHANGE, audience: "schools") { nodes { title } }
        v: stories(topic: "nothing") { nodes { title } } }`);
      expect([x, y, z, w, v].map(({ nodes }) => titles(nodes))).toEqual([['B', 'A'], ['C'], ['B'], [], []]);
    });

    it('of stories leaves out those whose last day is over', async () => {
      await world((ledger) => {
        ledger.publish('story', 'today', storyBody({ title: 'Ends today', expires: '2026-03-02' }));
        ledger.publish('story', 'over', storyBody({ title: 'Is over', slug: 'over', expires: '2026-03-01' }));
      });
      expect(titles((await data('{ stories { nodes { title } } }')).stories.nodes)).toEqual(['Ends today']);
      expect(await data('{ story(partnership: "borchester", slug: "over") { ... on Story { expired expires } } }')).toEqual({
        story: { expired: true, expires: '2026-03-01' },
      });
    });

    it('of contacts is in order of the alphabet, accents and capitals aside', async () => {
      await world((ledger) => {
        for (const label of ['beta', 'Éclair', 'Alpha', 'zeta', 'Delta'])
          ledger.publish('contact', label, contactBody({ label, slug: label.toLowerCase() }));
      });
      expect(titles((await data('{ contacts { nodes { title } } }')).contacts.nodes)).toEqual(['Alpha', 'beta', 'Delta', 'Éclair', 'zeta']);
    });

    it('of briefings is newest first by the date they bear', async () => {
      await world((ledger) => {
        ledger.publish('briefing', 'new', briefingBody({ title: 'New', publishedOn: '2026-02-01' }));
        ledger.publish('briefing', 'undated', briefingBody({ title: 'Undated', slug: 'u' }));
        ledger.publish('briefing', 'old', briefingBody({ title: 'Old', slug: 'o', publishedOn: '2020-01-01' }));
      });
      expect(titles((await data('{ briefings { nodes { title } } }')).briefings.nodes)).toEqual(['Undated', 'New', 'Old']);
    });

    it.each(['0', '-1', '101', '100000'])('is refused with first: %s', async (first) => {
      expect(await codeOf(`{ issues(first: ${first}) { nodes { slug } } }`)).toBe('pagination.first-out-of-range');
      expect(await codeOf(`{ changes(first: ${first}) { nodes { id } } }`)).toBe('pagination.first-out-of-range');
    });

    it('is refused with a cursor of another list', async () => {
      await world((ledger) => ledger.publish('story', 'a', storyBody()));
      const { stories } = await data('{ stories { pageInfo { endCursor } } }');
      const cursor = stories.pageInfo.endCursor as string;
      for (const list of [
        `stories(kind: NEWS, after: "${cursor}")`,
        `contacts(after: "${cursor}")`,
        `events(after: "${cursor}")`,
        `search(text: "a", after: "${cursor}")`,
        'stories(after: "x")',
      ]) {
        expect(await codeOf(`{ ${list} { nodes { slug } } }`)).toBe('pagination.cursor-invalid');
      }
      expect(await codeOf(`{ changes(since: "${cursor}") { nodes { id } } }`)).toBe('pagination.cursor-invalid');
    });

    it('takes a null argument as one that is left out', async () => {
      await world((ledger) => ledger.publish('story', 'a', storyBody()));
      expect(
        (await data('{ stories(partnership: null, kind: null, first: null, after: null) { nodes { title } } }')).stories.nodes,
      ).toHaveLength(1);
    });
  });

  describe('events', () => {
    const on = (startDate: string, more: Parameters<typeof occurrence>[0] = {}) => occurrence({ startDate, endDate: startDate, ...more });

    const ask = async (args: string) => {
      const { events } = await data(
        `{ events${args === '' ? '' : `(${args})`} { edges { occurrence { start { date } } node { title } } } }`,
      );
      return events.edges.map(({ node, occurrence: date }: Answer) =>
        date ? `${String(node.title)} ${String(date.start.date)}` : node.title,
      );
    };

    beforeEach(() =>
      world((ledger) => {
        const publish = (title: string, overrides: Parameters<typeof eventBody>[0]) =>
          ledger.publish('event', title, eventBody({ title, slug: title.toLowerCase(), ...overrides }));
        publish('Series', { occurrences: [on('2026-03-01'), on('2026-03-10'), on('2026-04-20')] });
        publish('Past', { occurrences: [on('2026-02-10')] });
        publish('Exhibition', { occurrences: [on('2026-01-05', { allDay: true, endDate: '2026-06-30' })] });
        publish('Week', { occurrences: [on('2026-03-09', { allDay: true, endDate: '2026-03-13' })] });
        publish('Month', { precision: 'month', month: '2026-04' });
        publish('Request', { precision: 'on request' });
        publish('Late', { occurrences: [on('2026-03-10', { startTime: '23:30', endDate: null, endTime: null })], kind: 'deadline' });
      }),
    );

    it('are in order of time, each once, those without a date last', async () => {
      expect(await ask('')).toEqual([
        'Exhibition 2026-01-05',
        'Past 2026-02-10',
        'Series 2026-03-01',
        'Week 2026-03-09',
        'Late 2026-03-10',
        'Month',
        'Request',
      ]);
    });

    it('from a day on are those not over, each at its first date in the range', async () => {
      expect(await ask('from: "2026-03-02"')).toEqual([
        'Exhibition 2026-01-05',
        'Week 2026-03-09',
        'Series 2026-03-10',
        'Late 2026-03-10',
        'Month',
        'Request',
      ]);
      expect(await ask('from: "2026-03-11"')).toEqual([
        'Exhibition 2026-01-05',
        'Week 2026-03-09',
        'Month',
        'Series 2026-04-20',
        'Request',
      ]);
      expect(await ask('from: "2026-03-14"')).toEqual(['Exhibition 2026-01-05', 'Month', 'Series 2026-04-20', 'Request']);
    });

    it('to a day are those that begin by then, and none without a date', async () => {
      expect(await ask('to: "2026-03-09"')).toEqual(['Exhibition 2026-01-05', 'Past 2026-02-10', 'Series 2026-03-01', 'Week 2026-03-09']);
      expect(await ask('from: "2026-03-10", to: "2026-03-10"')).toEqual([
        'Exhibition 2026-01-05',
        'Week 2026-03-09',
        'Series 2026-03-10',
        'Late 2026-03-10',
      ]);
    });

    it('are filtered by kind', async () => {
      expect(await ask('kind: DEADLINE')).toEqual(['Late 2026-03-10']);
    });

    it.each(['', ', from: "2026-03-02"'])('go on from page to page without missing or repeating anything (%s)', async (range) => {
      const whole = await ask(`first: 100${range}`);
      const seen: string[] = [];
      let after = 'null';
      for (;;) {
        const { events } = await data(
          `{ events(first: 2, after: ${after}${range}) { nodes { title } pageInfo { hasNextPage endCursor } } }`,
        );
        seen.push(...events.nodes.map(({ title }: { title: string }) => title));
        if (!events.pageInfo.hasNextPage) break;
        after = JSON.stringify(events.pageInfo.endCursor);
      }
      expect(seen).toEqual(whole.map((entry: string) => entry.split(' ')[0]));
    });
  });

  describe('what is for practitioners only', () => {
    it('is absent for the public everywhere', async () => {
      await world((ledger) => {
        const hidden = { visibility: 'practitioners', title: 'Secret words', label: 'Secret words', slug: 'secret' };
        ledger.publish('story', 'x', storyBody(hidden));
        ledger.publish('event', 'x', eventBody({ ...hidden, body: [proseBlock('Secret words')] }));
        ledger.publish('briefing', 'x', briefingBody(hidden));
        ledger.publish('contact', 'x', contactBody(hidden));
        ledger.publish('event', 'open', eventBody({ organiser: refTo('contact', 'x') }));
        ledger.publish('contact', 'day', contactBody({ outsideHours: refTo('contact', 'x') }));
        ledger.publish('briefing', 'open', briefingBody({ replaces: refTo('briefing', 'x') }));
        const placements = [
          placing('story', 'x', 'A secret hint.'),
          placing('event', 'x'),
          placing('briefing', 'x'),
          placing('contact', 'x'),
          placing('event', 'open'),
        ];
        const sections = [sectionPart('News', { placements }), sectionPart('A secret heading', { placements: [placing('event', 'x')] })];
        ledger.publish('issue', 'it', issueBody({ sections }));
        const urgentHelp = [
          { purpose: 'worried about a child', area: null, contact: refTo('contact', 'x') },
          { purpose: 'worried about a child', area: null, contact: refTo('contact', 'day') },
        ];
        ledger.publish('partnership', 'borchester', partnershipBody({ urgentHelp }));
      });
      const answer = await data(`{
        stories { nodes { title } } events { nodes { title organiser { __typename } } } briefings { nodes { title replaces { __typename } } } contacts { nodes { title outsideHours { __typename } } }
        story(partnership: "borchester", slug: "secret") { __typename } event(partnership: "borchester", slug: "secret") { __typename }
        briefing(partnership: "borchester", slug: "secret") { __typename } contact(partnership: "borchester", slug: "secret") { __typename }
        node(id: "${idOf('story', 'x')}") { id }
        search(text: "secret") { nodes { title } }
        changes(first: 100) { nodes { id } }
        latestIssue(partnership: "borchester") { sections { heading placements { introduction item { ... on Published { title } } } } }
        urgentHelp(partnership: "borchester") { areas { lines { contact { ... on Contact { title } } } } } }`);
      expect(JSON.stringify(answer)).not.toMatch(/secret/i);
      for (const type of ['story', 'event', 'briefing', 'contact']) expect(JSON.stringify(answer)).not.toContain(idOf(type, 'x'));
      expect(answer.latestIssue.sections).toMatchObject([{ heading: 'News', placements: [{}] }]);
      expect([answer.stories, answer.events, answer.briefings, answer.contacts].map(({ nodes }) => nodes.length)).toEqual([0, 1, 1, 1]);
      expect(answer.urgentHelp.areas[0].lines).toHaveLength(1);
    });

    it('is not found by the headings over it, before and after it was restricted, while those over words for everybody are', async () => {
      const hidden = { visibility: 'practitioners' };
      const over = (name: string) => ({ placements: [placing('story', name)] });
      await world((ledger) => {
        ledger.publish('story', 'closed', storyBody({ ...hidden, slug: 'closed' }));
        ledger.publish('story', 'later', storyBody({ slug: 'later' }));
        const sections = [
          sectionPart('Wholly quibbling'),
          sectionPart('Grumbling', { level: 2, ...over('closed') }),
          sectionPart('Dawdling', { ...over('later') }),
          sectionPart('Strolling', { body: [proseBlock('Words for everybody.')], ...over('closed') }),
          sectionPart('Ambling'),
          sectionPart('Rambling', { level: 2, body: [proseBlock('More words.')] }),
        ];
        ledger.publish('issue', 'it', issueBody({ sections }));
        ledger.publish('story', 'later', storyBody({ ...hidden, slug: 'later' }));
      });
      const shown = await data('{ latestIssue(partnership: "borchester") { sections { heading } } }');
      expect(shown.latestIssue.sections.map(({ heading }: { heading: string }) => heading)).toEqual(['Strolling', 'Ambling', 'Rambling']);
      const found = async (text: string) => (await data(`{ search(text: "${text}") { nodes { title } } }`)).search.nodes.length;
      const counts: Record<string, number> = {};
      for (const word of ['quibbling', 'grumbling', 'dawdling', 'strolling', 'ambling', 'rambling']) counts[word] = await found(word);
      expect(counts).toEqual({ quibbling: 0, grumbling: 0, dawdling: 0, strolling: 1, ambling: 1, rambling: 1 });
    });

    it('leaves no notice to the public when it is withdrawn', async () => {
      await world((ledger) => {
        ledger.publish('story', 'x', storyBody({ visibility: 'practitioners' }));
        ledger.withdraw('story', 'x');
      });
      expect(
        await data(
          `{ node(id: "${idOf('story', 'x')}") { id } story(partnership: "borchester", slug: "winter-campaign") { __typename } changes { nodes { type } } }`,
        ),
      ).toEqual({
        node: null,
        story: null,
        changes: { nodes: [{ type: 'PARTNERSHIP' }] },
      });
    });

    it('after it was public tells followers, and only that, to delete their copies', async () => {
      await world((ledger) => {
        ledger.publish('story', 'x', storyBody());
        ledger.publish('story', 'x', storyBody({ visibility: 'practitioners', title: 'Secret words' }));
      });
      const { changes, node } = await data(
        `{ node(id: "${idOf('story', 'x')}") { id } changes { nodes { id changeKind document { __typename } } } }`,
      );
      expect(node).toBeNull();
      expect(changes.nodes.at(-1)).toEqual({ id: idOf('story', 'x'), changeKind: 'RESTRICTED', document: null });
    });
  });

  describe('search', () => {
    const found = async (args: string) =>
      (await data(`{ search(${args}) { nodes { __typename title } } }`)).search.nodes.map(({ title }: { title: string }) => title);

    it('finds words of titles first, then of texts, newest first, whatever their endings and accents', async () => {
      await world((ledger) => {
        ledger.publish('story', 'text', storyBody({ title: 'One', body: [proseBlock('How to make a referral.')] }));
        ledger.publish('story', 'title', storyBody({ title: 'Referrals', slug: 'b' }));
        ledger.publish('story', 'newer', storyBody({ title: 'The referral café', slug: 'c' }));
        ledger.publish('contact', 'newest', contactBody({ label: 'Two', organisation: 'Referral team' }));
        ledger.publish('issue', 'issue', issueBody({ title: 'Three', sections: [sectionPart('Making a referral')] }));
      });
      expect(await found('text: "referral"')).toEqual(['The referral café', 'Referrals', 'Three', 'Two', 'One']);
      expect(await found('text: "CAFE referrals"')).toEqual(['The referral café']);
      expect(await found('text: "nowhere"')).toEqual([]);
    });

    it('is scoped by partnership and kinds', async () => {
      await world((ledger) => {
        ledger.publish('partnership', 'ambridge', partnershipBody({ slug: 'ambridge' }));
        ledger.publish('story', 'here', storyBody({ title: 'Neglect here' }));
        ledger.publish('event', 'there', eventBody({ title: 'Neglect there', partnership: refTo('partnership', 'ambridge') }));
      });
      expect(await found('text: "neglect"')).toEqual(['Neglect there', 'Neglect here']);
      expect(await found('text: "neglect", partnership: "borchester"')).toEqual(['Neglect here']);
      expect(await found('text: "neglect", kinds: [EVENT, CONTACT]')).toEqual(['Neglect there']);
      expect(await found('text: "neglect", kinds: []')).toEqual([]);
    });

    it('finds the words of now, not those of before, and nothing withdrawn', async () => {
      await world((ledger) => {
        ledger.publish('story', 'changed', storyBody({ title: 'Winter' }));
        ledger.publish('story', 'changed', storyBody({ title: 'Summer' }));
        ledger.publish('story', 'gone', storyBody({ title: 'Summer too', slug: 'x' }));
        ledger.withdraw('story', 'gone');
      });
      expect(await found('text: "winter"')).toEqual([]);
      expect(await found('text: "summer"')).toEqual(['Summer']);
    });

    it('goes on from page to page through both tiers', async () => {
      await world((ledger) => {
        for (const name of ['a', 'b', 'c']) {
          ledger.publish('story', `title ${name}`, storyBody({ title: `Neglect ${name}`, slug: name }));
          ledger.publish('story', `text ${name}`, storyBody({ title: `Text ${name}`, slug: `t${name}`, summary: 'About neglect.' }));
        }
      });
      const seen: string[] = [];
      let after = 'null';
      for (;;) {
        const { search } = await data(
          `{ search(text: "neglect", first: 2, after: ${after}) { nodes { title } pageInfo { hasNextPage endCursor } } }`,
        );
        seen.push(...search.nodes.map(({ title }: { title: string }) => title));
        if (!search.pageInfo.hasNextPage) break;
        after = JSON.stringify(search.pageInfo.endCursor);
      }
      expect(seen).toEqual(['Neglect c', 'Neglect b', 'Neglect a', 'Text c', 'Text b', 'Text a']);
    });

    it.each([
      '"',
      'title:x',
      'a AND',
      '(',
      'NEAR(a b)',
      'a*',
      '^a',
      '-a',
      "'); DROP TABLE concord_read_item; --",
      'vpublic0',
      "o'clock & | ! <-> :*",
    ])('takes "%s" as words, not as orders', async (text) => {
      await world((ledger) => ledger.publish('story', 'a', storyBody()));
      const answer = await reading.ask('query ($text: String!) { search(text: $text) { nodes { title } } }', { text });
      expect(answer.errors?.[0]?.extensions?.['code'] ?? null).toBe(/\w/.test(text) ? null : 'search.text-empty');
      expect(JSON.stringify(answer)).not.toContain('Winter');
      expect(reading.faults).toEqual([]);
    });
  });

  describe('changes', () => {
    it('tell each document once, with its last change, in order', async () => {
      await world((ledger) => {
        ledger.publish('story', 'a', storyBody());
        ledger.publish('event', 'b', eventBody());
        ledger.publish('story', 'a', storyBody({ title: 'Again' }));
        ledger.withdraw('event', 'b');
      });
      const { changes } = await data(
        '{ changes { nodes { type changeKind at { instant } document { ... on Published { title } ... on Withdrawn { title } } } } }',
      );
      expect(changes.nodes).toEqual([
        { type: 'PARTNERSHIP', changeKind: 'PUBLISHED', at: { instant: '2026-03-01T09:00:00.000Z' }, document: {} },
        { type: 'STORY', changeKind: 'PUBLISHED', at: { instant: '2026-03-01T09:03:00.000Z' }, document: { title: 'Again' } },
        { type: 'EVENT', changeKind: 'WITHDRAWN', at: { instant: '2026-03-01T09:04:00.000Z' }, document: { title: 'Learning lunch' } },
      ]);
    });

    it('can be followed for ever: an empty page hands the cursor back, and later changes come after it', async () => {
      const ledger = await world((records) => records.publish('story', 'a', storyBody()));
      const follow = async (since: string | null) =>
        (
          await data('query ($since: String) { changes(since: $since, first: 1) { nodes { id } pageInfo { endCursor hasNextPage } } }', {
            since,
          })
        ).changes;
      const first = await follow(null);
      expect(first.pageInfo.hasNextPage).toBe(true);
      const second = await follow(first.pageInfo.endCursor);
      expect(second).toMatchObject({ nodes: [{ id: idOf('story', 'a') }], pageInfo: { hasNextPage: false } });
      const empty = await follow(second.pageInfo.endCursor);
      expect(empty).toEqual({ nodes: [], pageInfo: { endCursor: second.pageInfo.endCursor, hasNextPage: false } });
      await reading.apply([ledger.publish('event', 'b', eventBody())]);
      expect((await follow(empty.pageInfo.endCursor)).nodes).toEqual([{ id: idOf('event', 'b') }]);
    });

    it('can be asked for from the beginning by leaving the cursor out, or by "0"', async () => {
      await world((records) => records.publish('story', 'a', storyBody()));
      const ANSWER = '{ nodes { id } pageInfo { endCursor hasPreviousPage } }';
      const { left, zero } = await data(`{ left: changes ${ANSWER} zero: changes(since: "0") ${ANSWER} }`);
      expect(zero).toEqual(left);
      expect(zero).toMatchObject({ nodes: [{}, { id: idOf('story', 'a') }], pageInfo: { hasPreviousPage: false } });
    });
  });

  describe('urgent help', () => {
    const HELP =
      'at { text } emergency { uri } areas { area { slug } now { purpose reason contact { ... on Contact { title } ... on Withdrawn { title } } } lines { appliesNow } }';

    beforeEach(() =>
      world((ledger) => {
        ledger.publish('contact', 'night', contactBody({ label: 'Night', slug: 'night', urgency: 'out of hours', hours: [] }));
        ledger.publish('contact', 'city', contactBody({ label: 'City day', slug: 'city', outsideHours: refTo('contact', 'night') }));
        ledger.publish(
          'contact',
          'county',
          contactBody({
            label: 'County day',
            slug: 'county',
            hours: [{ from: 'Monday', to: 'Sunday', opens: '00:00', closes: '00:00', note: null }],
            bankHolidays: 'same hours',
          }),
        );
        const line = (area: string, contact: string) => ({ purpose: 'worried about a child', area, contact: refTo('contact', contact) });
        const areas = [
          { name: 'City', slug: 'city' },
          { name: 'County', slug: 'county' },
        ];
        ledger.publish(
          'partnership',
          'borchester',
          partnershipBody({ areas, urgentHelp: [line('City', 'city'), line('County', 'county')] }),
        );
      }),
    );

    const at = async (instant: string) =>
      (await data(`query ($at: Instant) { urgentHelp(partnership: "borchester", at: $at) { ${HELP} } }`, { at: instant })).urgentHelp;
    const now = ({ areas }: Answer) =>
      areas.map(({ area, now: lines }: Answer) => [area.slug, ...lines.map(({ contact }: Answer) => contact.title)]);

    it('names the day line by day and the out-of-hours line by night, area by area', async () => {
      expect(now(await at('2026-03-02T12:00:00Z'))).toEqual([
        ['city', 'City day'],
        ['county', 'County day'],
      ]);
      expect(now(await at('2026-03-02T22:00:00Z'))).toEqual([
        ['city', 'Night'],
        ['county', 'County day'],
      ]);
    });

    it('goes by the clocks of England, and always carries 999', async () => {
      const summer = await at('2026-07-06T08:00:00+01:00');
      expect(summer).toMatchObject({ at: { text: 'Monday 6 July 2026, 8:00' }, emergency: { uri: 'tel:999' } });
      expect(now(await at('2026-07-06T07:50:00Z'))[0]).toEqual(['city', 'City day']);
    });

    it('is worked out for now when no instant is given, and for one area when it is named', async () => {
      const { urgentHelp } = await data(`{ urgentHelp(partnership: "borchester", area: "county") { ${HELP} } }`);
      expect(urgentHelp.at.text).toBe('Monday 2 March 2026, 12:00');
      expect(now(urgentHelp)).toEqual([['county', 'County day']]);
      expect(await codeOf('{ urgentHelp(partnership: "borchester", area: "nowhere") { at { text } } }')).toBe('area.unknown');
    });
  });

  describe('people', () => {
    it('are named while they are in the role, and only with their consent', async () => {
      const holder = (name: string, from: string | null, until: string | null, consent = true) => ({ name, from, until, consent });
      await world((ledger) =>
        ledger.publish(
          'contact',
          'it',
          contactBody({
            holders: [
              holder('Past', null, '2026-03-01'),
              holder('Now', '2026-03-02', null),
              holder('Silent', null, null, false),
              holder('Next', '2026-03-03', null),
            ],
          }),
        ),
      );
      const people = async () =>
        (await data('{ contacts { nodes { people { name } } } }')).contacts.nodes[0].people.map(({ name }: { name: string }) => name);
      expect(await people()).toEqual(['Now']);
      reading.now = new Date('2026-03-03T00:30:00.000Z');
      expect(await people()).toEqual(['Now', 'Next']);
      reading.now = new Date('2026-03-02T12:00:00.000Z');
    });
  });
});
