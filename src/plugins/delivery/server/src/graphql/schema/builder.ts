import SchemaBuilder from '@pothos/core';

import type { AreaHelp, ContactDocument, UrgentHelp } from '../../application/urgent-help';
import type { ChangedDocument, Document } from '../../application/ports';
import type { Reader } from '../../application/reader';
import type { Block, Content, Link } from '../../domain/content/blocks';
import type { File, Image } from '../../domain/content/files';
import type { DetailOf } from '../../domain/content/head';
import type { Occurrence } from '../../domain/content/occurrences';
import type { Area } from '../../domain/content/partnership';
import type { Phone } from '../../domain/content/phone';
import type { Term } from '../../domain/content/references';
import type { RichText } from '../../domain/content/rich-text';
import type { PageInfo } from '../../domain/reading/page';
import type { Moment } from '../../domain/time/moment';
import type { Month } from '../../domain/time/month';
import type { JudgedLine } from '../../domain/urgent-help/lines';

import type { DocumentOf } from './documents';

export interface GraphQLContext {
  readonly reader: Reader;
}

type BlockOf<Name extends Block['__typename']> = Extract<Block, { readonly __typename: Name }>;
type Published = DocumentOf<'Issue' | 'Story' | 'Event' | 'Briefing' | 'Contact'>;

/** What the schema knows of TypeScript: a GraphQL name for each shape, so that every field is checked against its source. */
interface SchemaShapes {
  Context: GraphQLContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Html: { Input: string; Output: string };
    Instant: { Input: Date; Output: string };
    LocalDate: { Input: string; Output: string };
    LocalTime: { Input: string; Output: string };
    Url: { Input: string; Output: string };
    YearMonth: { Input: string; Output: string };
  };
  Interfaces: {
    Node: Document;
    Published: Published;
    Block: Block;
  };
  Objects: {
    Partnership: DocumentOf<'Partnership'>;
    Issue: DocumentOf<'Issue'>;
    Story: DocumentOf<'Story'>;
    Event: DocumentOf<'Event'>;
    Briefing: DocumentOf<'Briefing'>;
    Contact: DocumentOf<'Contact'>;
    Withdrawn: DocumentOf<'Withdrawn'>;
    Section: DetailOf<'Issue'>['sections'][number];
    Placement: PlacementShape;
    Occurrence: Occurrence;
    BriefingPanel: DetailOf<'Briefing'>['panels'][number];
    Change: ChangedDocument;
    UrgentHelp: UrgentHelp;
    AreaHelp: AreaHelp;
    HelpLine: JudgedLine<ContactDocument>;
    Content: Content;
    RichText: RichText;
    ProseBlock: BlockOf<'ProseBlock'>;
    CalloutBlock: BlockOf<'CalloutBlock'>;
    ProcedureUpdatesBlock: BlockOf<'ProcedureUpdatesBlock'>;
    RecommendationsBlock: BlockOf<'RecommendationsBlock'>;
    PrioritiesBlock: BlockOf<'PrioritiesBlock'>;
    QuestionsAndAnswersBlock: BlockOf<'QuestionsAndAnswersBlock'>;
    TableBlock: BlockOf<'TableBlock'>;
    LinkListBlock: BlockOf<'LinkListBlock'>;
    ImageBlock: BlockOf<'ImageBlock'>;
    VideoBlock: BlockOf<'VideoBlock'>;
    QuoteBlock: BlockOf<'QuoteBlock'>;
    Link: Link;
    Image: Image;
    File: File;
    Phone: Phone;
    Area: Area;
    Audience: Term;
    Topic: Term;
    Series: DocumentOf<'Partnership'>['newsletters'][number];
    Moment: Moment;
    Month: Month;
    PageInfo: PageInfo;
  };
}

/** A placement with its item at hand. */
export interface PlacementShape {
  readonly item: DocumentOf<'Story' | 'Event' | 'Briefing' | 'Contact' | 'Withdrawn'>;
  readonly introduction: string | null;
  readonly changedSinceIssue: boolean;
}

export const createBuilder = () => new SchemaBuilder<SchemaShapes>({ defaultFieldNullability: false });

export type Builder = ReturnType<typeof createBuilder>;
