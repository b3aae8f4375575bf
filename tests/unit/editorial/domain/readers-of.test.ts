import { readersOf } from '../../../../src/plugins/editorial/server/src/domain/readers-of';
import { FAKE_TYPES } from '../../../support/fake-editorial/fake-governed-types';

const [, , note] = Object.values(FAKE_TYPES);
const audience = { attribute: 'visibility', everybody: 'public', others: 'practitioners' };

describe('who may read a document', () => {
  it('is everybody where its type knows no other readers, or it says so, or says nothing', () => {
    expect(readersOf({ visibility: 'practitioners' }, note)).toBeNull();
    expect(note && readersOf({ visibility: 'public' }, { ...note, audience })).toBeNull();
    expect(note && readersOf({ title: 'Old' }, { ...note, audience })).toBeNull();
  });

  it('is the others for anything else', () => {
    expect(note && readersOf({ visibility: 'practitioners' }, { ...note, audience })).toBe('practitioners');
  });
});
