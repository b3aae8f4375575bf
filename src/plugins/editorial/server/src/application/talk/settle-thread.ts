import { DomainError } from '../../../../../../kernel';
import type { TalkService, ThreadCommand } from '../../../../contract';

import type { TalkPorts } from './ports';
import { lockSubject, requireThread } from './require-talk';

/** Settles a thread, or opens it again; what is so already stays as it is. */
export const createSettle =
  (ports: TalkPorts, isResolved: boolean) =>
  ({ subject, thread: id, actor }: ThreadCommand): Promise<void> =>
    ports.desk.transact(async (tables) => {
      await lockSubject(tables, subject, ports);
      const thread = await requireThread(tables, subject, id);
      if ((thread.resolved !== null) === isResolved) return;
      await tables.talk.settle(id, isResolved ? { by: actor.id, at: ports.clock.now().toISOString() } : null);
    });

type TakingBack = Parameters<TalkService['takeBack']>[0];

/** Takes a comment's words away, and e-mails with them that were not sent yet: for its writer, and for managers. */
export const createTakeBack =
  (ports: TalkPorts) =>
  ({ subject: ref, thread, comment: id, actor }: TakingBack): Promise<void> =>
    ports.desk.transact(async (tables) => {
      const subject = await lockSubject(tables, ref, ports);
      const { subject: about } = await requireThread(tables, ref, thread);
      const comment = await tables.talk.findComment(id);
      if (comment?.thread !== thread)
        throw new DomainError({ code: 'talk.comment-unknown', refusal: 'not-found', message: 'This comment does not exist any more.' });
      if (comment.takenBack !== null) return;
      const isOwn = comment.author === actor.id;
      if (!isOwn && !(await ports.mayManage(subject.owners)))
        throw new DomainError({
          code: 'talk.not-yours',
          refusal: 'not-allowed',
          message: 'Only its writer or a manager can take a comment back.',
        });
      await tables.talk.takeBack(id, isOwn ? 'writer' : 'manager');
      await tables.mails.forgetQuoting(about, comment.words);
    });
