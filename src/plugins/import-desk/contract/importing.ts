import type { ProposedIssue } from './proposed-issue';

export interface ImportCommand {
  /** Where the file lies on the machine that runs Concord. */
  readonly path: string;
  /** Slug of the partnership whose newsletter it is. */
  readonly partnership: string;
  /** `2023-11`: the month of publication, when the person who imports says. */
  readonly published?: string;
  /** Where the server runs that staff use, such as `http://127.0.0.1:4480`, when the caller knows better than the settings; null when not. */
  readonly runsAt?: string | null;
}

/** A contact found in the newsletter that the partnership already holds: nothing of it was changed. */
export interface MatchedContact {
  readonly label: string;
  /** The numbers and addresses both have, as the newsletter writes them. */
  readonly ways: readonly string[];
  /** Those that only the newsletter has: for a person to look at. */
  readonly newWays: readonly string[];
}

/** What an import did. */
export interface ImportReport {
  readonly proposal: ProposedIssue;
  readonly draft: {
    readonly documentId: string;
    readonly title: string;
    readonly partnership: string;
    /** Where the draft is edited in the admin. */
    readonly adminUrl: string;
    readonly sections: number;
  };
  /** Labels of the contacts that were proposed; none of them is verified. */
  readonly newContacts: readonly string[];
  readonly matchedContacts: readonly MatchedContact[];
  /** Titles of issues that the partnership already had for the same month. */
  readonly sameMonth: readonly string[];
}

export interface ImportingService {
  /**
   * Writes a newsletter file as a draft issue with its sections and proposed contacts: everything in one transaction, or
   * nothing. Refuses with the codes of `IMPORT_CODES`.
   */
  importNewsletter(command: ImportCommand): Promise<ImportReport>;
}
