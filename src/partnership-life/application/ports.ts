import type { SubjectRef } from '../../kernel';
import type { Actor, Reassignment } from '../../plugins/editorial/contract';
import type { Area, HelpLine, MakeUp, SeenHelpLine, Series } from '../domain/make-up';
import type { OwnedCopy } from '../domain/owned-copies';
import type { HelpContact } from '../domain/plan-closing';
import type { FormerName, PartnershipRecord, PublicFacts } from '../domain/partnership-facts';
import type { Relative } from '../domain/plan-merging';
import type { TakenAddress } from '../domain/plan-moves';
import type { HouseAbove } from '../domain/sight-after';
import type { FormerSlug } from '../domain/taken-slugs';

/** Records of partnerships at the desk. */
export interface PartnershipRecords {
  /** By name. */
  all(): Promise<readonly PartnershipRecord[]>;
  save(documentId: string, changes: RecordChanges): Promise<void>;
  /** Makes one. */
  create(founded: Founded): Promise<PartnershipRecord>;
  /** How many working copies it owns, as first owner. */
  countCopies(id: string): Promise<number>;
  /** Contacts of its own that its record names for urgent help, each once. */
  helpContacts(id: string): Promise<readonly HelpContact[]>;
  makeUp(id: string): Promise<MakeUp>;
  /** Name of the one that it became part of; null for one that did not. */
  partOf(id: string): Promise<string | null>;
  /** Partnerships that it belongs to, the nearest first. */
  above(id: string): Promise<readonly HouseAbove[]>;
  /** Partnerships right below it, and those that name it as one to own things together with; by name. */
  relatives(id: string): Promise<readonly Relative[]>;
}

/** Working copies at the desk, as whoever looks may see them. */
export interface OwnedCopies {
  /** All that a partnership owns, first or second, by kind and title. */
  of(partnership: string): Promise<readonly OwnedCopy[]>;
  /** Slugs of those that it owns first. */
  addresses(partnership: string): Promise<readonly TakenAddress[]>;
}

export interface RecordChanges {
  readonly name?: string;
  readonly shortName?: string;
  readonly slug?: string;
  readonly aliases?: readonly FormerName[];
  readonly closedOn?: string;
  /** Document id. */
  readonly successor?: string | null;
  readonly isMerged?: boolean;
  readonly areas?: readonly Area[];
  readonly series?: readonly Series[];
  readonly urgentHelp?: readonly HelpLine[];
  /** Document ids. */
  readonly ownsWith?: readonly string[];
  readonly parent?: string | null;
}

/** A new partnership, with what it begins with. */
export interface Founded extends Pick<MakeUp, 'areas' | 'urgentHelp' | 'parent' | 'kind' | 'timeZone'> {
  readonly name: string;
  readonly shortName: string;
  readonly slug: string;
}

/** What the ledger says, and saying more in it. */
export interface PublicRecord {
  facts(partnership: string): Promise<PublicFacts>;
  /** Every slug that any partnership was ever public with. */
  formerSlugs(): Promise<readonly FormerSlug[]>;
  /** Every address below the partnership that any document was ever public with. */
  addresses(partnership: string): Promise<readonly TakenAddress[]>;
  reassign(documents: readonly Reassignment[], actor: Actor): Promise<void>;
  publish(subject: SubjectRef, actor: Actor): Promise<void>;
  withdraw(subject: SubjectRef, notice: { readonly actor: Actor; readonly reason: string }): Promise<void>;
  /** What readers have of the contacts that lines of urgent help name. */
  seenHelp(lines: readonly HelpLine[]): Promise<readonly SeenHelpLine[]>;
  /** Subject keys of what is public for practitioners whom the partnership alone lets in. */
  ownRestricted(partnership: string): Promise<readonly string[]>;
  /** Those of the contacts that are public. */
  publicOnes(contacts: readonly HelpContact[]): Promise<readonly HelpContact[]>;
}

export const LIFE_ACTS = ['rename', 'close', 'merge', 'split'] as const;
export type LifeAct = (typeof LIFE_ACTS)[number];

/** One act in the life of a partnership, kept for good. */
export interface RecordedAct {
  readonly partnership: string;
  readonly act: LifeAct;
  readonly actor: Actor['id'];
  readonly reason: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** LifePlan.changes as they were done. */
  readonly changes: readonly string[];
}

export interface ActBook {
  /**
   * Writes it down, inside the running transaction; true when it is the next one of the partnership. False when another
   * one came in between: whoever is about to act must look again.
   */
  add(act: RecordedAct, number: number): Promise<boolean>;
  count(partnership: string): Promise<number>;
}
