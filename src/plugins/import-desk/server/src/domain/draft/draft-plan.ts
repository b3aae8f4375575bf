import type { FoundContact } from '../contacts/found-contact';

import type { RichText } from './rich-text';

/** What an import is about to write: the draft issue with its sections in order, and the contacts found in it. */
export interface DraftPlan {
  readonly title: string;
  readonly number: number | null;
  readonly period: string | null;
  readonly welcome: RichText;
  readonly sections: readonly SectionPlan[];
  readonly contacts: readonly ContactPlan[];
}

export interface SectionPlan {
  readonly heading: string;
  readonly level: number;
  readonly body: readonly BodyBlock[];
  /** Indices into the plan's contacts: those whose number or address stands in this section. */
  readonly contacts: readonly number[];
}

/** Components of a section's body that an import writes. */
export type BodyBlock =
  | { readonly __component: 'block.prose'; readonly text: RichText }
  | {
      readonly __component: 'block.table';
      readonly caption: string;
      readonly rows: readonly TableRow[];
      readonly firstRowIsHeading: boolean;
    }
  | { readonly __component: 'block.link-list'; readonly links: readonly ListedLink[] };

export interface TableRow {
  readonly cells: readonly { readonly text: string }[];
}

export interface ListedLink {
  readonly text: string;
  readonly url: string;
  readonly purpose?: string;
}

export interface ContactPlan {
  readonly found: FoundContact;
  /** Says what the contact is, from words of the newsletter. */
  readonly label: string;
  readonly purpose: ContactPurpose;
  readonly urgency: ContactUrgency;
}

export type ContactPurpose = 'child referral' | 'adult referral' | 'helpline' | 'allegations' | 'training' | 'general';
export type ContactUrgency = 'emergency' | 'out of hours' | 'office hours' | 'not urgent';

/** What Strapi's `string` attributes hold on every database. */
export const LONGEST_STRING = 255;
