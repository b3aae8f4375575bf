import type { WorkItem } from '../../../../src/plugins/editorial/contract';
import { createMarkElsewhere } from '../../../../src/plugins/editorial/server/src/application/my-work/mark-elsewhere';
import { aNote, fakeEditorial } from '../../../support/fake-editorial';

describe('My work of somebody who works for two partnerships', () => {
  const elsewhere = async (workingIn: string | null) => {
    const editorial = fakeEditorial();
    const items: WorkItem[] = [];
    for (const [title, owners] of [
      ['Ours', ['north']],
      ['Theirs', ['south']],
      ['Of both', ['south', 'north']],
    ] as const) {
      const subject = await editorial.save(aNote(title, { title }, [...owners]));
      items.push({
        subject,
        uid: 'test::note',
        documentId: title,
        title,
        task: 'review',
        by: '',
        when: '',
        note: '',
        since: '',
        isOverdue: false,
      });
    }
    const marked = await createMarkElsewhere(editorial.desk)(items, workingIn);
    return marked.filter(({ isElsewhere }) => isElsewhere).map(({ title }) => title);
  };

  it('sets apart what is not of the one they picked', async () => {
    expect(await elsewhere('north')).toEqual(['Theirs']);
  });

  it('sets nothing apart while they work for all', async () => {
    expect(await elsewhere(null)).toEqual([]);
  });
});
