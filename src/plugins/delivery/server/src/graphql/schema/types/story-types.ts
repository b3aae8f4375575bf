import { detailOf } from '../details';
import type { DocumentOf } from '../documents';
import type { Toolkit } from '../toolkit';

export const addStoryTypes = ({ builder, enums }: Toolkit): void => {
  const Source = builder.objectRef<NonNullable<DocumentOf<'Story'>['source']>>('Source').implement({
    description: 'Where a story comes from.',
    fields: (t) => ({
      publisher: t.exposeString('publisher', { description: 'Who published it.' }),
      url: t.expose('url', { type: 'Url', nullable: true, description: 'Where it stands, when known.' }),
      date: t.expose('date', { type: 'LocalDate', nullable: true, description: 'The day it was published there, when known.' }),
    }),
  });
  builder.objectType('Story', {
    description: 'News, a campaign, guidance or anything else to read.',
    interfaces: ['Node', 'Published'],
    fields: (t) => ({
      storyKind: t.expose('storyKind', { type: enums.StoryKind, description: 'What kind of story it is.' }),
      summary: t.exposeString('summary', { nullable: true, description: 'The story in a sentence or two, as plain text.' }),
      body: t.field({
        type: 'Content',
        description: 'The story itself.',
        resolve: ({ id }, _, { reader }) => detailOf({ reader, name: 'Story', id }, (detail) => detail.body),
      }),
      source: t.expose('source', { type: Source, nullable: true, description: 'Where it comes from, when it comes from someone else.' }),
      rights: t.exposeString('rights', { nullable: true, description: 'Who may use its words and pictures, and how.' }),
      expires: t.expose('expires', {
        type: 'LocalDate',
        nullable: true,
        description: 'Its last day, such as the closing date of a vacancy; null when it has none.',
      }),
      expired: t.boolean({
        description: 'True when its last day is over. Lists leave it out then; here it stays, so that links keep working.',
        resolve: ({ expires }, _, { reader }) => expires !== null && expires < reader.today(),
      }),
      topics: t.expose('topics', { type: ['Topic'], description: 'What it is about.' }),
    }),
  });
};
