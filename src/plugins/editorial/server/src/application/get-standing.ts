import { type JsonObject, subjectKey, type SubjectRef } from '../../../../../kernel';
import type { GovernedTypes, PublicationState, Standing, Withdrawal } from '../../../contract';
import { parseWithdrawal } from '../domain/withdrawal-notice';
import { referencesOf } from '../domain/body-references';
import { type ChangeNames, describeChanges } from '../domain/describe-changes';
import { publicationState } from '../domain/publication-state';

import { describeUsers } from './find-users';
import { planPublication, type PlanPorts, type PublicationPlan } from './plan-publication';
import type { Desk, DeskTables } from './ports';

export interface StandingPorts extends PlanPorts {
  readonly desk: Desk;
}

/** Where a document stands: read only, and the pre-flight of its publication. Throws as planPublication does. */
export const createGetStanding =
  (ports: StandingPorts) =>
  (ref: SubjectRef): Promise<Standing> =>
    ports.desk.read(async (tables) => {
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
        changes: publicBody ? describeChanges(publicBody, plan.frozen, await changeNames(tables, plan, ports.governed)) : [],
        problems: plan.problems,
        goesAlong: plan.along.map(({ type, id, title, revision }) => ({ subject: { type, id }, title, revision })),
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

const changeNames = async (tables: DeskTables, plan: PublicationPlan, governed: GovernedTypes): Promise<ChangeNames> => {
  const type = governed[plan.subject.uid];
  const partType = type?.parts && governed[type.parts.uid];
  const bodies: readonly JsonObject[] = [plan.frozen, ...(plan.publicBody ? [plan.publicBody] : [])];
  const named = bodies.flatMap((body) => referencesOf(body, undefined).map((reference) => reference.to));
  const subjects = await tables.subjects.find(named);
  const titles = new Map([...subjects].map(([key, subject]) => [key, subject.title]));
  return {
    titles,
    labels: type?.labels ?? {},
    ...(type?.parts && partType
      ? { parts: { attribute: type.parts.attribute, name: partType.name, title: partType.title, labels: partType.labels ?? {} } }
      : {}),
  };
};
