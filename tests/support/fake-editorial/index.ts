import type { JsonObject, SubjectRef } from '../../../src/kernel';
import { subjectKey } from '../../../src/kernel';
import type {
  Actor,
  JobKind,
  JobsService,
  LedgerRecord,
  PublicationAct,
  PublicationGuard,
  PublishCommand,
  ReviewAct,
  SignedHead,
  Withdrawal,
} from '../../../src/plugins/editorial/contract';
import { createHeadSigner } from '../../../src/plugins/editorial/server/src/adapters/head-signer';
import { createAppendEntries } from '../../../src/plugins/editorial/server/src/application/append-entries';
import { escalate } from '../../../src/plugins/editorial/server/src/application/break-glass/look-after';
import { createErase } from '../../../src/plugins/editorial/server/src/application/erase';
import { createGuests } from '../../../src/plugins/editorial/server/src/application/guests/ask-guest';
import { createGuestAnswer } from '../../../src/plugins/editorial/server/src/application/guests/guest-answer';
import { createGuestDoor } from '../../../src/plugins/editorial/server/src/application/guests/guest-door';
import { createGuestVisit } from '../../../src/plugins/editorial/server/src/application/guests/guest-visit';
import { createGetStanding } from '../../../src/plugins/editorial/server/src/application/get-standing';
import { planPublication } from '../../../src/plugins/editorial/server/src/application/plan-publication';
import type { DeskTables, HeadArchive, WorkingCopies, WorkingCopy } from '../../../src/plugins/editorial/server/src/application/ports';
import { createPublish } from '../../../src/plugins/editorial/server/src/application/publish';
import { createRecordFileChange } from '../../../src/plugins/editorial/server/src/application/record-file-change';
import { createRecordSave } from '../../../src/plugins/editorial/server/src/application/record-save';
import { createSignOffStanding } from '../../../src/plugins/editorial/server/src/application/sign-off/sign-off-standing';
import type { MayRead } from '../../../src/plugins/editorial/server/src/application/tables-for-reader';
import { createVerifyLedger } from '../../../src/plugins/editorial/server/src/application/verify-ledger';
import { createWithdraw } from '../../../src/plugins/editorial/server/src/application/withdraw';
import { assembleHistory } from '../../../src/plugins/editorial/server/src/services/history';
import { createRunDue } from '../../../src/plugins/editorial/server/src/application/jobs/run-due';
import { assembleScheduling } from '../../../src/plugins/editorial/server/src/services/scheduling';
import { assembleWork } from '../../../src/plugins/editorial/server/src/services/work';
import { assembleSignOff } from '../../../src/plugins/editorial/server/src/services/sign-off';
import { newSigningKey } from '../test-environment';

import { fakeDesk } from './fake-desk';
import { fakeJobs } from './fake-jobs';
import { FAKE_TYPES } from './fake-governed-types';
import { fakeMailing } from './fake-mailing';
import { fakeMemberships, NORTH } from './fake-memberships';

export const COMMAND: Actor = { id: 'command' };
export { LEAVER, NORTH, NORTH_CONTRIBUTOR, NORTH_MANAGER, NORTH_SECOND, SOUTH } from './fake-memberships';

/** Editorial's use cases on fakes in memory, with a clock that goes on by a second at each look. */
export const fakeEditorial = () => {
  const desk = fakeDesk();
  const copies = new Map<string, WorkingCopy>();
  const [guards, told, projected, archived]: [PublicationGuard[], SignedHead[], LedgerRecord[], SignedHead[]] = [[], [], [], []];
  const clock = tickingClock();
  const signer = createHeadSigner({ signingKey: newSigningKey(), origin: 'here' });
  const archive = archiveOn(archived);
  const memberships = fakeMemberships();
  const workingCopies: WorkingCopies = { snapshot: (uid, documentId) => Promise.resolve(copies.get(`${uid} ${documentId}`) ?? null) };
  const failures: Error[] = [];
  const projector = {
    name: 'seen',
    apply: (record: LedgerRecord) => (failures[0] ? Promise.reject(failures[0]) : Promise.resolve(void projected.push(record))),
    reset: () => Promise.resolve(),
  };
  const append = createAppendEntries({
    clock,
    origin: 'here',
    signer,
    projectors: () => [projector],
    afterCommit: (head) => void told.push(head),
  });
  const planning = { governed: FAKE_TYPES, guards: () => guards, clock, timeZoneOf: memberships.timeZoneOf };
  const mailing = fakeMailing();
  const settleFiles = () => Promise.resolve();
  const recordSave = createRecordSave({ clock, governed: FAKE_TYPES, workingCopies, settleFiles, memberships, mailing });
  const escalated: ReviewAct[] = [];
  const escalateLater = (_tables: DeskTables, act: ReviewAct) => Promise.resolve(void escalated.push(act));
  const publish = createPublish({ desk, memberships, append, mailing, escalateLater, ...planning });
  const withdraw = createWithdraw({ desk, memberships, append, governed: FAKE_TYPES });
  const signOffPorts = { desk, memberships, mailing, forgetLater: () => Promise.resolve(), ...planning };
  const jobs = fakeJobs();
  const kinds: JobKind[] = [];
  const jobsService: Pick<JobsService, 'addKind' | 'enqueue'> = {
    addKind: addingTo(kinds),
    enqueue: (_knex, job) => Promise.resolve(jobs.enqueue(job)),
  };
  const { scheduling, scheduledWork } = assembleScheduling({ ...signOffPorts, publishing: { publish, withdraw }, jobs: jobsService });
  const signOff = assembleSignOff(signOffPorts, scheduledWork);
  const workOn = (reach: { readonly mayUpdate: MayRead; readonly mayManage: MayRead }) =>
    assembleWork({ ...signOffPorts, ...reach, jobs: jobsService, reviewWork: signOff.signOff.workOf });
  const runDue = createRunDue({ desk, clock, jobs, kinds: () => kinds, lease: 30_000, report: () => {} });
  const erase = createErase({ desk, clock, governed: FAKE_TYPES, append, forgetAudit: () => Promise.resolve() });

  return {
    desk,
    signer,
    guards,
    /** Heads that listeners were told of after a commit. */
    told,
    /** What projectors were handed. */
    projected,
    /** From now on the projector fails so. */
    projectionFails: (error: Error) => void failures.splice(0, 1, error),
    /** Heads kept outside the database. */
    archived,
    /** Saves a working copy, as the document middleware does; `copy` may leave out what it does not need. */
    async save(copy: WorkingCopy, savedBy = NORTH.id): Promise<SubjectRef> {
      const { uid, documentId } = copy.subject;
      copies.set(`${uid} ${documentId}`, copy);
      await desk.transact((tables) => recordSave(tables, { uid, documentId, savedBy }));
      return { type: copy.subject.type, id: copy.subject.id };
    },
    /** Changes what would be read of a working copy without saving it, as a file inside it does. */
    nowReads: (copy: WorkingCopy) => void copies.set(`${copy.subject.uid} ${copy.subject.documentId}`, copy),
    fileChanged: (upload: string) => createRecordFileChange({ desk, governed: FAKE_TYPES, recordSave })(upload, 'staff:7'),
    clock,
    jobs,
    scheduling,
    /** Does what is due by the clock. */
    runDue: () => runDue(),
    signOff,
    /** As somebody who works for these partnerships; for `manages` as a manager. */
    workFor: (partnerships: readonly string[], manages: readonly string[] = []) => {
      const within = (reach: readonly string[]) => (owners: readonly string[]) =>
        Promise.resolve(owners.some((owner) => reach.includes(owner)));
      return workOn({ mayUpdate: within(partnerships), mayManage: within(manages) });
    },
    /** What was written into the outbox. */
    posted: mailing.posted,
    /** Acts of which managers are to be told when nobody looks. */
    escalated,
    escalate: (act: ReviewAct) => desk.transact((tables) => escalate(tables, act, { memberships, mailing, governed: FAKE_TYPES })),
    guests: {
      ...createGuests(signOffPorts),
      door: createGuestDoor(signOffPorts),
      visit: createGuestVisit({ ...signOffPorts, renditions: () => [], shapes: () => ({}) }),
      answer: createGuestAnswer(signOffPorts),
    },
    signOffForReader: (mayRead: MayRead) => createSignOffStanding({ ...signOffPorts, mayRead }),
    history: assembleHistory({ ...signOffPorts, shapes: () => ({}), mayRead: () => Promise.resolve(true) }),
    historyForReader: (mayRead: MayRead) => assembleHistory({ ...signOffPorts, shapes: () => ({}), mayRead }),
    standing: createGetStanding({ desk, ...planning }),
    /** As a member of staff of these partnerships sees it. */
    standingSeenBy: (ref: SubjectRef, partnerships: readonly string[]) => {
      const mayRead = (owners: readonly string[]) => Promise.resolve(owners.some((owner) => partnerships.includes(owner)));
      return createGetStanding({ desk, ...planning, mayRead })(ref);
    },
    plan: (ref: SubjectRef) => desk.read((tables) => planPublication(tables, ref, planning)),
    publish: (subject: SubjectRef, more: Partial<PublishCommand> = {}): Promise<PublicationAct> =>
      publish({ subject, actor: COMMAND, ...more }),
    withdraw: (subject: SubjectRef, notice: Partial<Withdrawal> & { readonly actor?: Actor } = {}): Promise<PublicationAct> =>
      withdraw({ subject, actor: COMMAND, kind: 'withdrawn', reason: 'Out of date.', replacement: null, ...notice }),
    erase: (subjects: readonly SubjectRef[], reason = 'A court order.') => erase({ subjects, actor: COMMAND, reason }),
    verify: createVerifyLedger({ desk, signer, archive }),
    /** `kind type:id revision` of every entry, in order. */
    said: () => desk.rows.ledger.map(({ kind, subject, revision }) => `${kind} ${subjectKey(subject)} ${revision}`),
    /** Numbers of the revisions recorded of a subject. */
    revisionsOf: (ref: SubjectRef) =>
      desk.rows.revisions.filter(({ subject }) => subjectKey(subject) === subjectKey(ref)).map(({ number }) => number),
  };
};

export type FakeEditorial = ReturnType<typeof fakeEditorial>;

/** A working copy of an item. */
export const aNote = (id: string, words: JsonObject = {}, owners: readonly string[] = ['north']): WorkingCopy =>
  aCopy('note', { id, words: { title: id, ...words }, owners });

/** A working copy of a whole, with its parts in order. */
export const aJournal = (id: string, chapters: readonly string[], words: JsonObject = {}): WorkingCopy => ({
  ...aCopy('journal', { id, words: { title: id, ...words }, owners: ['north'] }),
  parts: chapters,
});

/** A working copy of a part that places the items. */
export const aChapter = (id: string, journal: string, placed: readonly SubjectRef[] = []): WorkingCopy => {
  const placements = placed.map(({ type, id: item }) => ({ __component: 'placement.note', note: { type, id: item }, introduction: null }));
  const copy = aCopy('chapter', { id, words: { heading: id, placements }, owners: ['north'] });
  return { ...copy, subject: { ...copy.subject, whole: { type: 'journal', id: journal } } };
};

const aCopy = (type: string, { id, words, owners }: { id: string; words: JsonObject; owners: readonly string[] }): WorkingCopy => {
  const title = words[FAKE_TYPES[`test::${type}`]?.title ?? ''];
  return {
    subject: {
      type,
      id,
      uid: `test::${type}`,
      documentId: `document-${id}`,
      title: typeof title === 'string' ? title : '',
      owners,
      whole: null,
    },
    words,
    parts: [],
  };
};

/** Saves a journal with one chapter that places the notes, as staff build one: the whole, its part, then the whole again. */
export const saveJournal = async (editorial: FakeEditorial, id: string, notes: readonly SubjectRef[]): Promise<SubjectRef> => {
  await editorial.save(aJournal(id, []));
  await editorial.save(aChapter(`${id}-one`, id, notes));
  return editorial.save(aJournal(id, [`${id}-one`]));
};

const addingTo = (kinds: JobKind[]) => (kind: JobKind) => {
  kinds.push(kind);
  return () => {};
};

/** Goes on by a second at each look; can be put forward. */
const tickingClock = () => {
  let next = Date.UTC(2026, 2, 2, 9);
  const second = 1000;
  return {
    now: () => new Date((next += second) - second),
    /** The next look sees just this moment (ISO 8601). */
    goTo: (instant: string) => {
      next = Date.parse(instant);
    },
  };
};

const archiveOn = (heads: SignedHead[]): HeadArchive => ({
  append: (head) => Promise.resolve(void heads.push(head)),
  all: () => Promise.resolve([...heads]),
  // As on disk, where the first head makes the file.
  missingFile: () => Promise.resolve(heads.length > 0 ? null : 'ledger-heads.jsonl'),
  read: () => Promise.resolve([...heads]),
});
