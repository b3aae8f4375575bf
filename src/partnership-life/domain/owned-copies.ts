import type { SubjectRef } from '../../kernel';

/** One working copy with an owner, as the desk has it. */
export interface OwnedCopy extends SubjectRef {
  readonly type: CopyType;
  /** Empty when it is hidden. */
  readonly title: string;
  readonly slug: string;
  /** Global ids of the owning partnerships. */
  readonly owner: string;
  readonly coOwner: string | null;
  readonly isPublic: boolean;
  /** Public, with changes that are not. */
  readonly isChanged: boolean;
  /** For practitioners only. */
  readonly isRestricted: boolean;
  /** Out of the reach of whoever looks, and not for everybody: its words are for its partnership's people and readers. */
  readonly isHidden: boolean;
}

export const COPY_TYPES = ['issue', 'story', 'event', 'briefing', 'contact'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

/** What staff call them, one and several, and where they stand on a partner page. */
export const COPY_WORDS: Readonly<Record<CopyType, { readonly one: string; readonly many: string; readonly folder: string }>> = {
  issue: { one: 'newsletter', many: 'newsletters', folder: 'issues' },
  story: { one: 'story', many: 'stories', folder: 'stories' },
  event: { one: 'event', many: 'events', folder: 'events' },
  briefing: { one: 'briefing', many: 'briefings', folder: 'briefings' },
  contact: { one: 'contact', many: 'contacts', folder: 'contacts' },
};

/** What whoever looks may be told of it: `“Spring news”`, or `A newsletter that is not public`. */
export const nameOf = (copy: Named): string =>
  copy.isHidden ? `${copy.type === 'event' ? 'An' : 'A'} ${COPY_WORDS[copy.type].one} ${insteadOfTitle(copy)}` : `“${copy.title}”`;

type Named = Pick<OwnedCopy, 'type' | 'title' | 'isHidden' | 'isPublic' | 'isChanged'>;

const insteadOfTitle = ({ isPublic, isChanged }: Named): string => {
  if (!isPublic) return 'that is not public';
  return isChanged ? 'that is public, with changes that are not' : 'for practitioners';
};

/** Kind by kind in the order given, what is hidden last and by its id: its place among titles would tell how its own begins. */
export const inOpenOrder = (copies: readonly OwnedCopy[]): readonly OwnedCopy[] =>
  [...copies].sort(
    (a, b) =>
      COPY_TYPES.indexOf(a.type) - COPY_TYPES.indexOf(b.type) ||
      Number(a.isHidden) - Number(b.isHidden) ||
      (a.isHidden ? a.id.localeCompare(b.id) : 0),
  );

/** The part of its address below the partnership's: `issues/spring`. */
export const addressOf = ({ type, slug }: Pick<OwnedCopy, 'type' | 'slug'>): string => `${COPY_WORDS[type].folder}/${slug}`;
