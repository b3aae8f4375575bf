import { formerAddress } from '../../../../../src/kernel';
import type { LedgerRecord } from '../../../../../src/plugins/editorial/contract';
import { projectRecord } from '../../../../../src/plugins/delivery/server/src/domain/projection/project-record';
import type { ItemRow, Projection } from '../../../../../src/plugins/delivery/server/src/domain/projection/rows';
import {
  contactBody,
  eventBody,
  idOf,
  issueBody,
  occurrence,
  partnershipBody,
  placing,
  refTo,
  sectionPart,
  storyBody,
} from '../../../../support/delivery/bodies';
import { ledgerOf, type TestLedger } from '../../../../support/delivery/records';
import { containing, including } from '../../../../support/matching';

const BORCHESTER = idOf('partnership', 'borchester');
const AMBRIDGE = idOf('partnership', 'ambridge');

/** The projection of a subject's last record, each made from the row of the one before. */
const lastOf = ({ records }: TestLedger, change: (record: LedgerRecord) => LedgerRecord = (record) => record): Projection | null =>
  records
    .map(change)
    .reduce<Projection | null>((before, record) => projectRecord(record, before && { ...before.item, ...before }) ?? before, null);

const withoutBodies = (record: LedgerRecord): LedgerRecord => (record.kind === 'published' ? { ...record, body: null } : record);

const headOf = ({ head }: ItemRow): unknown => JSON.parse(head);

const itemOf = (projection: Projection | null): ItemRow => {
  if (!projection) throw new Error('The ledger is empty.');
  return projection.item;
};

const published = (type: string, body: Parameters<TestLedger['publish']>[2]) => {
  const ledger = ledgerOf();
  ledger.publish(type, 'it', body);
  return lastOf(ledger);
};

describe('a published record', () => {
  it('becomes a row with the document as the schema shows it', () => {
    const { item } = published('story', storyBody({ summary: 'In short.' })) ?? {};
    expect(item).toMatchObject({
      key: idOf('story', 'it'),
      kind: 'story',
      state: 'public',
      restricted: false,
      owner: BORCHESTER,
      slug: 'winter-campaign',
      revision: 1,
      sequence: 1,
    });
    expect(item && headOf(item)).toMatchObject({
      __typename: 'Story',
      id: idOf('story', 'it'),
      title: 'Winter campaign',
      summary: 'In short.',
      publishedAt: { text: 'Sunday 1 March 2026, 9:00' },
    });
  });

  it('keeps when it first became public through corrections', () => {
    const ledger = ledgerOf();
    ledger.publish('story', 'it', storyBody());
    ledger.publish('story', 'it', storyBody({ title: 'Winter campaign, corrected' }));
    expect(lastOf(ledger)?.item).toMatchObject({
      revision: 2,
      firstPublishedAt: '2026-03-01T09:00:00.000Z',
      changedAt: '2026-03-01T09:01:00.000Z',
    });
  });

  it('is listed with each owner and everywhere, under each facet', () => {
    const terms = { topics: [{ slug: 'neglect', name: 'Neglect' }], audiences: [{ slug: 'schools', name: 'Schools' }] };
    const { listings = [] } =
      published('story', storyBody({ ...terms, coOwner: refTo('partnership', 'ambridge'), expires: '2026-05-01' })) ?? {};
    expect(new Set(listings.map(({ scope }) => scope))).toEqual(new Set(['*', BORCHESTER, AMBRIDGE]));
    expect(listings.filter(({ scope }) => scope === '*').map(({ facet }) => facet)).toEqual([
      '',
      'topic:neglect',
      'audience:schools',
      'kind:NEWS',
    ]);
    expect(new Set(listings.map(({ until }) => until))).toEqual(new Set(['2026-05-01']));
  });

  it('is restricted in every row when it is for practitioners', () => {
    const projection = published('event', eventBody({ visibility: 'practitioners' }));
    expect(projection?.item).toMatchObject({ restricted: true });
    expect(projection?.occurrences.every(({ restricted }) => restricted)).toBe(true);
    expect(projection?.search?.scope).toContain('vrestricted0');
    expect(projection?.search?.scope).not.toContain('vpublic0');
  });

  it('of an unknown kind makes no rows', () => {
    expect(published('policy', { title: 'A policy' })).toBeNull();
  });

  it('leads to a partnership by its slug and by its former names', () => {
    const { slugs = [] } =
      published('partnership', partnershipBody({ aliases: [{ name: 'Borchester Safeguarding Children Board', until: '2019-09-28' }] })) ??
      {};
    expect(slugs.map(({ owner, slug }) => [owner, slug])).toEqual([
      ['', 'borchester'],
      ['', 'borchester-safeguarding-children-board'],
    ]);
  });

  it('of an issue sorts by period, then by the time it first became public', () => {
    expect(published('issue', issueBody())?.listings[0]?.sort).toBe('2026-03 2026-03-01T09:00:00.000Z');
    expect(published('issue', issueBody({ period: null }))?.listings[0]?.sort).toBe('2026-03 2026-03-01T09:00:00.000Z');
  });

  it('of an issue names the items it places, each once', () => {
    const placements = [placing('story', 'one'), placing('event', 'two')];
    const sections = [sectionPart('A', { placements }), sectionPart('B', { placements: [placing('story', 'one')] })];
    expect(published('issue', issueBody({ sections }))?.placements).toEqual([
      { item: idOf('story', 'one'), issue: idOf('issue', 'it') },
      { item: idOf('event', 'two'), issue: idOf('issue', 'it') },
    ]);
  });

  it('is searched by all its words, without accents', () => {
    const body = [{ __component: 'block.quote', text: 'Très bien', speaker: null, role: null }];
    expect(published('story', storyBody({ title: 'Café', body }))?.search).toMatchObject({
      title: 'cafe',
      words: containing('tres bien'),
    });
  });
});

describe('an event in lists', () => {
  const rowsOf = (overrides: Parameters<typeof eventBody>[0]) =>
    (published('event', eventBody(overrides))?.occurrences ?? []).filter(({ scope, facet }) => scope === '*' && facet === '');
  const iso = (ms: number) => new Date(ms).toISOString();

  it('has a row for each date that knows when the ones before it end', () => {
    const rows = rowsOf({ occurrences: [occurrence({}), occurrence({ startDate: '2026-03-24', endDate: '2026-03-24' })] });
    expect(
      rows.map(({ starts, ends, previousEnds, position }) => [
        iso(starts),
        iso(ends),
        previousEnds < 0 ? null : iso(previousEnds),
        position,
      ]),
    ).toEqual([
      ['2026-03-17T10:00:00.000Z', '2026-03-17T12:00:00.000Z', null, 0],
      ['2026-03-24T10:00:00.000Z', '2026-03-24T12:00:00.000Z', '2026-03-17T12:00:00.000Z', 1],
    ]);
  });

  it('lasts to the end of its day when no end is said', () => {
    const [row] = rowsOf({ occurrences: [occurrence({ startDate: '2026-07-06', endDate: null, endTime: null })] });
    expect(row && iso(row.ends)).toBe('2026-07-06T23:00:00.000Z');
  });

  it('stands at the beginning of its month when only that is known', () => {
    const [row] = rowsOf({ precision: 'month', month: '2026-06' });
    expect(row && [iso(row.starts), iso(row.ends), row.isLong, row.position]).toEqual([
      '2026-05-31T23:00:00.000Z',
      '2026-06-30T23:00:00.000Z',
      false,
      -1,
    ]);
  });

  it('stands last when it has no date', () => {
    const [row] = rowsOf({ precision: 'on request' });
    expect(row && iso(row.starts)).toBe('9999-12-31T00:00:00.000Z');
  });

  it('is kept apart when it lasts longer than any month', () => {
    const [row] = rowsOf({ occurrences: [occurrence({ allDay: true, endDate: '2026-06-30' })] });
    expect(row?.isLong).toBe(true);
  });
});

describe('a withdrawn record', () => {
  it('leaves a notice under title and address, and takes the document out of every list', () => {
    const ledger = ledgerOf();
    ledger.publish('story', 'it', storyBody());
    ledger.withdraw('story', 'it', { kind: 'replaced', reason: 'There is a new one.', replacement: refTo('story', 'new') });
    const projection = lastOf(ledger);
    expect(projection).toMatchObject({ listings: [], occurrences: [], search: null, forgetsSlugs: false });
    expect(projection && headOf(projection.item)).toEqual({
      __typename: 'Withdrawn',
      id: idOf('story', 'it'),
      type: 'STORY',
      kind: 'REPLACED',
      reason: 'There is a new one.',
      since: including({ instant: '2026-03-01T09:01:00.000Z' }),
      title: 'Winter campaign',
      slug: 'winter-campaign',
      replacementId: idOf('story', 'new'),
      outsideHoursId: null,
    });
  });

  it('of something for practitioners stays hidden from the public', () => {
    const ledger = ledgerOf();
    ledger.publish('story', 'it', storyBody({ visibility: 'practitioners' }));
    ledger.withdraw('story', 'it');
    expect(lastOf(ledger)).toMatchObject({ item: { state: 'withdrawn', restricted: true }, departures: [] });
  });

  it('of a contact still names who takes over outside its hours, until the law removes that too', () => {
    const ledger = ledgerOf();
    ledger.publish('contact', 'it', contactBody({ outsideHours: refTo('contact', 'night') }));
    ledger.withdraw('contact', 'it');
    expect(headOf(itemOf(lastOf(ledger)))).toMatchObject({ outsideHoursId: idOf('contact', 'night') });
    ledger.erase('contact', 'it');
    expect(headOf(itemOf(lastOf(ledger)))).toMatchObject({ outsideHoursId: null });
    expect(lastOf(ledger, withoutBodies)?.item.head).toEqual(lastOf(ledger)?.item.head);
  });

  it('whose words were erased says only that it was removed', () => {
    const ledger = ledgerOf();
    ledger.publish('story', 'it', storyBody());
    ledger.withdraw('story', 'it');
    const erased = lastOf(ledger, (record) => (record.kind === 'withdrawn' ? { ...record, body: null } : record));
    expect(erased && headOf(erased.item)).toMatchObject({ kind: 'LEGAL_REMOVAL', reason: 'It had to be removed by law.' });
  });

  it('of what never was public makes nothing', () => {
    const ledger = ledgerOf();
    ledger.withdraw('story', 'it');
    expect(lastOf(ledger)).toBeNull();
  });
});

describe('an erased record', () => {
  const erase = (body = storyBody({ title: 'Names a child' })): TestLedger => {
    const ledger = ledgerOf();
    ledger.publish('story', 'it', body);
    ledger.erase('story', 'it');
    return ledger;
  };

  it('leaves a notice without title, address and owners', () => {
    const projection = lastOf(erase());
    expect(projection).toMatchObject({ forgetsSlugs: true, item: { title: 'A story', slug: null, owner: null, state: 'withdrawn' } });
    expect(JSON.stringify(projection)).not.toContain('Names a child');
    expect(projection && headOf(projection.item)).toMatchObject({
      kind: 'LEGAL_REMOVAL',
      reason: 'A court ordered it.',
      title: 'A story',
      slug: null,
    });
  });

  it.each(['public', 'practitioners'])('makes the same rows in a rebuild, when the bodies are gone (%s)', (visibility) => {
    const ledger = erase(storyBody({ visibility }));
    expect(lastOf(ledger, withoutBodies)).toEqual(lastOf(ledger));
  });

  it('makes the same rows in a rebuild when the document was withdrawn before', () => {
    const ledger = ledgerOf();
    ledger.publish('story', 'it', storyBody());
    ledger.withdraw('story', 'it');
    ledger.erase('story', 'it');
    expect(lastOf(ledger, withoutBodies)).toEqual(lastOf(ledger));
  });

  it('is found under its old addresses by their digests alone, in a rebuild too', () => {
    const ledger = ledgerOf();
    const digest = formerAddress({ type: 'story', owner: BORCHESTER, slug: 'names-a-child' });
    ledger.publish('story', 'it', storyBody({ slug: 'names-a-child' }));
    ledger.erase('story', 'it', [digest]);
    expect(lastOf(ledger)?.slugs).toEqual([{ kind: 'story', owner: 'erased', slug: digest, item: idOf('story', 'it') }]);
    expect(lastOf(ledger, withoutBodies)).toEqual(lastOf(ledger));
  });

  it('of an older ledger, which kept no addresses, has none', () => {
    const ledger = ledgerOf();
    ledger.publish('story', 'it', storyBody());
    ledger.erase('story', 'it');
    const old = { kind: 'legal-removal', reason: 'A court ordered it.', replacement: null };
    expect(lastOf(ledger, (record) => (record.kind === 'erased' ? { ...record, body: old } : record))?.slugs).toEqual([]);
  });

  it('of a document that never was public makes nothing', () => {
    const ledger = ledgerOf();
    ledger.erase('story', 'it');
    expect(lastOf(ledger)).toBeNull();
  });
});

describe('a published record whose body was erased', () => {
  it('is a notice, until the document is published anew', () => {
    const ledger = ledgerOf();
    ledger.publish('story', 'it', null);
    expect(lastOf(ledger)?.item).toMatchObject({ state: 'withdrawn', title: 'A story' });
    ledger.publish('story', 'it', storyBody());
    expect(lastOf(ledger)?.item).toMatchObject({ state: 'public', title: 'Winter campaign', firstPublishedAt: '2026-03-01T09:00:00.000Z' });
  });
});
