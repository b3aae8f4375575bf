import type { GovernedTypes, ReviewAct } from '../../../../contract';
import type { Mailing } from '../mails/ports';
import type { DeskTables, Memberships } from '../ports';

export interface GlassPorts {
  readonly memberships: Memberships;
  readonly mailing: Mailing;
  readonly governed: GovernedTypes;
  /** Has managers told when nobody has looked by then, in the running transaction. */
  readonly escalateLater: (tables: DeskTables, act: ReviewAct) => Promise<void>;
}
