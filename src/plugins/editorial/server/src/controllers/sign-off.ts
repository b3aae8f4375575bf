import type { Core } from '@strapi/strapi';

import { adminRequest } from '../adapters/admin-request';
import { signOffRequest } from '../adapters/sign-off-request';

import { type Answer, answeringOn, readable, requireSubject, workingIn } from './answering';

/** The HTTP edge of sign-off (contract/sign-off.ts): parse, call, present. */
export const signOffController = ({ strapi }: { strapi: Core.Strapi }) => {
  const answering = answeringOn(strapi);
  return {
    standing: answering(standing),
    act: answering(act),
    submitSeveral: answering(submitSeveral),
    lookAfter: answering(lookAfter),
    myWork: answering(myWork),
    desk: answering(desk),
    choose: answering(choose),
    addAgency: answering(addAgency),
    changeAgency: answering(changeAgency),
    endAgency: answering(endAgency),
    nameReviewLeads: answering(nameReviewLeads),
  };
};

/** A part answers for its whole, with which it is agreed to. */
const standing: Answer = async (editorial, ctx) => {
  const subject = await requireSubject(editorial, ctx);
  return editorial.signOffForReader(subject.whole ?? subject, adminRequest.actor(ctx));
};

const act: Answer = async (editorial, ctx) => {
  const found = await requireSubject(editorial, ctx);
  const [subject, actor] = [found.whole ?? found, adminRequest.actor(ctx)];
  await editorial.signOff.act({ subject, actor, action: signOffRequest.action(ctx), ...signOffRequest.review(ctx) });
  return editorial.signOffForReader(subject, actor);
};

const submitSeveral: Answer = async (editorial, ctx) => {
  const { documentIds, note } = signOffRequest.submissions(ctx);
  const found = await editorial.desk.read((tables) => tables.subjects.findByDocument(adminRequest.uid(ctx), documentIds));
  const documents = (await readable(editorial, found)).map((subject) => ({ subject, title: subject.title }));
  return editorial.signOff.submitSeveral({ documents, note, actor: adminRequest.actor(ctx) });
};

const lookAfter: Answer = async (editorial, ctx) => {
  const found = await requireSubject(editorial, ctx);
  const [subject, actor] = [found.whole ?? found, adminRequest.actor(ctx)];
  await editorial.breakGlass.lookAfter({ subject, actor, ...signOffRequest.look(ctx) });
  return editorial.signOffForReader(subject, actor);
};

const myWork: Answer = async (editorial, ctx) => editorial.work.of(adminRequest.actor(ctx), await workingIn(editorial));

const desk: Answer = (editorial, ctx) => editorial.signOffSettings.desk(signOffRequest.partnership(ctx), adminRequest.actor(ctx));

const choose: Answer = async (editorial, ctx) => {
  const chosen = { type: signOffRequest.type(ctx), settings: signOffRequest.settings(ctx) };
  await editorial.signOffSettings.choose(signOffRequest.partnership(ctx), chosen, adminRequest.actor(ctx));
  return desk(editorial, ctx);
};

const addAgency: Answer = async (editorial, ctx) => {
  await editorial.signOffSettings.addAgency(signOffRequest.partnership(ctx), signOffRequest.newAgency(ctx), adminRequest.actor(ctx));
  return desk(editorial, ctx);
};

const changeAgency: Answer = async (editorial, ctx) => {
  const change = { ...signOffRequest.agencyChange(ctx), id: signOffRequest.agency(ctx) };
  await editorial.signOffSettings.changeAgency(signOffRequest.partnership(ctx), change, adminRequest.actor(ctx));
  return desk(editorial, ctx);
};

const endAgency: Answer = async (editorial, ctx) => {
  await editorial.signOffSettings.endAgency(signOffRequest.partnership(ctx), signOffRequest.agency(ctx), adminRequest.actor(ctx));
  return desk(editorial, ctx);
};

const nameReviewLeads: Answer = async (editorial, ctx) => {
  const named = signOffRequest.reviewLeads(ctx);
  await editorial.signOffSettings.nameReviewLeads(signOffRequest.partnership(ctx), named, adminRequest.actor(ctx));
  return desk(editorial, ctx);
};
