import type { AudienceSlug } from '../../api/audience/vocabulary';
import type { TopicSlug } from '../../api/topic/vocabulary';
import type { WithdrawalKind } from '../../plugins/editorial/contract/publication';
import type { PictureName } from '../pictures/pictures';

import type { Block, Link } from './blocks';
import type { Calendar, DateOnly, Month } from './calendar';
import type { Hours } from './hours';
import type { Phone } from './phone';
import type { Reference } from './reference';

/** What every item of the demo has: a key that other data refer to it by, its words, and who may read it. */
interface DemoItem {
  readonly key: string;
  /** The key of a second owning partnership. */
  readonly coOwner?: PartnershipKey;
  readonly topics?: readonly TopicSlug[];
  readonly audiences?: readonly AudienceSlug[];
  readonly visibility?: 'public' | 'practitioners';
  /** True for items that stay working copies: for an issue in the making, or not agreed yet. */
  readonly unpublished?: true;
}

export interface DemoContact extends DemoItem {
  readonly label: string;
  readonly purpose: 'child referral' | 'adult referral' | 'advice' | 'helpline' | 'allegations' | 'training' | 'newsletter' | 'general';
  readonly urgency: 'emergency' | 'out of hours' | 'office hours' | 'not urgent';
  /** Name of an area of the partnership, as staff write it; none for the whole of it. */
  readonly area?: string;
  readonly organisation: string;
  readonly role?: string;
  readonly holders?: readonly { readonly name: string; readonly from: DateOnly; readonly until?: DateOnly; readonly consent: boolean }[];
  readonly phones?: readonly Phone[];
  readonly emails?: readonly { readonly address: string; readonly label?: string }[];
  readonly links?: readonly Link[];
  readonly hours?: readonly Hours[];
  readonly bankHolidays?: 'closed' | 'same hours' | 'see note';
  readonly hoursNote?: string;
  /** A contact that stands before this one in the list. */
  readonly outsideHours?: Reference;
  readonly verifiedOn: DateOnly;
  readonly verifiedBy: string;
  readonly verifyBy: DateOnly;
}

export interface DemoStory extends DemoItem {
  readonly title: string;
  readonly summary: string;
  readonly kind: 'news' | 'campaign' | 'guidance' | 'law change' | 'learning' | 'profile' | 'signposting' | 'vacancy' | 'call for people';
  /** What tells of a case is public from a day that somebody chose. */
  readonly embargoDate?: DateOnly;
  readonly body: readonly Block[];
  readonly source?: { readonly publisher: string; readonly url: string; readonly date?: DateOnly };
  readonly rights?: string;
  readonly expires?: DateOnly;
}

export interface Occurrence {
  readonly startDate: DateOnly;
  readonly startTime?: string;
  readonly endDate?: DateOnly;
  readonly endTime?: string;
  readonly allDay?: boolean;
  readonly mode?: 'in person' | 'online' | 'hybrid' | 'telephone';
  readonly venue?: string;
  readonly address?: string;
  readonly joinUrl?: string;
  readonly bookingUrl?: string;
}

export interface DemoEvent extends DemoItem {
  readonly title: string;
  readonly summary: string;
  readonly kind: 'event' | 'training' | 'awareness week' | 'deadline';
  readonly precision: 'exact' | 'day' | 'month' | 'to be confirmed' | 'on request';
  readonly month?: Month;
  readonly occurrences?: readonly Occurrence[];
  readonly themes?: readonly { readonly date: DateOnly; readonly theme: string; readonly link?: string }[];
  readonly body?: readonly Block[];
  readonly audienceRestriction?: string;
  readonly bookingMode?: 'no booking needed' | 'booking link' | 'by e-mail' | 'by telephone' | 'ask the organiser';
  readonly bookingDeadline?: DateOnly;
  readonly cost?: string;
  readonly organiser?: Reference;
  readonly eventStatus?: 'announced' | 'full' | 'cancelled' | 'postponed';
}

export interface Panel {
  readonly heading: string;
  /** In the notation of `richText`. */
  readonly body: string;
}

export interface DemoBriefing extends DemoItem {
  readonly title: string;
  readonly summary: string;
  readonly kind: 'seven-minute' | 'practice' | 'research' | 'other publisher';
  readonly panels?: readonly Panel[];
  readonly questions?: readonly string[];
  readonly sourceReview?: {
    readonly pseudonym: string;
    readonly kind: 'local child safeguarding practice review' | 'safeguarding adult review' | 'rapid review' | 'multi-agency audit';
    readonly board: string;
    readonly publishedOn: DateOnly;
  };
  /** What tells of a case is public from a day that somebody chose. */
  readonly embargoDate?: DateOnly;
  readonly body?: readonly Block[];
  readonly author?: string;
  readonly ownerRole?: string;
  readonly publisher?: string;
  readonly externalUrl?: string;
  readonly publishedOn: DateOnly;
  readonly reviewBy?: DateOnly;
  /** A briefing that stands before this one in the list. */
  readonly replaces?: Reference;
}

export interface Placement {
  readonly item: Reference;
  readonly introduction?: string;
}

export interface DemoSection {
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly body?: readonly Block[];
  readonly placements?: readonly Placement[];
}

/**
 * What happens to an issue once it stands: left as a working copy, published, published and then changed
 * again without publishing, or published and withdrawn.
 */
export type IssueFate =
  | { readonly kind: 'draft' }
  | { readonly kind: 'published' }
  | { readonly kind: 'changed'; readonly section: string; readonly heading: string; readonly addition: Block }
  | { readonly kind: 'withdrawn'; readonly as: WithdrawalKind; readonly reason: string; readonly replacedBy?: string };

export interface DemoIssue {
  readonly key: string;
  readonly title: string;
  /** Slug of one of the partnership's series. */
  readonly series: string;
  readonly number?: number;
  readonly period: Month;
  readonly audiences: readonly AudienceSlug[];
  /** In the notation of `richText`. */
  readonly welcome: string;
  readonly cover: PictureName;
  readonly sections: readonly DemoSection[];
  readonly fate: IssueFate;
}

export type UrgentPurpose =
  'worried about a child' | 'worried about an adult' | 'immediate danger' | 'not an emergency' | 'someone who works with children';

export interface DemoPartnership {
  readonly name: string;
  readonly shortName: string;
  readonly slug: PartnershipKey;
  readonly kind: 'children' | 'adults' | 'joint' | 'association';
  readonly aliases: readonly { readonly name: string; readonly until: DateOnly }[];
  readonly boards: readonly { readonly name: string; readonly kind?: 'children' | 'adults' | 'joint' }[];
  readonly areas: readonly { readonly name: string; readonly slug: string }[];
  readonly colourMain: string;
  readonly colourAccent: string;
  readonly logo: PictureName;
  readonly website: string;
  readonly series: readonly { readonly name: string; readonly slug: string; readonly audience?: AudienceSlug }[];
  /** In the notation of `richText`. */
  readonly standingText: string;
  readonly urgentHelp: readonly { readonly purpose: UrgentPurpose; readonly area?: string; readonly contact: Reference }[];
}

/** Something that happened to an item after it first went public. */
export type Aftermath =
  | { readonly kind: 'corrected' | 'changed'; readonly item: Reference; readonly data: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'withdrawn';
      readonly item: Reference;
      readonly as: WithdrawalKind;
      readonly reason: string;
      readonly replacement?: Reference;
    };

export type PartnershipKey = 'salford' | 'llr' | 'lancashire' | 'tasp';

/** Everything of one partnership, in the order in which it is created. */
export interface PartnershipContent {
  readonly partnership: DemoPartnership;
  readonly contacts: readonly DemoContact[];
  readonly stories: readonly DemoStory[];
  readonly briefings: readonly DemoBriefing[];
  readonly events: readonly DemoEvent[];
  readonly issues: readonly DemoIssue[];
  readonly aftermath: readonly Aftermath[];
}

export type ContentOf<T> = (calendar: Calendar) => T;
