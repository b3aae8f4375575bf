import type { ContactPlan, DraftPlan, SectionPlan } from '../domain/draft/draft-plan';
import type { StoredContact } from '../domain/draft/match-contact';

/** Where newsletter files come from. */
export interface NewsletterFiles {
  /** The bytes of a file. Refuses with `import.file-missing`, `import.file-unreadable` and `import.file-too-large`. */
  read(path: string): Promise<Uint8Array>;
}

export interface Partnership {
  readonly documentId: string;
  readonly name: string;
}

export interface Partnerships {
  find(slug: string): Promise<Partnership | null>;
  /** In alphabetical order. */
  slugs(): Promise<readonly string[]>;
}

/** The partnerships as far as they can be known without the app. */
export interface RecordedPartnerships {
  /** In alphabetical order; none when there is no database to ask. */
  slugs(): Promise<readonly string[]>;
}

/** A section as it is stored: its contacts are documents by now. */
export interface SectionDraft {
  readonly issue: string;
  readonly plan: SectionPlan;
  /** Document ids, in order. */
  readonly contacts: readonly string[];
}

/** The working copies that an import writes. Documents are named by their document ids. */
export interface Drafts {
  /** Runs everything in one transaction; refuses with `import.database-busy` when somebody else keeps the database. */
  transact<T>(work: () => Promise<T>): Promise<T>;
  createIssue(partnership: string, plan: DraftPlan): Promise<string>;
  createContact(partnership: string, plan: ContactPlan): Promise<string>;
  createSection(draft: SectionDraft): Promise<string>;
  orderSections(issue: string, sections: readonly string[]): Promise<void>;
  /** Contacts that the partnership owns, alone or with another. */
  contactsOf(partnership: string): Promise<readonly StoredContact[]>;
  /** Titles of the partnership's issues of that month, other than `except`. */
  titlesOfMonth(partnership: string, period: string, except: string): Promise<readonly string[]>;
  /** Where an issue is edited in the admin; `runsAt` as in ImportCommand. */
  adminUrl(issue: string, runsAt: string | null): string;
}
