import { AUDIT_ACTS, type AuditDetails } from '../../../../../src/plugins/editorial/contract';
import { ACT_WORDS } from '../../../../../src/plugins/editorial/server/src/domain/audit/act-words';
import { sayDeed, sayWho, type Told } from '../../../../../src/plugins/editorial/server/src/domain/audit/say-entry';

const DETAILS: AuditDetails = {
  who: 'Jo Clarke',
  what: 'Autumn newsletter',
  person: null,
  reason: null,
  before: null,
  after: null,
  changes: [],
};

const told = (entry: Partial<Told['entry']> = {}, rest: Partial<Omit<Told, 'entry'>> = {}): Told => ({
  entry: { actor: 'staff:7', role: 'editor', act: 'review.submitted', outcome: 'done', ...entry },
  details: DETAILS,
  partnership: 'Salford',
  ...rest,
});

describe('an entry of the audit trail in words', () => {
  it('says who it was, as what, and what they did', () => {
    expect(sayWho(told())).toBe('Jo Clarke (editor, Salford)');
    expect(sayDeed(told())).toBe('sent “Autumn newsletter” for review');
  });

  it('says what was wanted when it was refused', () => {
    expect(sayDeed(told({ act: 'publication.published', outcome: 'refused' }))).toBe('tried to publish “Autumn newsletter”');
  });

  it('knows support access, network administrators, guests, strangers, commands and Concord itself', () => {
    expect(sayWho(told({ role: 'support' }))).toBe('Jo Clarke (by support access, Salford)');
    expect(sayWho(told({ role: 'network' }))).toBe('Jo Clarke (network administrator)');
    expect(sayWho(told({ actor: 'guest:ab', role: 'guest' }))).toBe('Jo Clarke (guest)');
    expect(sayWho(told({ role: null }))).toBe('Jo Clarke');
    expect(sayWho(told({ actor: 'command', role: null }))).toBe('Somebody on the server itself');
    expect(sayWho(told({ actor: 'system', role: null }))).toBe('Concord');
  });

  it('names nobody and nothing once the details were forgotten', () => {
    expect(sayWho(told({}, { details: null }))).toBe('Somebody whose name is gone (editor, Salford)');
    expect(sayDeed(told({}, { details: null }))).toBe('sent something for review');
  });

  it('says of kinds what they are', () => {
    expect(sayDeed(told({ act: 'sign-off.chosen' }, { details: { ...DETAILS, what: 'newsletter' } }))).toBe(
      'decided how each newsletter is signed off',
    );
    expect(sayDeed(told({ act: 'document.saved' }, { details: null, typeName: 'event' }))).toBe('changed an event');
  });

  it('names nothing that is not told, and keeps sentences whole', () => {
    expect(sayDeed(told({ act: 'agency.changed' }, { details: null }))).toBe('changed an agency');
    expect(sayDeed(told({ act: 'practitioner.removed' }, { details: null }))).toBe('removed a practitioner');
    expect(sayDeed(told({ act: 'practitioner.blocked' }, { details: null }))).toBe('blocked a practitioner');
    expect(sayDeed(told({ act: 'practitioner.unblocked' }, { details: { ...DETAILS, person: 'Sam Field' } }))).toBe(
      'let the practitioner Sam Field in again',
    );
    expect(sayDeed(told({ act: 'practitioner.approved' }, { details: null }))).toBe('approved the request of a practitioner');
    expect(sayDeed(told({ act: 'key.made' }, { details: { ...DETAILS, what: 'Website' } }))).toBe('made the website key “Website”');
    expect(sayDeed(told({ act: 'schedule.kept' }, { details: null, typeName: 'story' }))).toBe('kept the schedule of a story');
    expect(sayDeed(told({ act: 'guest.withdrawn' }, { details: null, typeName: 'story' }))).toBe(
      'withdrew the request to somebody about a story',
    );
    expect(sayDeed(told({ act: 'partnership.changed' }, { details: null }))).toBe('changed the life of something');
  });

  it('takes titles as they are, whatever they look like', () => {
    expect(sayDeed(told({}, { details: { ...DETAILS, what: '$& {person}' } }))).toBe('sent “$& {person}” for review');
  });

  it.each(AUDIT_ACTS)('has words for %s that leave no gap', (act) => {
    const { did, tried } = ACT_WORDS[act];
    expect(`${did} ${tried}`.replace(/\{(what|person)\}/g, '')).not.toMatch(/[{}]/);
  });
});
