import { formerAddress, type JsonObject } from '../../../../src/kernel';
import { formerAddressesOf, type RecordedEntry } from '../../../../src/plugins/editorial/server/src/domain/former-addresses';

const STORY = { type: 'story', name: 'story', title: 'title', slug: 'slug', owners: ['partnership', 'coOwner'], schemaVersion: 1 } as const;
const REF = { type: 'story', id: '11111111-1111-4111-8111-111111111111' };
const OWNER = { type: 'partnership', id: '22222222-2222-4222-8222-222222222222' };
const CO_OWNER = { type: 'partnership', id: '33333333-3333-4333-8333-333333333333' };

const published = (body: JsonObject | null): RecordedEntry => ({ kind: 'published', body });
const at = (slug: string, { id } = OWNER): string => formerAddress({ type: 'story', owner: `partnership:${id}`, slug });

describe('the addresses that an erasure keeps', () => {
  it('are those under which the document was ever public, with each owner', () => {
    const entries = [published({ slug: 'one', partnership: OWNER, coOwner: CO_OWNER }), published({ slug: 'two', partnership: OWNER })];
    expect(formerAddressesOf(REF, STORY, entries)).toEqual([at('one'), at('one', CO_OWNER), at('two')].sort());
  });

  it('hold nothing of their words', () => {
    const [kept] = formerAddressesOf(REF, STORY, [published({ slug: 'names-a-child', partnership: OWNER })]);
    expect(kept).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are carried over from an erasure before', () => {
    const entries: readonly RecordedEntry[] = [
      published(null),
      { kind: 'erased', body: { formerAddresses: [at('one')] } },
      published({ slug: 'two', partnership: OWNER }),
    ];
    expect(formerAddressesOf(REF, STORY, entries)).toEqual([at('one'), at('two')].sort());
  });

  it('are the id where the document had no slug of its own', () => {
    expect(formerAddressesOf(REF, STORY, [published({ slug: null, partnership: OWNER })])).toEqual([at(REF.id)]);
  });

  it('need no owner for a partnership, which owns itself', () => {
    const type = { ...STORY, type: 'partnership', owners: ['self'] } as const;
    expect(formerAddressesOf(OWNER, type, [published({ slug: 'salford' })])).toEqual([
      formerAddress({ type: 'partnership', owner: '', slug: 'salford' }),
    ]);
  });
});
