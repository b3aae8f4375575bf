import { subjectKey } from '../../../../../../kernel';
import type { ShownWork, WorkItem } from '../../../../contract';
import type { Desk } from '../ports';

/** Tells what belongs to the partnership that the reader picked (global id; null for all of theirs) from what waits elsewhere. */
export const createMarkElsewhere =
  (desk: Desk) =>
  async (items: readonly WorkItem[], workingIn: string | null): Promise<readonly ShownWork[]> => {
    if (workingIn === null || items.length === 0) return items.map((item) => ({ ...item, isElsewhere: false }));
    const subjects = await desk.read((tables) => tables.subjects.find(items.map(({ subject }) => subject)));
    return items.map((item) => ({ ...item, isElsewhere: !subjects.get(subjectKey(item.subject))?.owners.includes(workingIn) }));
  };
