import { askingRefusal } from '../../../../../src/plugins/editorial/server/src/domain/guests/asking-refusal';
import type { StoredGuest } from '../../../../../src/plugins/editorial/server/src/domain/guests/guest';
import { mailboxOf } from '../../../../../src/plugins/editorial/server/src/domain/guests/mailbox';

const GINA: StoredGuest = {
  ...{ id: 'gina', subject: { type: 'note', id: '1' }, partnership: 'north', agency: 'health', name: 'Gina Marsh' },
  ...{ email: 'gina@outside.example.org', note: '', askedBy: 'staff:7', askedAt: '', expiresAt: '2026-03-09', tokenHash: '' },
  ...{ withdrawnAt: null, wrongCodes: 0, code: null, session: null },
};
interface More {
  readonly gina?: Partial<StoredGuest>;
  readonly agreed?: boolean;
}
const refusal = (email: string, agency: string | null, more: More = {}) =>
  askingRefusal({
    ...{ email, agency, partnership: 'north', now: '2026-03-02' },
    others: [{ ...GINA, ...more.gina }],
    agreed: new Set(more.agreed ? ['gina'] : []),
  })?.code ?? 'may';

describe('asking somebody beside those who were asked before', () => {
  it.each(['gina@outside.example.org', 'gina+2@outside.example.org', 'Gina+Police@Outside.Example.Org'])(
    'refuses %s for another agency: it is the same mailbox',
    (email) => {
      expect(refusal(email, 'police')).toBe('guest.one-agency');
      expect(refusal(email, 'police', { gina: { email: 'gina+health@outside.example.org' } })).toBe('guest.one-agency');
      expect([refusal(email, 'health'), refusal(email, null)]).toEqual(['guest.already-asked', 'guest.already-asked']);
    },
  );

  it('lets a mailbox go over to another agency once the request is withdrawn, unless it has agreed', () => {
    const gina = { withdrawnAt: '2026-03-01' };
    expect(refusal('gina@outside.example.org', 'police', { gina })).toBe('may');
    expect(refusal('gina@outside.example.org', 'police', { gina, agreed: true })).toBe('guest.one-agency');
    expect(refusal('gina@outside.example.org', 'health', { gina, agreed: true })).toBe('may');
  });

  it('lets the other owner ask the same mailbox, and does not tell that it was asked', () => {
    expect(refusal('gina@outside.example.org', 'police', { gina: { partnership: 'south' } })).toBe('may');
    expect(refusal('gina@outside.example.org', null, { gina: { partnership: 'south' }, agreed: true })).toBe('may');
  });

  it('takes others, also those at the same place, and those with no name to go by', () => {
    expect(refusal('mona@outside.example.org', 'police')).toBe('may');
    expect(refusal('gina@elsewhere.example.org', 'police')).toBe('may');
    expect(refusal('', 'police', { gina: { email: '' } })).toBe('may');
    expect(mailboxOf(' Gina+x+y@Outside.example.org ')).toBe('gina@outside.example.org');
  });
});
