import type { Problem } from '../../kernel';
import type { MovableMember } from '../../plugins/partnerships/contract';

import { stops } from './life-plan';
import { COPY_TYPES, type OwnedCopy } from './owned-copies';

/** What was asked to go over. */
export interface Wanted {
  /** Each by kind and the end of its address, such as `issue/spring`, or its global id; `issue/*` for all of a kind. */
  readonly take: readonly string[];
  /** E-mail addresses. */
  readonly people: readonly string[];
}

export interface Chosen {
  readonly copies: readonly OwnedCopy[];
  readonly members: readonly MovableMember[];
  readonly problems: readonly Problem[];
}

/** Finds it among what the partnership owns first. Problems: `split.unknown-document`, `split.unknown-person`. */
export const chooseForSplit = (
  { take, people }: Wanted,
  from: { readonly copies: readonly OwnedCopy[]; readonly members: readonly MovableMember[] },
): Chosen => {
  const emails = people.map((email) => email.trim().toLowerCase());
  return {
    copies: from.copies.filter((copy) => take.some((pattern) => isMeant(copy, pattern))),
    members: from.members.filter(({ email }) => emails.includes(email)),
    problems: [
      ...take
        .filter((pattern) => !from.copies.some((copy) => isMeant(copy, pattern)))
        .map((pattern) =>
          stops(
            'split.unknown-document',
            `Nothing of the partnership’s own is called “${pattern}”. Name a kind (${COPY_TYPES.join(', ')}) and the end of its address, such as issue/spring.`,
          ),
        ),
      ...emails
        .filter((email) => !from.members.some((member) => member.email === email))
        .map((email) => stops('split.unknown-person', `Nobody with the e-mail address ${email} works there.`)),
    ],
  };
};

const isMeant = ({ type, slug, id }: OwnedCopy, pattern: string): boolean => [slug, id, '*'].some((end) => pattern === `${type}/${end}`);
