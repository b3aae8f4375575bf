import { rulesToAdopt } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/rules-to-adopt';
import { READY_WORKFLOWS } from '../../../../../src/plugins/editorial/server/src/domain/sign-off/ready-workflows';
import { aNote, fakeEditorial, type FakeEditorial, NORTH, NORTH_MANAGER, NORTH_SECOND } from '../../../../support/fake-editorial';

describe('sign-off of what gets another owner', () => {
  let editorial: FakeEditorial;
  const handover = () => editorial.signOff.handover;

  beforeEach(() => {
    editorial = fakeEditorial();
  });

  const inReview = async () => {
    editorial.desk.rows.signOffSettings.push({ partnership: 'north', type: 'note', settings: READY_WORKFLOWS['two-pairs'] });
    const subject = await editorial.save(aNote('n1'));
    const act = async (actor: typeof NORTH, action: 'submit' | 'approve') => {
      const { seen } = await editorial.signOff.signOff.standing(subject, actor);
      await editorial.signOff.signOff.act({ subject, actor, action, note: '', agency: null, seen });
    };
    await act(NORTH, 'submit');
    return { subject, act };
  };

  it('begins anew once: it goes back to whoever wrote it, and says where it is now', async () => {
    const { subject, act } = await inReview();
    await act(NORTH_SECOND, 'approve');
    expect(await handover().underway([subject])).toMatchObject([{ subject, isInReview: true, isScheduled: false }]);
    await handover().beginAnew([subject], { owner: 'South', actor: NORTH_MANAGER });
    expect(await editorial.signOff.signOff.standing(subject, NORTH)).toMatchObject({
      state: 'changes-requested',
      asked: { note: 'It belongs to South now, so its review begins anew. Send it for review again.' },
    });
    expect(await handover().underway([subject])).toEqual([]);
    const acts = editorial.desk.rows.reviewActs.length;
    await handover().beginAnew([subject], { owner: 'South', actor: NORTH_MANAGER });
    expect(editorial.desk.rows.reviewActs).toHaveLength(acts);
  });

  it('leaves alone what waits for nobody', async () => {
    const subject = await editorial.save(aNote('n1'));
    expect(await handover().underway([subject])).toEqual([]);
    await handover().beginAnew([subject], { owner: 'South', actor: NORTH_MANAGER });
    expect(editorial.desk.rows.reviewActs).toEqual([]);
  });

  it('adopts rules with seats of its own, and leaves unchosen what nobody chose', () => {
    const signatories = [{ userId: 3, isDeputy: false }];
    let made = 0;
    const settings = { ...READY_WORKFLOWS.statutory, compulsory: ['health'] };
    const { chosen, seats } = rulesToAdopt(
      {
        types: [
          { type: 'note', name: 'note', settings },
          { type: 'journal', name: 'journal', settings: READY_WORKFLOWS.simple },
        ],
        agencies: [
          { id: 'police', name: 'Police', kind: 'police', signatories },
          { id: 'health', name: 'Health', kind: 'health', signatories: [] },
        ],
        reviewLeads: signatories,
      },
      () => `new-${String((made += 1))}`,
    );
    expect(chosen).toEqual([{ type: 'note', settings: { ...settings, compulsory: ['new-2'] } }]);
    expect(seats.map(({ id, kind, signatories: named }) => [id, kind, named.length])).toEqual([
      ['new-1', 'police', 1],
      ['new-2', 'health', 0],
      ['new-3', 'review-lead', 1],
    ]);
  });

  it('is adopted as a whole: settings, agencies in their order, and who signs', async () => {
    const signatories = [{ userId: 3, isDeputy: true }];
    await handover().adopt(
      'west',
      {
        types: [{ type: 'note', name: 'note', settings: READY_WORKFLOWS['two-pairs'] }],
        agencies: [{ id: 'police', name: 'Police', kind: 'police', signatories }],
        reviewLeads: [],
      },
      NORTH_MANAGER,
    );
    expect(editorial.desk.rows.signOffSettings).toEqual([{ partnership: 'west', type: 'note', settings: READY_WORKFLOWS['two-pairs'] }]);
    expect(editorial.desk.rows.agencies).toMatchObject([{ partnership: 'west', name: 'Police', signatories }]);
  });
});
