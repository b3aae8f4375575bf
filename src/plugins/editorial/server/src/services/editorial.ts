import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../kernel';
import type { DeskOperation, MediaService, ScopesService } from '../../../../partnerships/contract';
import type { GovernedTypes, LedgerService, PublishingService, ReassigningService, SignedHead } from '../../../contract';
import { createAssignCopy } from '../adapters/assign-copy';
import { createDesk } from '../adapters/desk';
import { createDocumentMiddleware } from '../adapters/document-middleware';
import { createDuplicateDocument } from '../adapters/duplicate-document';
import { createRecordingOnce } from '../adapters/history/recording-once';
import { createHeadArchive } from '../adapters/head-archive';
import { createHeadSigner } from '../adapters/head-signer';
import { documentsInList } from '../adapters/listing/documents-in-list';
import { createMemberships } from '../adapters/memberships';
import { createWorkingCopies } from '../adapters/snapshot';
import { publicationsProjector } from '../adapters/tables/publications';
import { createAppendEntries } from '../application/append-entries';
import { createFindStates } from '../application/find-states';
import { createGetStanding } from '../application/get-standing';
import type { Desk, HeadArchive, WorkingCopies } from '../application/ports';
import { createPublish, type PublishPorts } from '../application/publish';
import { createReassign, type ReassignPorts } from '../application/reassign';
import { createRecordFileChange } from '../application/record-file-change';
import { createRecordSave, createRecordWholeOf } from '../application/record-save';
import { createListByState } from '../application/listing/list-by-state';
import { createListStates } from '../application/sign-off/list-states';
import { createSignOffStanding, type SignOffStandingPorts } from '../application/sign-off/sign-off-standing';
import { createWindingUp } from '../application/sign-off/wind-up';
import { createWithdraw } from '../application/withdraw';

import { assembleAudit, startExpiringOn } from './audit';
import { createEffects, type Effects } from './effects';
import { assembleSaving } from './saving';
import { assembleHistoryOn, type HistoryParts } from './history';
import { assembleJobs, type JobsConfig } from './jobs';
import { assembleMails } from './mails';
import { createRegistry, type Registrations } from './registry';
import { assembleReviewing, glassOn, type ReviewingConfig } from './reviewing';
import { assembleScheduling } from './scheduling';
import { assembleUpkeep } from './upkeep';
import { assembleWork } from './work';

export interface EditorialConfig extends JobsConfig, ReviewingConfig {
  readonly governed: GovernedTypes;
  /** The installation's name in the ledger. */
  readonly origin: string;
  readonly signingKey: string | undefined;
  readonly trustedKeys: string | undefined;
  readonly headsFile: string;
  /** As AuditSettings. */
  readonly auditKeepYears: string;
}

/** Puts editorial together: adapters into use cases. Nothing happens here but wiring. */
export const assembleEditorial = (strapi: Core.Strapi) => {
  const { governed, componentLabels, origin, headsFile, ...settings } = strapi.config.get<EditorialConfig>('plugin::editorial');
  const [clock, wall] = [systemClock, strapi.plugin('partnerships').service<ScopesService>('scopes')];
  const registry = createRegistry([publicationsProjector]);
  const [signer, archive] = [createHeadSigner({ ...settings, origin }), createHeadArchive(path.resolve(headsFile))];
  const memberships = createMemberships(strapi);
  const effects = createEffects(strapi);
  const keeping = { strapi, desk: createDesk(strapi), memberships, wall, clock, governed, effects };
  const kept = assembleAudit(keeping, { ...settings, origin, headsFile });
  const { desk } = kept;
  const afterCommit = tellingOf({ effects, archive, registry });
  const append = createAppendEntries({ clock, origin, signer, projectors: registry.projectors, afterCommit });
  const planning = { governed, guards: registry.guards, clock, timeZoneOf: memberships.timeZoneOf };
  const { settle: settleFiles } = strapi.plugin('partnerships').service<MediaService>('media');
  const jobs = assembleJobs({ strapi, desk, clock, wall, ...settings });
  const reading = { desk, memberships, ...planning, renditions: registry.renditions };
  const mails = assembleMails({ strapi, desk, clock, jobs, memberships, ...settings, origin });
  const recording = { ...reading, ...mails, settleFiles, workingCopies: wholeWorkingCopies(wall, createWorkingCopies(strapi, governed)) };
  const once = createRecordingOnce({ governed, recordSave: createRecordSave(recording), recordWholeOf: createRecordWholeOf(recording) });
  const { recordSave } = once;
  const publishing = publishingOn({ ...reading, append, ...glassOn({ ...reading, mailing: mails.mailing }, jobs) });
  const { editLease, rules } = assembleSaving({ strapi, wall, clock, governed, memberships, desk });
  const { scheduling, scheduledWork } = assembleScheduling({ ...reading, mailing: mails.mailing, publishing, jobs });
  const reviewing = assembleReviewing(strapi, { jobs, ports: reading, scheduledWork, componentLabels, ...mails, ...settings, origin });
  return {
    ...{ registry, wall, desk, governed, publishing, editLease, jobs, scheduling },
    ...kept.services,
    startExpiring: startExpiringOn({ ...kept, clock, jobs, isOn: settings.runsJobs }),
    reassigning: reassigningOn(strapi, { ...recording, desk, append, recordSave }),
    ...reviewing,
    ...assembleWork({ ...reading, ...mails, jobs, ...actingBy(wall), reviewWork: reviewing.signOff.workOf }),
    ...forReader({ strapi, wall, recording: once, componentLabels, ...rules, ...reading, mayRead: mayBy(wall, 'read') }),
    ...{ windingUp: createWindingUp({ desk, clock }), ledger: ledgerOn(desk) },
    upkeep: assembleUpkeep({ ...kept, clock, governed, signer, archive, registry, append }),
    settled: () => effects.settled(),
    duplicate: createDuplicateDocument({ strapi, governed, wall }),
    recordFileChange: createRecordFileChange({ desk, governed, recordSave }),
    documentMiddleware: createDocumentMiddleware({ strapi, wall, desk, governed, clock, settleFiles, ...once, ...rules }),
  };
};

const mayBy =
  ({ may }: ScopesService, operation: DeskOperation) =>
  (owners: readonly string[]): Promise<boolean> =>
    may(operation, owners);

const actingBy = (wall: ScopesService) => ({ mayUpdate: mayBy(wall, 'update'), mayManage: mayBy(wall, 'manage') });

/** What the person behind the request is told, who does not see all that stands in what two own together. */
const forReader = (ports: HistoryParts & SignOffStandingPorts) => ({
  standingForReader: createGetStanding(ports),
  signOffForReader: createSignOffStanding(ports),
  listByState: createListByState({ desk: ports.desk, states: createListStates(ports), documentsInList: documentsInList(ports.strapi) }),
  ...assembleHistoryOn(ports),
});

interface Telling {
  readonly effects: Effects;
  readonly archive: HeadArchive;
  readonly registry: Registrations;
}

/** After a commit: the signed head goes outside the database, and whoever listens is told. */
const tellingOf =
  ({ effects, archive, registry }: Telling) =>
  (head: SignedHead): void => {
    effects.start(() => archive.append(head));
    for (const listener of registry.listeners()) effects.start(() => listener(head.sequence));
  };

export type Editorial = ReturnType<typeof assembleEditorial>;

/** A revision holds all that stands in the document, also what the other owner of a joint one placed there. */
const wholeWorkingCopies = (wall: ScopesService, copies: WorkingCopies): WorkingCopies => ({
  snapshot: (uid, documentId) => wall.asSystem('a revision of the whole', () => copies.snapshot(uid, documentId)),
});

const reassigningOn = (strapi: Core.Strapi, ports: Omit<ReassignPorts, 'assignCopy' | 'partType'> & Governing): ReassigningService => {
  const partType = (uid: string) => {
    const parts = ports.governed[uid]?.parts;
    return (parts && ports.governed[parts.uid]?.type) ?? null;
  };
  return { reassign: createReassign({ ...ports, assignCopy: createAssignCopy(strapi, ports.desk), partType }) };
};

type Governing = Pick<EditorialConfig, 'governed'>;

const publishingOn = (ports: PublishPorts): PublishingService => ({
  standing: createGetStanding(ports),
  states: createFindStates(ports.desk),
  publish: createPublish(ports),
  withdraw: createWithdraw(ports),
});

const ledgerOn = (desk: Desk): LedgerService => ({
  read: (options) => desk.read((tables) => tables.ledger.read(options)),
  head: () => desk.read((tables) => tables.ledger.head()),
});
