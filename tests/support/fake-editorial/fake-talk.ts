import { subjectKey } from '../../../src/kernel';
import type { TakenBack } from '../../../src/plugins/editorial/contract';
import type { Subject } from '../../../src/plugins/editorial/server/src/application/ports';
import type { TalkRows } from '../../../src/plugins/editorial/server/src/application/talk/rows';
import type { StoredComment, StoredThread } from '../../../src/plugins/editorial/server/src/domain/talk/comment';

export interface TalkRowsInMemory {
  subjects: Map<string, Subject>;
  threads: StoredThread[];
  comments: StoredComment[];
}

/** Comments in memory. */
export const talkOn = (rows: TalkRowsInMemory): TalkRows => {
  const isAbout = (thread: StoredThread, key: string): boolean => {
    const whole = rows.subjects.get(subjectKey(thread.subject))?.whole;
    return subjectKey(thread.subject) === key || (whole != null && subjectKey(whole) === key);
  };
  const empty = (fits: (comment: StoredComment) => boolean, takenBack: TakenBack): Promise<void> => {
    rows.comments = rows.comments.map((comment) =>
      comment.takenBack === null && fits(comment) ? { ...comment, words: '', takenBack } : comment,
    );
    return Promise.resolve();
  };
  return {
    threadsOf: (ref) => Promise.resolve(rows.threads.filter((thread) => isAbout(thread, subjectKey(ref)))),
    find: (id) => Promise.resolve(rows.threads.find((thread) => thread.id === id) ?? null),
    commentsOf: (threads) => Promise.resolve(rows.comments.filter(({ thread }) => threads.includes(thread))),
    findComment: (id) => Promise.resolve(rows.comments.find((comment) => comment.id === id) ?? null),
    open: (thread) => Promise.resolve(void rows.threads.push(thread)),
    say: (comment) => Promise.resolve(void rows.comments.push(comment)),
    settle: (id, resolved) => {
      rows.threads = rows.threads.map((thread) => (thread.id === id ? { ...thread, resolved } : thread));
      return Promise.resolve();
    },
    takeBack: (id, how) => empty((comment) => comment.id === id, how),
    forget: (refs) => {
      const keys = refs.map(subjectKey);
      const gone = rows.threads.filter(({ subject }) => keys.includes(subjectKey(subject))).map(({ id }) => id);
      rows.threads = rows.threads.map((thread) => (gone.includes(thread.id) ? { ...thread, place: '' } : thread));
      return empty(({ thread }) => gone.includes(thread), 'erasure');
    },
    openWith: (userId) => {
      const isWith = ({ author, mentions }: StoredComment) => author === `staff:${String(userId)}` || mentions.includes(userId);
      const threads = rows.comments.filter(isWith).map(({ thread }) => thread);
      return Promise.resolve(rows.threads.filter(({ id, resolved }) => resolved === null && threads.includes(id)));
    },
  };
};
