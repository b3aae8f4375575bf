import type { Knex } from 'knex';

import type { ActorId, TakenBack } from '../../../../contract';
import type { TalkRows } from '../../application/talk/rows';
import type { StoredComment, StoredThread } from '../../domain/talk/comment';
import { inChunks, whereSubjects } from '../tables/chunks';

interface ThreadRow {
  readonly id: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly field: string | null;
  readonly place: string;
  readonly opened_at: string;
  readonly resolved_by: ActorId | null;
  readonly resolved_at: string | null;
}

interface CommentRow {
  readonly id: string;
  readonly thread: string;
  readonly number: number;
  readonly author: ActorId;
  readonly said_at: string;
  readonly words: string | null;
  readonly taken_back: TakenBack | null;
}

interface MentionRow {
  readonly comment: string;
  readonly user_id: number;
}

const THREADS = 'concord_threads';
const COMMENTS = 'concord_comments';
const MENTIONS = 'concord_comment_mentions';

export const talkTable = (knex: Knex): TalkRows => ({ ...readingFrom(knex), ...writingTo(knex) });

type Reading = Pick<TalkRows, 'threadsOf' | 'find' | 'commentsOf' | 'findComment' | 'openWith'>;

const readingFrom = (knex: Knex): Reading => ({
  async threadsOf({ type, id }) {
    const parts = knex('concord_subjects').select('subject_type', 'subject_id').where({ whole_type: type, whole_id: id });
    const rows: readonly ThreadRow[] = await knex(THREADS)
      .where({ subject_type: type, subject_id: id })
      .orWhereIn(['subject_type', 'subject_id'], parts)
      .orderBy(['opened_at', 'id']);
    return rows.map(threadOf);
  },
  async find(id) {
    const rows: readonly ThreadRow[] = await knex(THREADS).where({ id }).limit(1);
    return rows.map(threadOf)[0] ?? null;
  },
  commentsOf: (threads) => commentsWhere(knex, 'thread', threads),
  findComment: async (id) => (await commentsWhere(knex, 'id', [id]))[0] ?? null,
  async openWith(userId) {
    const said = knex(COMMENTS)
      .select('thread')
      .where({ author: `staff:${userId}` });
    const called = knex(`${MENTIONS} as m`).join(`${COMMENTS} as c`, 'c.id', 'm.comment').select('c.thread').where({ 'm.user_id': userId });
    const rows: readonly ThreadRow[] = await knex(THREADS)
      .whereNull('resolved_at')
      .whereIn('id', knex.union([said, called]))
      .orderBy(['opened_at', 'id']);
    return rows.map(threadOf);
  },
});

const writingTo = (knex: Knex): Omit<TalkRows, keyof Reading> => ({
  async open({ id, subject, field, place, openedAt }) {
    const row: ThreadRow = { id, subject_type: subject.type, subject_id: subject.id, field, place, opened_at: openedAt, ...UNRESOLVED };
    await knex(THREADS).insert(row);
  },
  async say({ id, thread, number, author, at, words, mentions }) {
    await knex(COMMENTS).insert({ id, thread, number, author, said_at: at, words, taken_back: null } satisfies CommentRow);
    const called = [...new Set(mentions)].map((userId): MentionRow => ({ comment: id, user_id: userId }));
    if (called.length > 0) await knex(MENTIONS).insert(called);
  },
  async settle(thread, resolved) {
    await knex(THREADS)
      .where({ id: thread })
      .update(resolved ? { resolved_by: resolved.by, resolved_at: resolved.at } : UNRESOLVED);
  },
  async takeBack(comment, how) {
    await knex(COMMENTS).where({ id: comment }).update({ words: null, taken_back: how });
  },
  async forget(subjects) {
    await inChunks(subjects, async (chunk) => {
      const threads = whereSubjects(knex(THREADS).select('id'), chunk);
      await knex(COMMENTS).whereIn('thread', threads).whereNotNull('words').update({ words: null, taken_back: 'erasure' });
      await whereSubjects(knex(THREADS), chunk).update({ place: '' });
      return [];
    });
  },
});

const UNRESOLVED = { resolved_by: null, resolved_at: null };

const commentsWhere = async (knex: Knex, column: 'id' | 'thread', values: readonly string[]): Promise<readonly StoredComment[]> => {
  const rows = await inChunks(values, (chunk): Promise<readonly CommentRow[]> =>
    knex<CommentRow>(COMMENTS).select('*').whereIn(column, chunk).orderBy(['thread', 'number']).then(asComments),
  );
  const ids = rows.map(({ id }) => id);
  const mentions = await inChunks(ids, (chunk): Promise<readonly MentionRow[]> =>
    knex<MentionRow>(MENTIONS).select('*').whereIn('comment', chunk).orderBy('user_id').then(asMentions),
  );
  return rows.map((row) => commentOf(row, mentions));
};

const asComments = (rows: unknown): readonly CommentRow[] => rows as readonly CommentRow[];
const asMentions = (rows: unknown): readonly MentionRow[] => rows as readonly MentionRow[];

const threadOf = (row: ThreadRow): StoredThread => ({
  id: row.id,
  subject: { type: row.subject_type, id: row.subject_id },
  field: row.field,
  place: row.place,
  openedAt: row.opened_at,
  resolved: row.resolved_by !== null && row.resolved_at !== null ? { by: row.resolved_by, at: row.resolved_at } : null,
});

const commentOf = (row: CommentRow, mentions: readonly MentionRow[]): StoredComment => ({
  id: row.id,
  thread: row.thread,
  number: row.number,
  author: row.author,
  at: row.said_at,
  words: row.words ?? '',
  takenBack: row.taken_back,
  mentions: mentions.filter(({ comment }) => comment === row.id).map(({ user_id: userId }) => userId),
});
