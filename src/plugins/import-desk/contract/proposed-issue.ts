/**
 * What the import desk proposes for one newsletter file: the answer of `npm run import -- FILE --dry-run --format json`.
 * Everything in it stands in the file; what the file does not say is null or absent, never guessed.
 */
export interface ProposedIssue {
  readonly issue: ProposedTitle;
  /** In reading order. */
  readonly sections: readonly ProposedSection[];
  readonly events: readonly ProposedEvent[];
  readonly contacts: readonly ProposedContact[];
  readonly briefings: readonly ProposedBriefing[];
  /** One for each occurrence, in reading order. */
  readonly links: readonly ProposedLink[];
  readonly findings: readonly ImportFinding[];
}

export interface ProposedTitle {
  /**
   * Where the file does not begin with one: the subject of its e-mail, its first heading or its own name, and a finding
   * (`title-from-…`). Null when there is none of these.
   */
  readonly title: string | null;
  readonly issueNumber: number | null;
  /** `2023-11`; null when neither the file nor the person who imports says. */
  readonly period: string | null;
}

export const SECTION_KINDS = [
  'article',
  'boilerplate',
  'briefings',
  'campaign',
  'contact',
  'events',
  'interview',
  'leftovers',
  'nationalNews',
  'priorities',
  'procedureUpdates',
  'reviewLearning',
  'signposting',
  'toc',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export interface ProposedSection {
  /** The heading as written; null for words that stand under none, before the first heading or left over at the end. */
  readonly heading: string | null;
  /** 1 (group), 2 (item) or 3 (part). */
  readonly level: number;
  readonly kind: SectionKind;
  /** Plain text: paragraphs apart by an empty line, list items begun with "- ", table cells apart by a tab. */
  readonly text: string;
}

export interface ProposedEvent {
  readonly title: string;
  /** Local UK time: `2023-11-20T10:00`, or the date alone when no time is written. */
  readonly start: string;
  readonly end: string | null;
  readonly allDay: boolean;
  readonly location: string | null;
  readonly bookingUrl: string | null;
  /** The exact words. */
  readonly evidence: string;
}

export interface ProposedContact {
  readonly name: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  /** As written, spacing and all. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  /** The exact words. */
  readonly evidence: string;
}

export interface ProposedBriefing {
  readonly title: string;
  /** The exact words. */
  readonly evidence: string;
}

export interface ProposedLink {
  readonly text: string;
  /** As written; `#` when the link has lost its target. */
  readonly url: string;
}

/** Something a person should look at before the draft is published. */
export interface ImportFinding {
  /** Stable, kebab-case: `placeholder-link`. */
  readonly rule: string;
  /** The exact words. */
  readonly evidence: string;
}
