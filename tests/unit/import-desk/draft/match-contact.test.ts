import type { ContactPlan } from '../../../../src/plugins/import-desk/server/src/domain/draft/draft-plan';
import { matchContact, type StoredContact } from '../../../../src/plugins/import-desk/server/src/domain/draft/match-contact';
import { findPhones } from '../../../../src/plugins/import-desk/server/src/domain/reach/phones';

const planned = (phones: string, emails: readonly string[] = []): ContactPlan => ({
  found: { name: null, role: null, organisation: null, phones: findPhones(phones), emails, urls: [], evidence: phones },
  label: 'Hub',
  purpose: 'general',
  urgency: 'office hours',
});
const stored = (dial: string, kind = 'voice', emails: readonly string[] = []): StoredContact => ({
  documentId: 'a',
  label: 'Front door',
  phones: [{ dial, kind }],
  emails,
});

describe('matching a found contact with those a partnership has', () => {
  it.each(['+441614960101', '0161 496 0101', '01614960101', '+44 161 496 0101'])('finds a number stored as "%s"', (dial) => {
    expect(matchContact(planned('0161 496 0101'), [stored(dial)])).toMatchObject({
      stored: { label: 'Front door' },
      ways: ['0161 496 0101'],
      newWays: [],
    });
  });

  it('finds an address whatever its capitals', () => {
    expect(matchContact(planned('', ['Hub@Example.org']), [stored('1', 'voice', ['hub@example.org'])])).toMatchObject({
      ways: ['Hub@Example.org'],
    });
  });

  it('tells which ways the stored one does not have', () => {
    expect(matchContact(planned('0161 496 0101 or 0161 496 0102', ['hub@example.org']), [stored('01614960101')])).toMatchObject({
      newWays: ['0161 496 0102', 'hub@example.org'],
    });
  });

  it('holds a number behind text relay for another way', () => {
    expect(matchContact(planned('18001 0161 496 0101'), [stored('01614960101')])).toBeNull();
    expect(matchContact(planned('18001 0161 496 0101'), [stored('1800101614960101', 'text relay')])).not.toBeNull();
  });

  it('finds none by name alone', () => {
    expect(matchContact(planned('0161 496 0101'), [stored('01614960199')])).toBeNull();
  });
});
