/** A partnership's record as it stands at the desk. */
export interface PartnershipRecord {
  /** Global id. */
  readonly id: string;
  readonly documentId: string;
  readonly name: string;
  readonly shortName: string;
  readonly slug: string;
  readonly aliases: readonly FormerName[];
  /** `YYYY-MM-DD`; null while it works. */
  readonly closedOn: string | null;
  /** Of its last change; UTC. */
  readonly updatedAt: string;
}

export interface FormerName {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly until: string | null;
}

/** What readers have of a partnership. */
export interface PublicFacts {
  readonly isPublic: boolean;
  /** What of its record readers do not see yet, in sentences. */
  readonly pending: readonly string[];
  /** What keeps its record from being published, in sentences. */
  readonly blockers: readonly string[];
  /** Names exactly what publishing its record would say. */
  readonly preflight: string;
  /** How many documents of its own are public. */
  readonly documents: number;
}

/** `1 page`, `2 pages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** “A”, “B” and “C”. */
export const listed = (names: readonly string[]): string => conjoined(names.map((name) => `“${name}”`));

/** `A, B and C`. */
export const conjoined = (words: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
