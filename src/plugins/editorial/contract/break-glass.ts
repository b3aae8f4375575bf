import type { SubjectRef } from '../../../kernel';

import type { Actor } from './publication';

/** What is public although it was not agreed to, and nobody else of each owner that asks for sign-off has looked at it since. Times are UTC, ISO 8601. */
export interface Unreviewed {
  /** Who published it, by name. */
  readonly by: string;
  readonly at: string;
  /** Theirs; empty once erased. */
  readonly reason: string;
  /** The public revision. */
  readonly revision: number;
  /** Two working days went by. */
  readonly isOverdue: boolean;
  /** The names of the partnerships of which nobody else has looked yet; none where only one owns it. */
  readonly waitsFor: readonly string[];
  /** Names of those who may look, by name; empty when nobody who works there may. */
  readonly lookers: readonly string[];
}

export interface LookAfterCommand {
  readonly subject: SubjectRef;
  readonly actor: Actor;
  /** Unreviewed.revision of what was looked at; refused as `review.stale` when it is another by now. */
  readonly revision: number;
}

/**
 * A look at what was published without sign-off, for all owners for which the actor signs. Refusals: `glass.nothing`, `glass.own`, `review.stale`, `signoff.own-work`,
 * `signoff.not-signatory`, `role.not-enough`, `membership.missing`, and those of planning a publication. Publishing without sign-off is
 * PublishCommand.withoutSignOff, with `glass.reason-missing`, `glass.reason-too-long` and `glass.not-yours` beside its own.
 */
export interface BreakGlassService {
  lookAfter(command: LookAfterCommand): Promise<void>;
}

/**
 * Over the admin's HTTP (admin session); errors as in routes.ts.
 *
 * - `POST /editorial/documents/:uid/:documentId/publish-without-sign-off` PublishWithoutSignOffRequest → ActResponse
 * - `POST /editorial/documents/:uid/:documentId/look-after` LookAfterRequest → SignOffResponse
 */
export interface PublishWithoutSignOffRequest {
  readonly preflight: string;
  /** Told to managers and signatories, and kept. */
  readonly reason: string;
}

export type LookAfterRequest = Pick<LookAfterCommand, 'revision'>;
