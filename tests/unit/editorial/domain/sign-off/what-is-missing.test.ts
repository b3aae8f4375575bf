import type { Agency } from '../../../../../src/plugins/editorial/contract';
import type { House } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/house';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { whatIsMissing } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/what-is-missing';

const agency = (name: string, signatories: readonly number[] = [1]): Agency => ({
  id: name.toLowerCase(),
  name,
  kind: 'other',
  signatories: signatories.map((userId) => ({ userId, isDeputy: false })),
});

const house = (settings: Partial<House['settings']> = {}, agencies: readonly Agency[] = []): House => ({
  partnership: 'north',
  name: 'North',
  settings: { ...READY_WORKFLOWS.statutory, ...settings },
  agencies,
});

const by = (...agencies: readonly string[]) => agencies.map((id) => ({ partnership: 'north', agency: id }));
const THREE = [agency('Police'), agency('Health'), agency('Council')];

describe('what is missing before something may go public', () => {
  it('is nothing in the simple workflow', () => {
    expect(whatIsMissing(house({ workflow: 'simple' }), [])).toEqual([]);
  });

  it('is a second person where two pairs of eyes are asked for, and one of this partnership', () => {
    const two = house({ workflow: 'two-pairs' });
    expect(whatIsMissing(two, [])).toEqual(['A second person has to agree to it.']);
    expect(whatIsMissing(two, [{ partnership: 'south', agency: null }])).toHaveLength(1);
    expect(whatIsMissing(two, [{ partnership: 'north', agency: null }])).toEqual([]);
  });

  it('is every agency when all of them are needed', () => {
    expect(whatIsMissing(house({ agenciesNeeded: 3 }, THREE), [])).toEqual(['Police, Health and Council have not agreed yet.']);
    expect(whatIsMissing(house({ agenciesNeeded: 3 }, THREE), by('police', 'health'))).toEqual(['Council has not agreed yet.']);
    expect(whatIsMissing(house({ agenciesNeeded: 3 }, THREE), by('police', 'health', 'council'))).toEqual([]);
  });

  it('is as many as are needed, whichever they are', () => {
    expect(whatIsMissing(house({ agenciesNeeded: 2 }, THREE), by('health'))).toEqual(['1 more of Police and Council must agree.']);
    expect(whatIsMissing(house({ agenciesNeeded: 2 }, THREE), by('health', 'council'))).toEqual([]);
  });

  it('is a compulsory agency even when enough others agreed', () => {
    const asked = house({ agenciesNeeded: 2, compulsory: ['police'] }, THREE);
    expect(whatIsMissing(asked, by('health', 'council'))).toEqual(['Police has not agreed yet.']);
    expect(whatIsMissing(asked, by('police', 'council'))).toEqual([]);
    expect(whatIsMissing(asked, [])).toEqual(['Police has not agreed yet.', '1 more of Health and Council must agree.']);
  });

  it('says when nobody is left to sign for a compulsory agency', () => {
    const asked = house({ agenciesNeeded: 1, compulsory: ['police'] }, [agency('Police', []), agency('Health')]);
    expect(whatIsMissing(asked, by('health'))[0]).toContain('nobody of the staff signs for it. Ask somebody outside');
  });

  it('says so too of an agency without which there are not enough', () => {
    const asked = house({ agenciesNeeded: 3 }, [...THREE, agency('Fire', [])]);
    expect(whatIsMissing(asked, by('police'))).toEqual(['2 more of Health, Council and Fire must agree.']);
    expect(whatIsMissing({ ...asked, settings: { ...asked.settings, agenciesNeeded: 4 } }, by('police'))[1]).toContain(
      'Nobody of the staff signs for Fire:',
    );
  });

  it('is never fewer agencies than were asked for, when some are no more', () => {
    expect(whatIsMissing(house({ agenciesNeeded: 3 }, THREE.slice(1)), by('health', 'council'))[0]).toContain(
      'ask for the agreement of 3 agencies and name 2',
    );
  });

  it('does not count an agreement for an agency that is not the partnership’s', () => {
    expect(whatIsMissing(house({ agenciesNeeded: 1 }, THREE), by('of-south'))).toHaveLength(1);
  });
});
