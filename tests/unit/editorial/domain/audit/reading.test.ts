import type { Grant, StaffScope } from '../../../../../src/plugins/partnerships/contract';
import type { AuditEntry } from '../../../../../src/plugins/editorial/contract';
import { csvOf } from '../../../../../src/plugins/editorial/server/src/domain/audit/csv';
import { auditAsCsv, auditAsJson } from '../../../../../src/plugins/editorial/server/src/domain/audit/export';
import { lineOf, type Shown } from '../../../../../src/plugins/editorial/server/src/domain/audit/line';
import { keptSince, yearsOf } from '../../../../../src/plugins/editorial/server/src/domain/audit/retention';
import {
  mayReadDetails,
  partnershipsInSight,
  whereOneWorks,
  withParts,
} from '../../../../../src/plugins/editorial/server/src/domain/audit/sight';

const ENTRY: AuditEntry = {
  sequence: 4,
  at: '2026-07-03T13:05:00.000Z',
  actor: 'staff:7',
  role: 'editor',
  partnership: 'salford',
  coPartnership: null,
  act: 'document.saved',
  outcome: 'done',
  code: null,
  subject: { type: 'issue', id: 'an-id' },
  number: 2,
  digest: 'd',
  origin: 'here#audit',
  previousHash: 'p',
  hash: 'h',
};

const shown = (to: Partial<Shown> = {}): Shown => ({
  entry: ENTRY,
  details: { who: 'Jo Clarke', what: '=cmd()', person: null, reason: 'Why', before: 'Revision 1', after: 'Revision 2', changes: ['Title'] },
  mayRead: true,
  partnership: 'Salford',
  typeName: 'newsletter',
  nameNow: null,
  ...to,
});

const scope = (grants: readonly Partial<Grant>[], isNetworkAdministrator = false): StaffScope => ({
  kind: 'staff',
  userId: 9,
  isNetworkAdministrator,
  grants: grants.map((grant) => ({ partnership: 'salford', row: 1, role: 'manager', through: 'membership', ...grant })),
  workingIn: null,
});

describe('a line of the audit trail', () => {
  it('tells what there is to those who may read it', () => {
    expect(lineOf(shown())).toMatchObject({
      who: 'Jo Clarke (editor, Salford)',
      did: 'changed “=cmd()”',
      sight: 'shown',
      details: { reason: 'Why' },
    });
  });

  it('tells others who did something with what kind of document, and nothing of it', () => {
    const line = lineOf(shown({ mayRead: false }));
    expect(line).toMatchObject({ who: 'Jo Clarke (editor, Salford)', did: 'changed a newsletter', sight: 'withheld', details: null });
    expect(JSON.stringify(line)).not.toMatch(/cmd|Why|Revision|Title/);
  });

  it('goes by the name of today once the details were forgotten', () => {
    expect(lineOf(shown({ details: null, nameNow: 'Jo Reed' }))).toMatchObject({
      who: 'Jo Reed (editor, Salford)',
      did: 'changed a newsletter',
      sight: 'forgotten',
    });
  });
});

describe('exports of the audit trail', () => {
  const exported = (to: Partial<Shown> = {}) => [{ entry: ENTRY, line: lineOf(shown(to)) }];

  it('are tables that no spreadsheet computes', () => {
    expect(csvOf([['=1+1', '+1', '-1', '@x', 'a "b", c', 'two\nlines']])).toBe(
      '\uFEFF"\'=1+1","\'+1","\'-1","\'@x","a ""b"", c","two\nlines"\r\n',
    );
  });

  it('say times of both kinds, and the words of the page', () => {
    const [, row] = auditAsCsv(exported()).split('\r\n');
    expect(row).toBe(
      '"4","2026-07-03T13:05:00.000Z","Friday 3 July 2026 at 2:05pm, UK time (BST)","Jo Clarke (editor, Salford)","changed “=cmd()”","","Why","Revision 1","Revision 2","Title",""',
    );
  });

  it('hold the fields of the chain as data, and no id of what was withheld', () => {
    expect(JSON.parse(auditAsJson(exported()))).toMatchObject([{ sequence: 4, hash: 'h', previousHash: 'p', subject: { id: 'an-id' } }]);
    expect(auditAsJson(exported({ mayRead: false }))).not.toContain('an-id');
  });
});

describe('who reads the audit trail', () => {
  it('are managers by a membership of their own, and administrators of the network', () => {
    expect(
      partnershipsInSight(scope([{}, { partnership: 'bury', role: 'publisher' }, { partnership: 'wigan', through: 'parent' }])),
    ).toEqual(['salford']);
    expect(partnershipsInSight(scope([{ role: 'editor' }]))).toEqual([]);
    expect(partnershipsInSight(scope([], true))).toBeNull();
  });

  it('goes on for what became part of theirs, by the same role there and no other', () => {
    const parts = [{ id: 'eccles', name: 'Eccles', into: 'salford' }];
    const eccles = { ...ENTRY, partnership: 'eccles' };
    const manager = withParts(scope([{}]), parts);
    expect(partnershipsInSight(manager)).toEqual(['salford', 'eccles']);
    expect(mayReadDetails(manager, eccles)).toBe(true);
    expect(partnershipsInSight(withParts(scope([{ role: 'editor' }, { partnership: 'bury' }]), parts))).toEqual(['bury']);
    expect(mayReadDetails(withParts(scope([{ partnership: 'bury' }]), parts), eccles)).toBe(false);
  });

  it('is what they picked to work in, where they manage it, and all of theirs where they do not', () => {
    const both = scope([{}, { partnership: 'bury' }, { partnership: 'wigan', role: 'editor' }]);
    const inSight = (workingIn: string | null, of = both) => partnershipsInSight(whereOneWorks({ ...of, workingIn }));
    expect(inSight('bury')).toEqual(['bury']);
    expect(inSight('wigan')).toEqual(['salford', 'bury']);
    expect(inSight(null)).toEqual(['salford', 'bury']);
    const network = scope([{}, { partnership: 'bury', through: 'support' }], true);
    expect(inSight('salford', network)).toEqual(['salford']);
    expect(inSight('bury', network)).toBeNull();
    expect(mayReadDetails(whereOneWorks({ ...both, workingIn: 'bury' }), ENTRY)).toBe(false);
  });

  it('sees details where the wall lets them, what the network does, and what they did', () => {
    expect(mayReadDetails(scope([{}]), ENTRY)).toBe(true);
    expect(mayReadDetails(scope([], true), ENTRY)).toBe(false);
    expect(mayReadDetails(scope([{ through: 'support' }], true), ENTRY)).toBe(true);
    expect(mayReadDetails(scope([], true), { ...ENTRY, act: 'support.opened' })).toBe(true);
    expect(mayReadDetails(scope([], true), { ...ENTRY, actor: 'staff:9' })).toBe(true);
  });
});

describe('how long details are kept', () => {
  it('is so many years, or for ever', () => {
    expect(keptSince(new Date('2026-11-22T10:00:00.000Z'), 7)).toBe('2019-11-22T10:00:00.000Z');
    expect(keptSince(new Date('2026-11-22T10:00:00.000Z'), 0)).toBeNull();
  });

  it('refuses a setting that is no number of years', () => {
    expect(yearsOf('7')).toBe(7);
    expect(() => yearsOf('seven')).toThrow('AUDIT_KEEP_YEARS is "seven"');
  });
});
