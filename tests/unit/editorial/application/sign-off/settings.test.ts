import type { SignOffSettings } from '../../../../../src/plugins/editorial/contract';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { fakeEditorial, type FakeEditorial, NORTH, NORTH_MANAGER, SOUTH } from '../../../../support/fake-editorial';

describe('what a partnership asks for before something goes public', () => {
  let editorial: FakeEditorial;
  const settings = () => editorial.signOff.signOffSettings;
  const desk = () => settings().desk('north', NORTH_MANAGER);
  const choose = (more: Partial<SignOffSettings>, type = 'note') =>
    settings().choose('north', { type, settings: { ...READY_WORKFLOWS.statutory, ...more } }, NORTH_MANAGER);
  const add = async (name: string) => {
    await settings().addAgency('north', { name, kind: 'other' }, NORTH_MANAGER);
    return (await desk()).agencies.find((agency) => agency.name === name)?.id ?? '';
  };

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  it('is the simple workflow for every type that goes public by itself, until somebody chose', async () => {
    const { types, agencies, people } = await desk();
    expect(types.map(({ type, settings: { workflow } }) => [type, workflow])).toEqual([
      ['journal', 'simple'],
      ['note', 'simple'],
    ]);
    expect(agencies).toEqual([]);
    expect(people.map(({ name }) => name)).toContain('Mara Manager');
  });

  it('is for its managers: others are told so, and strangers that there is no such partnership', async () => {
    await expect(settings().desk('north', NORTH)).rejects.toMatchObject({ code: 'role.not-enough' });
    await expect(settings().desk('north', SOUTH)).rejects.toMatchObject({ code: 'partnership.unknown' });
    await expect(settings().addAgency('north', { name: 'Police', kind: 'police' }, SOUTH)).rejects.toMatchObject({
      code: 'partnership.unknown',
    });
    await expect(settings().choose('north', { type: 'note', settings: READY_WORKFLOWS.simple }, NORTH)).rejects.toMatchObject({
      code: 'role.not-enough',
    });
    expect(editorial.desk.rows).toMatchObject({ agencies: [], signOffSettings: [] });
  });

  it('cannot ask for more agencies than there are, nor for one that is none of its own', async () => {
    await expect(choose({ agenciesNeeded: 1 })).rejects.toMatchObject({ code: 'signoff.too-few-agencies' });
    const police = await add('Police');
    await expect(choose({ agenciesNeeded: 0 })).rejects.toMatchObject({ code: 'signoff.too-few-agencies' });
    await expect(choose({ agenciesNeeded: 1, compulsory: ['another'] })).rejects.toMatchObject({ code: 'agency.unknown' });
    await choose({ agenciesNeeded: 1, compulsory: [police] });
    expect((await desk()).types.find(({ type }) => type === 'note')?.settings).toMatchObject({
      workflow: 'statutory',
      compulsory: [police],
    });
  });

  it('leaves publishing to editors at least, and knows only its own types', async () => {
    await expect(choose({ workflow: 'simple', publisher: 'contributor' })).rejects.toMatchObject({ code: 'signoff.publisher-too-low' });
    await expect(choose({ workflow: 'simple' }, 'chapter')).rejects.toMatchObject({ code: 'signoff.type-unknown' });
  });

  it('names agencies once, by a name, and lets only colleagues sign for them', async () => {
    const id = await add('Police');
    await expect(add(' ')).rejects.toMatchObject({ code: 'agency.no-name' });
    await expect(add('police')).rejects.toMatchObject({ code: 'agency.name-taken' });
    const change = { id, name: 'Police', kind: 'police' as const };
    await expect(
      settings().changeAgency('north', { ...change, signatories: [{ userId: 20, isDeputy: false }] }, NORTH_MANAGER),
    ).rejects.toMatchObject({ code: 'agency.signatory-unknown' });
    await settings().changeAgency('north', { ...change, signatories: [{ userId: 9, isDeputy: true }] }, NORTH_MANAGER);
    expect((await desk()).agencies).toEqual([expect.objectContaining({ kind: 'police', signatories: [{ userId: 9, isDeputy: true }] })]);
  });

  it('lets an agency go only when nothing asks for it', async () => {
    const [police, health] = [await add('Police'), await add('Health')];
    await choose({ agenciesNeeded: 1, compulsory: [police] });
    await expect(settings().endAgency('north', police, NORTH_MANAGER)).rejects.toMatchObject({
      code: 'agency.needed',
      message: 'Its agreement is needed for every note. Change what is asked for there first.',
    });
    await settings().endAgency('north', health, NORTH_MANAGER);
    await expect(settings().endAgency('north', police, NORTH_MANAGER)).rejects.toMatchObject({ code: 'agency.needed' });
    await choose({ workflow: 'simple', agenciesNeeded: 0, compulsory: [] });
    await settings().endAgency('north', police, NORTH_MANAGER);
    expect((await desk()).agencies).toEqual([]);
  });
});
