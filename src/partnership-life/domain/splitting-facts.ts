import type { MovableMember } from '../../plugins/partnerships/contract';

import type { Wanted } from './choose-for-split';
import type { MakeUp } from './make-up';
import type { OwnedCopy } from './owned-copies';
import type { PartnershipRecord, PublicFacts } from './partnership-facts';
import type { TakenAddress } from './plan-moves';
import type { SignOffFacts } from './sign-off-after';
import type { FormerSlug } from './taken-slugs';

export interface SplittingWish extends Wanted {
  /** Slug of the partnership that gets it. */
  readonly into: string;
  /** What that one is called, when it is to be made; null when it is there. */
  readonly founding: { readonly name: string; readonly shortName: string } | null;
}

export interface SplittingFacts {
  readonly source: PartnershipRecord;
  /** Null when it is to be made. */
  readonly target: PartnershipRecord | null;
  readonly targetInPublic: PublicFacts | null;
  readonly all: readonly PartnershipRecord[];
  readonly formerSlugs: readonly FormerSlug[];
  /** What the source owns first. */
  readonly copies: readonly OwnedCopy[];
  /** Addresses below the target. */
  readonly taken: readonly TakenAddress[];
  readonly members: readonly MovableMember[];
  /** None of one that is to be made. */
  readonly targetMembers: readonly MovableMember[];
  readonly makeUp: MakeUp;
  readonly signOff: SignOffFacts;
  /** Whether e-mails can be sent. */
  readonly hasMail: boolean;
}
