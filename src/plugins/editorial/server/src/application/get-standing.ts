import { subjectKey, type SubjectRef } from '../../../../../kernel';
import type { PublicationState, Standing, Withdrawal } from '../../../contract';
import { parseWithdrawal } from '../domain/withdrawal-notice';
import { describeChanges } from '../domain/describe-changes';
import { publicationState } from '../domain/publication-state';
import { readersOf } from '../domain/readers-of';

import { changeNames } from './change-names';
import { describeUsers } from './find-users';
import { planPublication, type PlanPorts, type PublicationPlan } from './plan-publication';
import type { Desk, DeskTables } from './ports';
import { type MayRead, tablesForReader } from './tables-for-reader';

export interface StandingPorts extends PlanPorts {
  readonly desk: Desk;
  /** Of the person who asks; without it nothing is hidden. */
  readonly mayRead?: MayRead;
}

/** Where a document stands: read only, and the pre-flight of its publication. Throws as planPublication does. */
export const createGetStanding =
  (ports: StandingPorts) =>
  (ref: SubjectRef): Promise<Standing> =>
    ports.desk.read(async (all) => {
      const tables = ports.mayRead ? tablesForReader(all, ports.mayRead) : all;
      const plan = await planPublication(tables, ref, ports);
      const { publication, publicBody, latest } = plan;
      return {
        subject: { type: ref.type, id: ref.id },
        title: plan.subject.title,
        state: stateOf(plan),
        latestRevision: latest.number,
        latestSavedAt: latest.savedAt,
        publicRevision: publication?.state === 'public' ? publication.revision : null,
        publicSince: publication?.state === 'public' ? publication.since : null,
        firstPublishedAt: publication?.firstPublishedAt ?? null,
        withdrawal: await withdrawalOf(tables, plan),
        changes: publicBody
          ? describeChanges(
              publicBody,
              plan.frozen,
              await changeNames(tables, { uid: plan.subject.uid, bodies: [publicBody, plan.frozen] }, ports.governed),
            )
          : [],
        problems: plan.problems,
        goesAlong: plan.along.map(({ type, id, uid, title, revision, body }) => ({
          ...{ subject: { type, id }, title, revision },
          readers: readersOf(body, ports.governed[uid]),
        })),
        readers: readersOf(plan.frozen, ports.governed[plan.subject.uid]),
        publicReaders: readersOf(publicBody, ports.governed[plan.subject.uid]),
        usedIn: publication?.state === 'public' ? await describeUsers(tables, plan.subject, ports.governed) : [],
        preflight: plan.preflight,
      };
    });

const stateOf = ({ publication, publicBody, frozen }: PublicationPlan): PublicationState =>
  publicationState(frozen, publication && { isPublic: publication.state === 'public', revision: publication.revision, body: publicBody });

const withdrawalOf = async (tables: DeskTables, { publication }: PublicationPlan): Promise<Standing['withdrawal']> => {
  if (publication?.state !== 'withdrawn') return null;
  const body = (await tables.bodies.find([publication.digest])).get(publication.digest);
  const notice: Withdrawal = parseWithdrawal(body?.body ?? null);
  const replacement = notice.replacement && (await tables.subjects.find([notice.replacement])).get(subjectKey(notice.replacement));
  return { ...notice, since: publication.since, replacementTitle: replacement ? replacement.title : null };
};
