import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { type Clock, createRateLimiter } from '../../../../../kernel';
import type { HouseAct, MembershipsService, ScopesService } from '../../../../partnerships/contract';
import type { AuditDraft, GovernedTypes, JobsService } from '../../../contract';
import { createAtCommit } from '../adapters/audit/at-commit';
import { auditLook } from '../adapters/audit/audit-look';
import { auditRows } from '../adapters/audit/audit-rows';
import { expireJobs, startExpiring } from '../adapters/audit/expire-jobs';
import { createHeadArchive } from '../adapters/head-archive';
import { createHeadSigner, type SignerSettings } from '../adapters/head-signer';
import { requestActor } from '../adapters/request-actor';
import { appendAudit, AUDIT_CHAIN } from '../application/audit/append-audit';
import { createForgetErased } from '../application/audit/forget-audit';
import { draftOfHouseAct } from '../application/audit/house-acts';
import { createExpire } from '../application/audit/expire';
import { createReadAudit } from '../application/audit/read-audit';
import { createRefuse } from '../application/audit/refuse';
import { createEnter } from '../application/audit/enter';
import type { StandingOf } from '../application/audit/ports';
import { createVerifyAudit } from '../application/audit/verify-audit';
import { watchedDesk } from '../application/audit/watched-desk';
import type { Desk, Memberships } from '../application/ports';
import { yearsOf } from '../domain/audit/retention';
import { createRepeats } from '../domain/audit/repeats';
import { staffIdOf } from '../domain/staff-id';

import type { Effects } from './effects';

/** Of one person. */
const REFUSALS_A_MINUTE = 60;

export interface AuditSettings extends SignerSettings {
  /** Of the ledger; the audit trail's stands beside it. */
  readonly headsFile: string;
  /** `AUDIT_KEEP_YEARS`: for so long details are kept; 0 for ever. */
  readonly auditKeepYears: string;
}

interface AuditParts {
  readonly strapi: Core.Strapi;
  readonly desk: Desk;
  readonly memberships: Memberships;
  readonly wall: ScopesService;
  readonly clock: Clock;
  readonly governed: GovernedTypes;
  readonly effects: Effects;
}

/** Puts the audit trail together, and the desk whose work it keeps. */
export const assembleAudit = (
  { strapi, desk, effects, ...parts }: AuditParts,
  { headsFile, auditKeepYears, ...settings }: AuditSettings,
) => {
  const { memberships, wall, clock, governed } = parts;
  const origin = `${settings.origin}${AUDIT_CHAIN}`;
  const signer = createHeadSigner({ ...settings, origin });
  const archive = createHeadArchive(besides(path.resolve(headsFile)));
  const atCommit = createAtCommit({
    append: appendAudit({ clock, origin, signer }),
    afterCommit: (head) => {
      effects.start(() => archive.append(head));
    },
  });
  const standingOf = standingOn(strapi, wall);
  const enter = createEnter({ memberships, standingOf, atCommit });
  const limiter = createRateLimiter({ perMinute: REFUSALS_A_MINUTE, clock });
  const report = (error: unknown): void => {
    strapi.log.error('A refusal could not be kept in the audit trail.', error);
  };
  const record = (draft: AuditDraft): Promise<void> => desk.transact((tables) => enter(tables, [draft]));
  const keptYears = yearsOf(auditKeepYears);
  return {
    desk: watchedDesk(desk, { enter, governed, actor: () => requestActor(strapi), nameOf: nameBy(memberships) }),
    services: {
      audit: { record, refused: createRefuse({ desk, enter, standingOf, clock, repeats: createRepeats(), limiter, report }) },
      readAudit: createReadAudit({ desk, lookOn: auditLook, enter, memberships, governed, clock, keptYears }),
      keepHouseAct: (act: HouseAct) => record(draftOfHouseAct(act, requestActor(strapi))),
    },
    forgetAudit: createForgetErased({ rowsOn: auditRows, enter, clock }),
    expire: createExpire({ desk, rowsOn: auditRows, enter, clock, keptYears }),
    verifyAudit: createVerifyAudit({ desk, rowsOn: auditRows, signer, archive }),
  };
};

const nameBy =
  ({ namesOf }: Memberships) =>
  async (userId: number): Promise<string | null> =>
    (await namesOf([`staff:${userId}`])).get(`staff:${userId}`) ?? null;

export type Audit = ReturnType<typeof assembleAudit>;

interface Expiring {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly jobs: Pick<JobsService, 'addKind' | 'enqueue'>;
  readonly expire: () => Promise<number>;
  /** Whether this process does jobs. */
  readonly isOn: boolean;
}

/** Has what was kept long enough forgotten by a job; answers what starts it. */
export const startExpiringOn = ({ isOn, ...parts }: Expiring): (() => Promise<void>) => {
  parts.jobs.addKind(expireJobs(parts));
  return () => (isOn ? startExpiring(parts) : Promise.resolve());
};

/** `ledger-heads.jsonl` → `ledger-heads.audit.jsonl`. */
const besides = (file: string): string => {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}.audit${ext}`);
};

/** As the running request knows it already; of others as it is now. */
const standingOn =
  (strapi: Core.Strapi, wall: ScopesService): StandingOf =>
  async (actor) => {
    const userId = staffIdOf(actor);
    if (userId === null) return { grants: [], isNetworkAdministrator: false };
    const current = requestActor(strapi) === actor ? await wall.current() : null;
    if (current?.kind === 'staff' && current.userId === userId) return current;
    return strapi.plugin('partnerships').service<MembershipsService>('memberships').scopeOf(userId);
  };
