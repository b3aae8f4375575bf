import type { SubjectRef } from '../../../../../../kernel';
import type { ActorId, TakenBack } from '../../../../contract';
import type { StoredComment, StoredThread } from '../../domain/talk/comment';

/** Comments, inside one transaction. */
export interface TalkRows {
  /** Of a document and of its parts, in the order in which they were opened. */
  threadsOf(subject: SubjectRef): Promise<readonly StoredThread[]>;
  find(thread: string): Promise<StoredThread | null>;
  /** In order of number. */
  commentsOf(threads: readonly string[]): Promise<readonly StoredComment[]>;
  findComment(id: string): Promise<StoredComment | null>;
  open(thread: StoredThread): Promise<void>;
  say(comment: StoredComment): Promise<void>;
  settle(thread: string, resolved: { readonly by: ActorId; readonly at: string } | null): Promise<void>;
  takeBack(comment: string, how: TakenBack): Promise<void>;
  /** Takes the words about the documents away. */
  forget(subjects: readonly SubjectRef[]): Promise<void>;
  /** Open threads in which somebody wrote or is called by name. */
  openWith(userId: number): Promise<readonly StoredThread[]>;
}
