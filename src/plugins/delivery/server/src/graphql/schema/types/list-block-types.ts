import type { Block } from '../../../domain/content/blocks';
import type { Toolkit } from '../toolkit';

type BlockOf<Name extends Block['__typename']> = Extract<Block, { readonly __typename: Name }>;

/** The kinds of block that are lists of something. */
export const addListBlockTypes = (toolkit: Toolkit): void => {
  addProcedureUpdates(toolkit);
  addRecommendations(toolkit);
  addQuestionsAndAnswers(toolkit);
  addPlainLists(toolkit);
};

const addProcedureUpdates = ({ builder, enums }: Toolkit): void => {
  const ProcedureUpdate = builder.objectRef<BlockOf<'ProcedureUpdatesBlock'>['updates'][number]>('ProcedureUpdate').implement({
    description: 'One changed chapter.',
    fields: (t) => ({
      chapter: t.exposeString('chapter', { description: 'The chapter.' }),
      change: t.expose('change', { type: enums.ProcedureChange, description: 'New or updated.' }),
      mustReRead: t.exposeBoolean('mustReRead', { description: 'True when everyone must read it again.' }),
      effective: t.expose('effective', { type: 'LocalDate', nullable: true, description: 'The day it takes effect.' }),
      note: t.exposeString('note', { nullable: true, description: 'What changed.' }),
      link: t.expose('link', { type: 'Url', nullable: true, description: 'Where to read it.' }),
    }),
  });
  builder.objectType('ProcedureUpdatesBlock', {
    description: 'Changes to the chapters of a procedures manual.',
    interfaces: ['Block'],
    fields: (t) => ({
      manual: t.exposeString('manual', { description: 'The manual.' }),
      updates: t.expose('updates', { type: [ProcedureUpdate], description: 'The changes in order.' }),
    }),
  });
};

const addRecommendations = ({ builder, enums }: Toolkit): void => {
  const Recommendation = builder.objectRef<BlockOf<'RecommendationsBlock'>['recommendations'][number]>('Recommendation').implement({
    description: 'One recommendation of a review.',
    fields: (t) => ({
      addressee: t.exposeString('addressee', { description: 'Who is to act.' }),
      text: t.exposeString('text', { description: 'What is recommended.' }),
      progress: t.expose('progress', {
        type: enums.RecommendationProgress,
        nullable: true,
        description: 'How far it has come; null when not said.',
      }),
    }),
  });
  builder.objectType('RecommendationsBlock', {
    description: 'What a review recommends, and to whom.',
    interfaces: ['Block'],
    fields: (t) => ({
      pseudonym: t.exposeString('pseudonym', { description: 'The pseudonym of the person the review is about.' }),
      reviewName: t.exposeString('reviewName', { nullable: true, description: 'What kind of review it was, in words.' }),
      recommendations: t.expose('recommendations', { type: [Recommendation], description: 'The recommendations in order.' }),
    }),
  });
};

const addQuestionsAndAnswers = ({ builder }: Toolkit): void => {
  const Pair = builder.objectRef<BlockOf<'QuestionsAndAnswersBlock'>['pairs'][number]>('QuestionAndAnswer').implement({
    description: 'A question with its answer.',
    fields: (t) => ({
      question: t.exposeString('question', { description: 'The question.' }),
      answer: t.expose('answer', { type: 'RichText', description: 'The answer.' }),
    }),
  });
  builder.objectType('QuestionsAndAnswersBlock', {
    description: 'Questions with their answers.',
    interfaces: ['Block'],
    fields: (t) => ({
      heading: t.exposeString('heading', { nullable: true, description: 'Its heading.' }),
      pairs: t.expose('pairs', { type: [Pair], description: 'The questions in order.' }),
    }),
  });
};

const addPlainLists = ({ builder }: Toolkit): void => {
  builder.objectType('PrioritiesBlock', {
    description: 'What a board puts first for a time.',
    interfaces: ['Block'],
    fields: (t) => ({
      board: t.exposeString('board', { description: 'The board.' }),
      timeSpan: t.exposeString('timeSpan', { nullable: true, description: 'The time they are for, in words.' }),
      priorities: t.exposeStringList('priorities', { description: 'The priorities in order.' }),
    }),
  });
  builder.objectType('TableBlock', {
    description: 'A table.',
    interfaces: ['Block'],
    fields: (t) => ({
      title: t.exposeString('title', { description: 'What it shows.' }),
      firstRowIsHeading: t.exposeBoolean('firstRowIsHeading', {
        description: 'True when the first row holds the headings of the columns.',
      }),
      rows: t.expose('rows', {
        type: t.listRef(t.listRef('String')),
        description: 'Its rows, each a list of the texts of its cells. All rows are equally long.',
      }),
    }),
  });
  builder.objectType('LinkListBlock', {
    description: 'A list of links.',
    interfaces: ['Block'],
    fields: (t) => ({
      heading: t.exposeString('heading', { nullable: true, description: 'Its heading.' }),
      links: t.expose('links', { type: ['Link'], description: 'The links in order.' }),
    }),
  });
};
