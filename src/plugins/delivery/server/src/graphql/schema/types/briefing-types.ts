import { detailOf } from '../details';
import { type DocumentOf, orWithdrawn, then } from '../documents';
import type { Toolkit } from '../toolkit';
import { ofAbout } from '../weights';

export const addBriefingTypes = (toolkit: Toolkit): void => {
  addPanel(toolkit);
  addBriefing(toolkit);
  addOrigin(toolkit);
};

const addBriefing = (toolkit: Toolkit): void => {
  const SourceReview = addSourceReview(toolkit);
  const { builder, enums } = toolkit;
  builder.objectType('Briefing', {
    description: 'A short paper for a team to read together: seven minutes in up to seven panels, or another kind.',
    interfaces: ['Node', 'Published'],
    fields: (t) => ({
      briefingKind: t.expose('briefingKind', { type: enums.BriefingKind, description: 'What kind of briefing it is.' }),
      summary: t.exposeString('summary', { nullable: true, description: 'The briefing in a sentence or two, as plain text.' }),
      panels: t.field({
        type: ['BriefingPanel'],
        description: 'Its panels in order, numbered from 1.',
        ...ofAbout(7),
        resolve: ({ id }, _, { reader }) => detailOf({ reader, name: 'Briefing', id }, (detail) => detail.panels),
      }),
      questions: t.stringList({
        description: 'Questions for teams to talk about.',
        resolve: ({ id }, _, { reader }) => detailOf({ reader, name: 'Briefing', id }, (detail) => detail.questions),
      }),
      sourceReview: t.expose('sourceReview', { type: SourceReview, nullable: true, description: 'The review it draws on.' }),
      body: t.field({
        type: 'Content',
        description: 'Words beside the panels.',
        resolve: ({ id }, _, { reader }) => detailOf({ reader, name: 'Briefing', id }, (detail) => detail.body),
      }),
    }),
  });
};

/** Whose it is and how long it holds. */
const addOrigin = ({ builder, unions }: Toolkit): void => {
  builder.objectFields('Briefing', (t) => ({
    author: t.exposeString('author', { nullable: true, description: 'Who wrote it.' }),
    ownerRole: t.exposeString('ownerRole', { nullable: true, description: 'The role that keeps it up to date.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: "Who published it, when it is another publisher's." }),
    externalUrl: t.expose('externalUrl', {
      type: 'Url',
      nullable: true,
      description: "Where it stands at its publisher's, when it is another publisher's.",
    }),
    publishedOn: t.expose('publishedOn', { type: 'LocalDate', nullable: true, description: 'The date it bears.' }),
    reviewBy: t.expose('reviewBy', {
      type: 'LocalDate',
      nullable: true,
      description: 'The day by which its owner will look at it again.',
    }),
    replaces: t.field({
      type: unions.BriefingResult,
      nullable: true,
      description: 'The older briefing that this one replaces.',
      resolve: ({ replacesId }, _, { reader }) =>
        replacesId === null ? null : then(reader.documents.load(replacesId), (found) => orWithdrawn('Briefing', found)),
    }),
    files: t.expose('files', { type: ['File'], description: 'Its files, such as a version to print.' }),
    topics: t.expose('topics', { type: ['Topic'], description: 'What it is about.' }),
  }));
};

const addPanel = ({ builder }: Toolkit): void => {
  builder.objectType('BriefingPanel', {
    description: 'One panel of a briefing.',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'Its number, from 1.' }),
      heading: t.exposeString('heading', { description: 'Its heading.' }),
      body: t.expose('body', { type: 'RichText', description: 'Its words.' }),
    }),
  });
};

const addSourceReview = ({ builder, enums }: Toolkit) =>
  builder.objectRef<NonNullable<DocumentOf<'Briefing'>['sourceReview']>>('SourceReview').implement({
    description: 'The review that a briefing draws on. The person is only ever named by a pseudonym.',
    fields: (t) => ({
      pseudonym: t.exposeString('pseudonym', { description: 'The pseudonym of the person the review is about.' }),
      reviewKind: t.expose('reviewKind', {
        type: enums.ReviewKind,
        nullable: true,
        description: 'What kind of review it was; null when not said.',
      }),
      board: t.exposeString('board', { nullable: true, description: 'The board that commissioned it.' }),
      publishedOn: t.expose('publishedOn', { type: 'LocalDate', nullable: true, description: 'The day it was published.' }),
    }),
  });
