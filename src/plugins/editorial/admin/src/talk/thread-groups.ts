import type { TalkField, TalkThread } from '../../../contract/talk';

/** Threads about the same thing. */
export interface ThreadGroup {
  readonly key: string;
  readonly about: TalkThread['about'];
  readonly field: TalkField | null;
  readonly threads: readonly TalkThread[];
}

/** Open threads by what they are about: first the whole document, then its fields in the order of the form, then its parts. */
export const openGroups = (threads: readonly TalkThread[], fields: readonly string[]): readonly ThreadGroup[] => {
  const groups = new Map<string, ThreadGroup>();
  for (const thread of threads.filter(({ resolved }) => resolved === null)) {
    const { about, field } = thread;
    const key = JSON.stringify([about?.documentId ?? '', field?.name ?? '', field?.place ?? '']);
    const before = groups.get(key)?.threads ?? [];
    groups.set(key, { key, about, field, threads: [...before, thread] });
  }
  const rank = ({ about, field }: ThreadGroup): number => {
    if (about) return fields.length + 1;
    return field ? fields.indexOf(field.name) : -1;
  };
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
};

export const resolvedThreads = (threads: readonly TalkThread[]): readonly TalkThread[] =>
  threads.filter(({ resolved }) => resolved !== null);
