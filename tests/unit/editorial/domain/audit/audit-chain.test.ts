import type { AuditEntry } from '../../../../../src/plugins/editorial/contract';
import { firstAuditBreak, sealedAudit } from '../../../../../src/plugins/editorial/server/src/domain/audit/audit-chain';
import { followForgotten } from '../../../../../src/plugins/editorial/server/src/domain/audit/forgotten';
import { EMPTY_CHAIN } from '../../../../../src/plugins/editorial/server/src/domain/ledger-chain';

const STORY = { type: 'story', id: '0d9f2c1e-1b7a-4b0e-9a41-5d3c2f1e0a9b' };

const anEntry = (previous: Pick<AuditEntry, 'sequence' | 'hash'>, to: Partial<AuditEntry> = {}): AuditEntry =>
  sealedAudit({
    sequence: previous.sequence + 1,
    at: '2026-11-03T14:05:00.000Z',
    actor: 'staff:7',
    role: 'editor',
    partnership: null,
    coPartnership: null,
    act: 'document.saved',
    outcome: 'done',
    code: null,
    subject: STORY,
    number: 1,
    digest: 'd',
    origin: 'here#audit',
    previousHash: previous.hash,
    ...to,
  });

const aTrail = (...changes: readonly Partial<AuditEntry>[]): readonly AuditEntry[] =>
  changes.reduce<readonly AuditEntry[]>((entries, to) => [...entries, anEntry(entries.at(-1) ?? EMPTY_CHAIN, to)], []);

describe('the chain of the audit trail', () => {
  const [first, second, third] = aTrail({}, {}, {}) as [AuditEntry, AuditEntry, AuditEntry];

  it('holds as it was written', () => {
    expect(firstAuditBreak(EMPTY_CHAIN, [first, second, third])).toBeNull();
  });

  it.each(['at', 'actor', 'role', 'partnership', 'coPartnership', 'act', 'outcome', 'code', 'digest', 'origin'] as const)(
    'covers %s',
    (field) => {
      expect(firstAuditBreak(EMPTY_CHAIN, [first, { ...second, [field]: 'else' }, third])).toEqual({
        kind: 'entry-changed',
        sequence: 2,
      });
    },
  );

  it('covers the subject and the number', () => {
    expect(firstAuditBreak(EMPTY_CHAIN, [{ ...first, subject: null }])).toEqual({ kind: 'entry-changed', sequence: 1 });
    expect(firstAuditBreak(EMPTY_CHAIN, [{ ...first, number: 2 }])).toEqual({ kind: 'entry-changed', sequence: 1 });
  });

  it('shows what was taken out, and what was put in its place', () => {
    expect(firstAuditBreak(EMPTY_CHAIN, [first, third])).toEqual({ kind: 'entry-missing', sequence: 2 });
    expect(firstAuditBreak(EMPTY_CHAIN, [first, anEntry(first, { actor: 'staff:8' }), third])).toEqual({
      kind: 'entry-replaced',
      sequence: 3,
    });
  });
});

describe('details that are gone', () => {
  /** Entries whose details are gone are marked. */
  const unexplained = (...entries: readonly (Partial<AuditEntry> & { readonly isGone?: true })[]) => {
    const forgotten = followForgotten();
    aTrail(...entries.map(({ isGone: _, ...to }) => to)).forEach((entry, index) => forgotten.see(entry, entries[index]?.isGone === true));
    return forgotten.unexplained();
  };

  it('are missing when nothing says why', () => {
    expect(unexplained({}, { isGone: true }, {})).toBe(2);
  });

  it('are explained by a later erasure of their subject, and by none before', () => {
    expect(unexplained({ isGone: true }, { act: 'document.erased' })).toBeNull();
    expect(unexplained({ isGone: true }, { act: 'document.erased', subject: { type: 'event', id: STORY.id } })).toBe(1);
    expect(unexplained({ act: 'document.erased' }, { isGone: true })).toBe(2);
  });

  it('are explained by the forgetting of whoever acted, or of the person they are about', () => {
    const forgotten = { act: 'audit.forgotten', subject: { type: 'person', id: 'staff:7' } } as const;
    expect(unexplained({ isGone: true }, forgotten)).toBeNull();
    expect(unexplained({ isGone: true, actor: 'staff:8' }, forgotten)).toBe(1);
    expect(unexplained({ isGone: true, actor: 'staff:8', subject: forgotten.subject }, forgotten)).toBeNull();
  });

  it('are explained up to the number that an end of their time names', () => {
    const expired = { act: 'audit.expired', subject: null, number: 1 } as const;
    expect(unexplained({ isGone: true }, {}, expired)).toBeNull();
    expect(unexplained({ isGone: true }, { isGone: true }, expired)).toBe(2);
  });
});
