import fc from 'fast-check';

import { canonicalJson, newSalt, saltedDigest } from '../../../../src/kernel';
import { createHeadSigner } from '../../../../src/plugins/editorial/server/src/adapters/head-signer';
import { verifyTables } from '../../../../src/plugins/editorial/server/src/application/verify-ledger';
import { EMPTY_CHAIN, sealed } from '../../../../src/plugins/editorial/server/src/domain/ledger-chain';
import { aNote, fakeEditorial } from '../../../support/fake-editorial';
import { fakeDesk, type FakeDesk, type FakeRows } from '../../../support/fake-editorial/fake-desk';
import { newSigningKey } from '../../../support/test-environment';

const signer = createHeadSigner({ signingKey: newSigningKey(), origin: 'here' });

/** A sound ledger of acts with so many entries each; every act ends in a signed head. */
const ledgerOf = (acts: readonly number[]): FakeDesk => {
  const desk = fakeDesk();
  const { rows } = desk;
  for (const [act, size] of acts.entries()) {
    for (let entry = 0; entry < size; entry += 1) appendEntry(rows, `act-${act}`);
    const head = rows.ledger.at(-1);
    if (head) rows.heads.push(signer.sign(head, '2026-03-02T09:00:00.000Z'));
  }
  return desk;
};

const appendEntry = (rows: FakeRows, act: string): void => {
  const { sequence, hash } = rows.ledger.at(-1) ?? EMPTY_CHAIN;
  const [salt, body] = [newSalt(), { title: `Words ${sequence + 1}` }];
  const digest = saltedDigest(salt, canonicalJson(body));
  rows.bodies.set(digest, { digest, salt, canonical: canonicalJson(body), body, schemaVersion: 1, erasedAt: null });
  rows.ledger.push(
    sealed({
      sequence: sequence + 1,
      act,
      at: '2026-03-02T09:00:00.000Z',
      actor: 'command',
      partnership: 'north',
      kind: 'published',
      subject: { type: 'note', id: `n${sequence + 1}` },
      revision: 1,
      digest,
      schemaVersion: 1,
      origin: 'here',
      previousHash: hash,
    }),
  );
};

/** Changes the rows at the entry of that index, and answers where and as what it must be found. */
type Change = (rows: FakeRows, index: number) => readonly [kind: string, sequence: number];

const isSigned = ({ heads }: FakeRows, sequence: number): boolean => heads.some((head) => head.sequence === sequence);

const resealed = (rows: FakeRows, index: number, previousHash: string | undefined): void => {
  const { hash: _, ...entry } = at(rows, index);
  rows.ledger[index] = sealed({ ...entry, actor: 'staff:666', previousHash: previousHash ?? entry.previousHash });
};

const at = ({ ledger }: FakeRows, index: number) => {
  const entry = ledger[index];
  if (!entry) throw new Error('The test looked beyond the end.');
  return entry;
};

const FLIPS = {
  act: 'another',
  at: '2020-01-01T00:00:00.000Z',
  actor: 'staff:666',
  partnership: 'south',
  kind: 'withdrawn',
  subject: { type: 'note', id: 'other' },
  revision: 99,
  schemaVersion: 9,
  origin: 'elsewhere',
  previousHash: 'f'.repeat(64),
  hash: 'f'.repeat(64),
} as const;

const flip =
  (field: keyof typeof FLIPS): Change =>
  (rows, index) => {
    rows.ledger[index] = { ...at(rows, index), [field]: FLIPS[field] };
    return ['entry-changed', index + 1];
  };

const flips = Object.fromEntries(
  Object.keys(FLIPS).map((field) => [`${field} is flipped in an entry`, flip(field as keyof typeof FLIPS)] as const),
);

const CHANGES: Readonly<Record<string, Change>> = {
  ...flips,
  'an entry is taken out': (rows, index) => {
    const isLast = index === rows.ledger.length - 1;
    rows.ledger.splice(index, 1);
    return [isLast ? 'tail-cut' : 'entry-missing', index + 1];
  },
  'an entry is slipped in, and the later ones counted on': (rows, index) => {
    const { hash: _, ...entry } = at(rows, index);
    const later = rows.ledger.slice(index + 1).map((next) => ({ ...next, sequence: next.sequence + 1 }));
    const slippedIn = sealed({ ...entry, sequence: index + 2, previousHash: at(rows, index).hash });
    const hasLater = later.length > 0;
    const isAtSignedPlace = isSigned(rows, index + 2);
    rows.ledger = [...rows.ledger.slice(0, index + 1), slippedIn, ...later];
    if (!hasLater) return ['head-missing', index + 2];
    return isAtSignedPlace ? ['chain-recomputed', index + 2] : ['entry-changed', index + 3];
  },
  'an entry is replaced by one with a hash of its own': (rows, index) => {
    resealed(rows, index, undefined);
    const isLast = index === rows.ledger.length - 1;
    if (isSigned(rows, index + 1)) return [isLast ? 'chain-recomputed' : 'entry-replaced', index + 1];
    return ['entry-replaced', index + 2];
  },
  'two neighbours change places': (rows, index) => {
    const [one, other] = [at(rows, index), rows.ledger[index + 1]];
    if (!other) return flip('actor')(rows, index);
    rows.ledger.splice(index, 2, { ...other, sequence: one.sequence }, { ...one, sequence: other.sequence });
    return ['entry-changed', index + 1];
  },
  'the tail is cut off': (rows, index) => {
    rows.ledger.splice(index);
    return ['tail-cut', index + 1];
  },
  'the chain is computed anew from an entry to the end': (rows, index) => {
    for (let next = index; next < rows.ledger.length; next += 1) resealed(rows, next, next === 0 ? undefined : at(rows, next - 1).hash);
    return ['chain-recomputed', rows.heads.find(({ sequence }) => sequence > index)?.sequence ?? 0];
  },
  'the words of an entry are changed': (rows, index) => {
    const body = bodyAt(rows, index);
    rows.bodies.set(body.digest, { ...body, canonical: '{"title":"Other words"}' });
    return ['body-changed', index + 1];
  },
  'the words of an entry are emptied without a notice': (rows, index) => {
    const body = bodyAt(rows, index);
    rows.bodies.set(body.digest, { ...body, canonical: null, salt: null });
    return ['body-missing', index + 1];
  },
  'the words of an entry are deleted': (rows, index) => {
    rows.bodies.delete(at(rows, index).digest);
    return ['body-missing', index + 1];
  },
  'the signature at or after an entry is forged': (rows, index) => {
    const place = rows.heads.findIndex(({ sequence }) => sequence > index);
    const [head] = rows.heads.slice(place);
    if (head) rows.heads[place] = { ...head, signedAt: '2020-01-01T00:00:00.000Z' };
    return ['head-forged', head?.sequence ?? 0];
  },
};

const bodyAt = (rows: FakeRows, index: number) => {
  const body = rows.bodies.get(at(rows, index).digest);
  if (!body) throw new Error('A sound ledger has every body.');
  return body;
};

const verify = (desk: FakeDesk) => desk.snapshot((tables) => verifyTables(tables, { signer, outside: [] }));

/** Ledgers of one to six acts of one to four entries, and a place in them. */
const anyPlace = fc.record({ acts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }), place: fc.nat() });

describe('verifying a ledger', () => {
  it('finds nothing wrong with one that nobody touched', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlace, async ({ acts }) => {
        const entries = acts.reduce((sum, size) => sum + size, 0);
        expect(await verify(ledgerOf(acts))).toEqual({ entries, heads: acts.length, erasedBodies: 0, break: null });
      }),
      { numRuns: 30 },
    );
  });

  it.each(Object.entries(CHANGES))('finds it at the right entry when %s', async (_name, change) => {
    await fc.assert(
      fc.asyncProperty(anyPlace, async ({ acts, place }) => {
        const desk = ledgerOf(acts);
        const [kind, sequence] = change(desk.rows, place % desk.rows.ledger.length);
        expect((await verify(desk)).break).toMatchObject({ kind, sequence });
      }),
      { numRuns: 60 },
    );
  });

  it('finds a tail cut off together with its heads by those that were kept outside', async () => {
    const desk = ledgerOf([2, 2]);
    const outside = [...desk.rows.heads];
    desk.rows.ledger.splice(2);
    desk.rows.heads.splice(1);
    expect((await verify(desk)).break).toBeNull();
    const found = await desk.snapshot((tables) => verifyTables(tables, { signer, outside }));
    expect(found.break).toMatchObject({ kind: 'tail-cut', sequence: 3 });
  });

  it('takes the archive’s heads into account, and counts the same head once', async () => {
    const editorial = fakeEditorial();
    await editorial.publish(await editorial.save(aNote('a')));
    editorial.archived.push(...editorial.desk.rows.heads);
    expect(await editorial.verify()).toMatchObject({ heads: 1, break: null });
    editorial.desk.rows.ledger.pop();
    editorial.desk.rows.heads.pop();
    expect((await editorial.verify()).break).toMatchObject({ kind: 'tail-cut', sequence: 1 });
  });

  it('says that the heads outside are missing, once there are heads', async () => {
    const editorial = fakeEditorial();
    expect(await editorial.verify()).toMatchObject({ missingHeadsFile: null });
    await editorial.publish(await editorial.save(aNote('a')));
    editorial.archived.splice(0);
    expect(await editorial.verify()).toMatchObject({ missingHeadsFile: 'ledger-heads.jsonl', break: null });
    editorial.archived.push(...editorial.desk.rows.heads);
    expect(await editorial.verify()).toMatchObject({ missingHeadsFile: null });
  });

  it('reads ledgers longer than one batch', async () => {
    const desk = ledgerOf(Array.from({ length: 300 }, () => 4));
    expect(await verify(desk)).toMatchObject({ entries: 1200, heads: 300, break: null });
    flip('actor')(desk.rows, 1100);
    expect((await verify(desk)).break).toMatchObject({ kind: 'entry-changed', sequence: 1101 });
  });
});
