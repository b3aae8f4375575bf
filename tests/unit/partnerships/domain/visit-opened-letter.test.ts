import { visitBesideLetter } from '../../../../src/plugins/partnerships/server/src/domain/support/visit-beside-letter';
import { visitOpenedLetter } from '../../../../src/plugins/partnerships/server/src/domain/support/visit-opened-letter';

const FACTS = {
  partnership: 'North',
  isClosed: false,
  visitor: 'Alex Dale',
  reason: 'Their newsletter does not open.',
  endsAt: '2026-07-02T13:00:00.000Z',
  address: 'https://concord.example.org/admin',
};

describe('the letter about support access', () => {
  it('says who opened it, why, until when by the clock of the reader, what it lets them do, and where to end it', () => {
    const { subject, text } = visitOpenedLetter(FACTS);
    expect(subject).toBe('Support access to North was opened');
    expect(text).toContain('Alex Dale, an administrator of the network, opened support access to North in Concord');
    expect(text).toContain('“Their newsletter does not open.”');
    expect(text).toContain('Until Thursday 2 July 2026 at 2pm, UK time (BST), they can read what you are working on and correct drafts.');
    expect(text).toContain('under “Partnership settings”, “People”');
    expect(text).toContain('https://concord.example.org/admin');
  });

  it('promises no correcting in what is closed, and needs no name', () => {
    const { text } = visitOpenedLetter({ ...FACTS, isClosed: true, visitor: '' });
    expect(text).toContain('An administrator of the network opened');
    expect(text).toContain('They can change nothing.');
    expect(text).not.toContain('correct');
  });
});

describe('the letter to those who own things together with the visited', () => {
  it('says whom the visit is to, that what both own is seen and nothing else of theirs, and who can end it', () => {
    const { subject, text } = visitBesideLetter({ ...FACTS, beside: 'West' });
    expect(subject).toBe('Support access to North was opened, and to what you own together');
    expect(text).toContain('opened support access to North in Concord, for this reason: “Their newsletter does not open.”');
    expect(text).toContain(
      'West owns things together with North. Until Thursday 2 July 2026 at 2pm, UK time (BST), they can read these too',
    );
    expect(text).toContain('What West owns alone stays closed to them.');
    expect(text).toContain('The managers of North can end it');
    expect(visitBesideLetter({ ...FACTS, beside: 'West', isClosed: true }).text).not.toContain('correct');
  });
});
