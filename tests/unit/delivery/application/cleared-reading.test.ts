import { aSmallWorld } from '../../../support/delivery/a-small-world';
import { eventBody, refTo, storyBody } from '../../../support/delivery/bodies';
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
});
