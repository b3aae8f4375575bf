import type { Core } from '@strapi/strapi';

import { type Problem, subjectKey, type SubjectRef } from '../../../../../kernel';
import { governedType, isOwnRecord } from '../../../contract';
import type { StandingResponse } from '../../../contract/routes';
import { adminRequest } from '../adapters/admin-request';
import type { Subject } from '../application/ports';
import { copiedByFirstOwner, notCopiedSo } from '../domain/not-copied-so';
import { ownersAsked } from '../domain/owners-asked';
import type { Editorial } from '../services/editorial';

import { type Answer, answeringOn, readable, requireSubject } from './answering';

/** The HTTP edge of editorial (contract/routes.ts): parse, call, present. */
export const documentsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return {
    standing: answering(standing),
    publish: answering(publish),
    publishWithoutSignOff: answering(publishWithoutSignOff),
    withdraw: answering(withdraw),
    duplicate: answering(duplicate),
    states: answering(states),
    replacements: answering(replacements),
  };
};

/** A part answers with the standing of its whole, with which it goes public. */
const standing: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  const found = await editorial.standingForReader(subject.whole ?? subject);
  const links = await linksTo(editorial, [found.subject, ...found.problems.flatMap(({ place }) => place ?? [])]);
  const [mayCopy, mayDelete] = [await copies(editorial, subject), await deletes(editorial, subject)];
  const publicUrl = await publicPath(editorial, found.subject);
  return { ...found, links, labels: fieldLabels(editorial, found.problems), publicUrl, mayCopy, mayDelete };
};

const deletes = async ({ wall }: Editorial, subject: Subject): Promise<StandingResponse['data']['mayDelete']> => ({
  document: await wall.may('delete', ownersAsked(subject)),
  parts: await wall.may('delete', subject.owners),
});

const copies = ({ wall }: Editorial, subject: Subject): Promise<boolean> => wall.may('create', ownersAsked(subject));

const publish: Answer = async (editorial, ctx) => {
  const { preflight } = adminRequest.publish(ctx);
  return editorial.publishing.publish({ subject: await requireSubject(editorial, ctx), actor: adminRequest.actor(ctx), preflight });
};

const publishWithoutSignOff: Answer = async (editorial, ctx) => {
  const { preflight, reason } = adminRequest.publishWithoutSignOff(ctx);
  const [subject, actor] = [await requireSubject(editorial, ctx), adminRequest.actor(ctx)];
  return editorial.publishing.publish({ subject, actor, preflight, withoutSignOff: { reason } });
};

const withdraw: Answer = async (editorial, ctx) => {
  const notice = adminRequest.withdraw(ctx);
  return editorial.publishing.withdraw({ ...notice, subject: await requireSubject(editorial, ctx), actor: adminRequest.actor(ctx) });
};

const duplicate: Answer = async (editorial, ctx) => {
  const type = governedType(editorial.governed, adminRequest.document(ctx).uid);
  if (type && isOwnRecord(type)) throw notCopiedSo(type);
  const subject = await requireSubject(editorial, ctx);
  if (!(await copies(editorial, subject))) throw copiedByFirstOwner(type?.name ?? '');
  return { documentId: await editorial.duplicate(subject.uid, subject.documentId) };
};

const states: Answer = async (editorial, ctx) => {
  const asked = adminRequest.documentIds(ctx);
  const found = await editorial.desk.read((tables) => tables.subjects.findByDocument(adminRequest.uid(ctx), asked));
  const subjects = (await listsAll(editorial, adminRequest.uid(ctx))) ? found : await readable(editorial, found);
  const standings = await editorial.signOff.states(subjects);
  return Object.fromEntries(subjects.map((subject) => [subject.documentId, standings.get(subjectKey(subject)) ?? 'draft']));
};

/** Who looks after the network has all partnerships in their list, and sees there which of them readers see. */
const listsAll = async ({ governed, wall }: Editorial, uid: string): Promise<boolean> => {
  const type = governedType(governed, uid);
  const scope = await wall.current();
  return isOwnRecord(type) && scope.kind === 'staff' && scope.isNetworkAdministrator;
};

const replacements: Answer = async (editorial, ctx) => {
  const found = await editorial.desk.read((tables) => tables.subjects.findPublic(adminRequest.uid(ctx), adminRequest.search(ctx)));
  return (await readable(editorial, found)).map(({ type, id, title }) => ({ subject: { type, id }, title }));
};

const publicPath = async ({ registry }: Editorial, ref: SubjectRef): Promise<string | null> => {
  for (const book of registry.addressBooks()) {
    const path = (await book([ref])).get(subjectKey(ref));
    if (path !== undefined) return path;
  }
  return null;
};

/** What forms call the fields in which problems stand, as StandingResponse has them. */
const fieldLabels = ({ governed }: Editorial, problems: readonly Problem[]): Record<string, string> => {
  const labels = new Map(Object.values(governed).map((type) => [type.type, type.labels ?? {}]));
  return Object.fromEntries(
    problems.flatMap(({ place }) => {
      const attribute = place?.attribute?.split('.')[0];
      const label = place && attribute !== undefined ? labels.get(place.type)?.[attribute] : undefined;
      return place && attribute !== undefined && label !== undefined ? [[`${place.type}.${attribute}`, label]] : [];
    }),
  );
};

/** Where each subject is edited in the admin, by subject key. */
const linksTo = async (editorial: Editorial, refs: readonly SubjectRef[]): Promise<Record<string, string>> => {
  const found = await editorial.desk.read((tables) => tables.subjects.find(refs));
  const subjects = await readable(editorial, [...found.values()]);
  return Object.fromEntries(
    subjects.map((subject) => [subjectKey(subject), `/content-manager/collection-types/${subject.uid}/${subject.documentId}`]),
  );
};
