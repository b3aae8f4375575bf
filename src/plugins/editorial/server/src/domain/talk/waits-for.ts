import type { StoredComment } from './comment';

/**
 * The comment since which an open thread waits for somebody: the first that others wrote after their own last one, where they took part
 * or are called by name. Null when it does not wait for them. What was taken back is as if it had not been said.
 */
export const waitsSince = (comments: readonly StoredComment[], userId: number): StoredComment | null => {
  const standing = comments.filter(({ takenBack }) => takenBack === null);
  const last = standing.map(({ author }) => author).lastIndexOf(`staff:${userId}`);
  const news = standing.slice(last + 1);
  if (last >= 0) return news[0] ?? null;
  return news.find(({ mentions }) => mentions.includes(userId)) ?? null;
};

/** Who is in a thread: its writers and those who are called, admin users. What was taken back counts no more. */
export const peopleIn = (comments: readonly StoredComment[]): readonly number[] => {
  const standing = comments.filter(({ takenBack }) => takenBack === null);
  const writers = standing.flatMap(({ author }) => (author.startsWith(STAFF) ? [Number(author.slice(STAFF.length))] : []));
  return [...new Set([...writers, ...standing.flatMap(({ mentions }) => mentions)])];
};

const STAFF = 'staff:';
