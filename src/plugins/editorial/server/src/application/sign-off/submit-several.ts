import { DomainError } from '../../../../../../kernel';
import type { SignOffService, Submissions, SubmissionsCommand } from '../../../../contract';

/** Sends several documents for review, one after the other. One that cannot be sent keeps none of the others back. */
export const createSubmitSeveral =
  (act: SignOffService['act']) =>
  async ({ documents, actor, note }: SubmissionsCommand): Promise<Submissions> => {
    const sent: string[] = [];
    const refused: { readonly title: string; readonly reason: string }[] = [];
    for (const { subject, title } of documents) {
      try {
        await act({ subject, actor, action: 'submit', note, agency: null, seen: null });
        sent.push(title);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        refused.push({ title, reason: error.message });
      }
    }
    return { sent, refused };
  };
