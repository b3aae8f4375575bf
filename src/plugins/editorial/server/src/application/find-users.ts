import { type SubjectRef, subjectKey } from '../../../../../kernel';
import type { GovernedTypes } from '../../../contract';
import { attributesNaming } from '../domain/body-references';
import { quoted, sentenceCase, wordsOf } from '../domain/labels';

import type { DeskTables, Subject } from './ports';

/** A document that names another. */
export interface User {
  readonly subject: Subject;
  /** The whole it is a part of. */
  readonly whole: Subject | undefined;
}

/** The documents that name a subject. A part of the same whole does not count. */
export const findUsers = async (tables: DeskTables, subject: SubjectRef): Promise<readonly User[]> => {
  const from = (await tables.references.to(subject)).filter((ref) => ref.id !== subject.id);
  const users = [...(await tables.subjects.find(from)).values()].filter((user) => user.whole?.id !== subject.id);
  const wholes = await tables.subjects.find(users.flatMap((user) => user.whole ?? []));
  return users.map((user) => ({ subject: user, whole: user.whole ? wholes.get(subjectKey(user.whole)) : undefined }));
};

/** The places in which a subject is named, each in words: `newsletter “March news”, section “Who to call”`, `partnership “Salford”, Urgent help`. */
export const describeUsers = async (tables: DeskTables, subject: SubjectRef, governed: GovernedTypes): Promise<readonly string[]> => {
  const users = await findUsers(tables, subject);
  const revisions = await tables.revisions.latest(users.map((user) => user.subject));
  const places = users.map(({ subject: user, whole }) => {
    const named = `${governed[user.uid]?.name ?? user.type} ${quoted(user.title)}`;
    if (whole) return sentenceCase(`${governed[whole.uid]?.name ?? whole.type} ${quoted(whole.title)}, ${named}`);
    const attributes = attributesNaming(revisions.get(subjectKey(user))?.body ?? {}, subject);
    const labels = attributes.map((attribute) => governed[user.uid]?.labels?.[attribute] ?? sentenceCase(wordsOf(attribute)));
    return sentenceCase([named, ...labels].join(', '));
  });
  return places.sort();
};
