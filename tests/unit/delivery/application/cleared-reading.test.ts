import { aSmallWorld } from '../../../support/delivery/a-small-world';
import { eventBody, idOf, refTo, storyBody } from '../../../support/delivery/bodies';
import { DEEP_QUESTIONS } from '../../../support/delivery/questions';
import { ledgerOf } from '../../../support/delivery/records';
import { scratchReading } from '../../../support/delivery/scratch-reading';

const OWNER = refTo('partnership', 'borchester').id;
const CO_OWNER = refTo('partnership', 'felpersham').id;
const STRANGER = refTo('partnership', 'ambridge').id;

describe('reading by somebody who is cleared', () => {
  let reading: Awaited<ReturnType<typeof scratchReading>>;

  beforeEach(async () => {
    reading = await scratchReading();
  });

  afterEach(() => reading.close());

  it.each(Object.entries(DEEP_QUESTIONS))('takes no more statements than the public does: %s', async (_, question) => {
    await reading.apply(aSmallWorld({ issues: 3, sections: 2, items: 2 }).records);
    expect(await reading.count(question, [OWNER])).toBe(await reading.count(question));
  });

  it('shows what is restricted to those cleared for either owner, and what is public to all', async () => {
    const ledger = ledgerOf();
    const coOwner = refTo('partnership', 'felpersham');
    ledger.publish('story', 'open', storyBody({ title: 'Open', slug: 'open' }));
    ledger.publish('story', 'closed', storyBody({ title: 'Closed', slug: 'closed', visibility: 'practitioners', coOwner }));
    await reading.apply(ledger.records);
    const question =
      '{ stories { nodes { title restricted } pageInfo { hasNextPage } } search(text: "closed") { nodes { title } } changes { nodes { id } } }';
    const seenBy = async (...cleared: string[]) => JSON.stringify(await reading.askCleared(cleared, question)).includes('Closed');
    expect([await seenBy(), await seenBy(STRANGER), await seenBy(OWNER), await seenBy(CO_OWNER), await seenBy(STRANGER, CO_OWNER)]).toEqual(
      [false, false, true, true, true],
    );
    expect(await reading.askCleared([STRANGER], question)).toEqual(await reading.ask(question));
  });

  it('lists what is restricted alone, to those cleared for it', async () => {
    const ledger = ledgerOf();
    const visibility = 'practitioners';
    ledger.publish('story', 'open', storyBody({ title: 'Open', slug: 'open' }));
    ledger.publish('story', 'closed', storyBody({ title: 'Closed', slug: 'closed', visibility }));
    ledger.publish('event', 'forum', eventBody({ title: 'Open forum', slug: 'forum' }));
    ledger.publish('event', 'panel', eventBody({ title: 'Closed panel', slug: 'panel', visibility }));
    await reading.apply(ledger.records);
    const question = '{ stories(restricted: true) { nodes { title } } events(restricted: true) { nodes { title } } }';
    expect(await reading.askCleared([OWNER], question)).toMatchObject({
      data: { stories: { nodes: [{ title: 'Closed' }] }, events: { nodes: [{ title: 'Closed panel' }] } },
    });
    const nothing = { data: { stories: { nodes: [] }, events: { nodes: [] } } };
    expect(await reading.askCleared([STRANGER], question)).toMatchObject(nothing);
    expect(await reading.ask(question)).toMatchObject(nothing);
  });

  describe('who follows what changes', () => {
    const AMBRIDGE = refTo('partnership', 'ambridge');
    const FELPERSHAM = refTo('partnership', 'felpersham');
    const inside = (overrides: Parameters<typeof storyBody>[0] = {}) =>
      storyBody({ visibility: 'practitioners', title: 'Secret words', ...overrides });

    /** Each change as its kind and time: for the public when cleared for nothing. */
    const told = async (...cleared: string[]): Promise<readonly string[]> => {
      const { data } = await reading.askCleared(cleared, '{ changes { edges { cursor node { changeKind at { instant } } } } }');
      const { edges } = (data as { changes: { edges: readonly { node: { changeKind: string; at: { instant: string } } }[] } }).changes;
      return edges.map(({ node }) => `${node.changeKind} ${node.at.instant.slice(11, 16)}`);
    };

    const allApplied = async (ledger: ReturnType<typeof ledgerOf>) => {
      await reading.clear();
      await reading.apply(ledger.records);
    };

    it('hears that what is restricted went to another owner, once, from whichever of the two it was', async () => {
      const ledger = ledgerOf();
      ledger.publish('story', 'it', inside({ coOwner: FELPERSHAM }));
      await allApplied(ledger);
      expect(await told(OWNER)).toEqual(['PUBLISHED 09:00']);
      ledger.publish('story', 'it', inside({ partnership: AMBRIDGE }));
      await allApplied(ledger);
      expect([await told(OWNER), await told(CO_OWNER), await told(OWNER, CO_OWNER)]).toEqual(new Array(3).fill(['RESTRICTED 09:01']));
      expect([await told(STRANGER), await told(STRANGER, OWNER), await told()]).toEqual([['PUBLISHED 09:01'], ['PUBLISHED 09:01'], []]);
      ledger.publish('story', 'it', inside({ partnership: AMBRIDGE, title: 'Secret words, anew' }));
      ledger.withdraw('story', 'it');
      await allApplied(ledger);
      expect([await told(OWNER), await told(STRANGER)]).toEqual([['RESTRICTED 09:01'], ['WITHDRAWN 09:03']]);
      ledger.publish('story', 'it', inside());
      await allApplied(ledger);
      expect([await told(OWNER), await told(CO_OWNER), await told(STRANGER)]).toEqual([
        ['PUBLISHED 09:04'],
        ['RESTRICTED 09:01'],
        ['RESTRICTED 09:04'],
      ]);
    });

    it('hears once that something public became restricted, and nothing of what becomes of it after', async () => {
      const ledger = ledgerOf();
      ledger.publish('story', 'it', storyBody());
      ledger.publish('story', 'it', inside());
      ledger.publish('story', 'it', inside({ title: 'Secret words, anew' }));
      ledger.withdraw('story', 'it');
      await allApplied(ledger);
      expect([await told(), await told(STRANGER), await told(OWNER)]).toEqual([
        ['RESTRICTED 09:01'],
        ['RESTRICTED 09:01'],
        ['WITHDRAWN 09:03'],
      ]);
      ledger.publish('story', 'it', inside({ partnership: AMBRIDGE }));
      await allApplied(ledger);
      expect([await told(), await told(OWNER)]).toEqual([['RESTRICTED 09:01'], ['RESTRICTED 09:04']]);
      ledger.publish('story', 'it', storyBody({ partnership: AMBRIDGE }));
      await allApplied(ledger);
      expect([await told(), await told(OWNER)]).toEqual([['PUBLISHED 09:05'], ['PUBLISHED 09:05']]);
      ledger.publish('story', 'it', inside({ partnership: AMBRIDGE }));
      await allApplied(ledger);
      expect([await told(), await told(OWNER), await told(STRANGER)]).toEqual([
        ['RESTRICTED 09:06'],
        ['RESTRICTED 09:06'],
        ['PUBLISHED 09:06'],
      ]);
    });

    it('never hears of what nobody but others could see', async () => {
      const ledger = ledgerOf();
      ledger.publish('story', 'it', inside());
      ledger.publish('story', 'it', inside({ partnership: FELPERSHAM }));
      await allApplied(ledger);
      expect([await told(), await told(STRANGER)]).toEqual([[], []]);
    });

    it('finds each in its place among the pages', async () => {
      const ledger = ledgerOf();
      for (const name of ['a', 'b', 'c', 'd']) ledger.publish('story', name, inside({ slug: name }));
      for (const name of ['b', 'd']) ledger.publish('story', name, inside({ slug: name, partnership: AMBRIDGE }));
      ledger.publish('story', 'e', inside({ slug: 'e' }));
      await allApplied(ledger);
      const pages: string[][] = [];
      for (let since = '0', more = true; more;) {
        const { data } = await reading.askCleared(
          [OWNER],
          `{ changes(since: "${since}", first: 2) { nodes { id changeKind } pageInfo { endCursor hasNextPage } } }`,
        );
        const { nodes, pageInfo } = (data as { changes: Page }).changes;
        pages.push(nodes.map(({ id, changeKind }) => `${names.get(id) ?? ''} ${changeKind}`));
        [since, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect(pages).toEqual([['a PUBLISHED', 'c PUBLISHED'], ['b RESTRICTED', 'd RESTRICTED'], ['e PUBLISHED']]);
    });
  });
});

interface Page {
  readonly nodes: readonly { readonly id: string; readonly changeKind: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const names = new Map(['a', 'b', 'c', 'd', 'e'].map((name) => [idOf('story', name), name]));
