import type { SubjectRef } from '../../../../../../kernel';
import type { Lease } from '../../domain/leases/lease';

/** Who wants to edit, from which tab. */
export interface LeaseClaim {
  readonly subject: SubjectRef;
  readonly holder: number;
  readonly tab: string;
  readonly now: Date;
}

/** The table `concord_leases`: at most one row a document. Rows are of passing worth, and no archive carries them. */
export interface LeaseRows {
  /** By subject key, also those that ran out. */
  of(refs: readonly SubjectRef[]): Promise<ReadonlyMap<string, Lease>>;
  /** Takes the lease when it is free, ran out or is the claimant's own: one statement. Gives the lease as it stands then, whosever it is. */
  hold(claim: LeaseClaim): Promise<Lease>;
  /** Takes it whoever has it. */
  takeOver(claim: LeaseClaim, notice: string): Promise<Lease>;
  /** Lets go of what this tab of the holder was heard of last; anything else is left as it is. */
  release(claim: Pick<LeaseClaim, 'subject' | 'holder' | 'tab'>): Promise<void>;
  forget(refs: readonly SubjectRef[]): Promise<void>;
}
