import type { Schema, Struct } from '@strapi/strapi';

export interface BlockCallout extends Struct.ComponentSchema {
  collectionName: 'components_block_callout';
  info: {
    description: '';
    displayName: 'Callout';
    icon: 'information';
  };
  attributes: {
    text: Schema.Attribute.Blocks;
    title: Schema.Attribute.String;
    tone: Schema.Attribute.Enumeration<['information', 'warning', 'success', 'action']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'information'>;
  };
}

export interface BlockImage extends Struct.ComponentSchema {
  collectionName: 'components_block_image';
  info: {
    description: '';
    displayName: 'Image';
    icon: 'picture';
  };
  attributes: {
    alt: Schema.Attribute.String;
    caption: Schema.Attribute.String;
    decorative: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    image: Schema.Attribute.Media<'images'>;
  };
}

export interface BlockLinkList extends Struct.ComponentSchema {
  collectionName: 'components_block_link_list';
  info: {
    description: '';
    displayName: 'Link list';
    icon: 'link';
  };
  attributes: {
    links: Schema.Attribute.Component<'shared.link', true>;
    title: Schema.Attribute.String;
  };
}

export interface BlockPriorities extends Struct.ComponentSchema {
  collectionName: 'components_block_priorities';
  info: {
    description: '';
    displayName: 'Priorities';
    icon: 'bulletList';
  };
  attributes: {
    board: Schema.Attribute.String & Schema.Attribute.Required;
    period: Schema.Attribute.String;
    priorities: Schema.Attribute.Component<'block.priority', true>;
  };
}

export interface BlockPriority extends Struct.ComponentSchema {
  collectionName: 'components_block_priority';
  info: {
    description: '';
    displayName: 'Priority';
    icon: 'bulletList';
  };
  attributes: {
    text: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface BlockProcedureUpdate extends Struct.ComponentSchema {
  collectionName: 'components_block_procedure_update';
  info: {
    description: '';
    displayName: 'Procedure update';
    icon: 'file';
  };
  attributes: {
    change: Schema.Attribute.Enumeration<['new', 'updated']> & Schema.Attribute.Required;
    chapter: Schema.Attribute.String & Schema.Attribute.Required;
    effective: Schema.Attribute.Date;
    link: Schema.Attribute.String;
    mustReRead: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    note: Schema.Attribute.Text;
  };
}

export interface BlockProcedureUpdates extends Struct.ComponentSchema {
  collectionName: 'components_block_procedure_updates';
  info: {
    description: '';
    displayName: 'Procedure updates';
    icon: 'file';
  };
  attributes: {
    manual: Schema.Attribute.String & Schema.Attribute.Required;
    updates: Schema.Attribute.Component<'block.procedure-update', true>;
  };
}

export interface BlockProse extends Struct.ComponentSchema {
  collectionName: 'components_block_prose';
  info: {
    description: '';
    displayName: 'Text';
    icon: 'bold';
  };
  attributes: {
    text: Schema.Attribute.Blocks;
  };
}

export interface BlockQuestionAndAnswer extends Struct.ComponentSchema {
  collectionName: 'components_block_question_and_answer';
  info: {
    description: '';
    displayName: 'Question and answer';
    icon: 'question';
  };
  attributes: {
    answer: Schema.Attribute.Blocks;
    question: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface BlockQuestionsAndAnswers extends Struct.ComponentSchema {
  collectionName: 'components_block_questions_and_answers';
  info: {
    description: '';
    displayName: 'Questions and answers';
    icon: 'question';
  };
  attributes: {
    pairs: Schema.Attribute.Component<'block.question-and-answer', true>;
    title: Schema.Attribute.String;
  };
}

export interface BlockQuote extends Struct.ComponentSchema {
  collectionName: 'components_block_quote';
  info: {
    description: '';
    displayName: 'Quote';
    icon: 'quote';
  };
  attributes: {
    role: Schema.Attribute.String;
    speaker: Schema.Attribute.String;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface BlockRecommendation extends Struct.ComponentSchema {
  collectionName: 'components_block_recommendation';
  info: {
    description: '';
    displayName: 'Recommendation';
    icon: 'check';
  };
  attributes: {
    addressee: Schema.Attribute.String & Schema.Attribute.Required;
    progress: Schema.Attribute.Enumeration<['new', 'under way', 'done']>;
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface BlockRecommendations extends Struct.ComponentSchema {
  collectionName: 'components_block_recommendations';
  info: {
    description: '';
    displayName: 'Review recommendations';
    icon: 'check';
  };
  attributes: {
    pseudonym: Schema.Attribute.String & Schema.Attribute.Required;
    recommendations: Schema.Attribute.Component<'block.recommendation', true>;
    reviewKind: Schema.Attribute.String;
  };
}

export interface BlockTable extends Struct.ComponentSchema {
  collectionName: 'components_block_table';
  info: {
    description: '';
    displayName: 'Table';
    icon: 'apps';
  };
  attributes: {
    caption: Schema.Attribute.String & Schema.Attribute.Required;
    firstRowIsHeading: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<true>;
    rows: Schema.Attribute.Component<'block.table-row', true>;
  };
}

export interface BlockTableCell extends Struct.ComponentSchema {
  collectionName: 'components_block_table_cell';
  info: {
    description: '';
    displayName: 'Cell';
    icon: 'apps';
  };
  attributes: {
    text: Schema.Attribute.String;
  };
}

export interface BlockTableRow extends Struct.ComponentSchema {
  collectionName: 'components_block_table_row';
  info: {
    description: '';
    displayName: 'Row';
    icon: 'apps';
  };
  attributes: {
    cells: Schema.Attribute.Component<'block.table-cell', true>;
  };
}

export interface BlockVideo extends Struct.ComponentSchema {
  collectionName: 'components_block_video';
  info: {
    description: '';
    displayName: 'Video';
    icon: 'play';
  };
  attributes: {
    captions: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    transcript: Schema.Attribute.Text;
    url: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface BriefingPanel extends Struct.ComponentSchema {
  collectionName: 'components_briefing_panel';
  info: {
    description: 'One of the seven panels; its number is its place in the list.';
    displayName: 'Panel';
    icon: 'apps';
  };
  attributes: {
    body: Schema.Attribute.Blocks;
    heading: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface BriefingQuestion extends Struct.ComponentSchema {
  collectionName: 'components_briefing_question';
  info: {
    description: '';
    displayName: 'Question for teams';
    icon: 'question';
  };
  attributes: {
    text: Schema.Attribute.Text & Schema.Attribute.Required;
  };
}

export interface BriefingSourceReview extends Struct.ComponentSchema {
  collectionName: 'components_briefing_source_review';
  info: {
    description: '';
    displayName: 'Source review';
    icon: 'search';
  };
  attributes: {
    board: Schema.Attribute.String;
    kind: Schema.Attribute.Enumeration<
      ['local child safeguarding practice review', 'safeguarding adult review', 'rapid review', 'multi-agency audit']
    >;
    pseudonym: Schema.Attribute.String & Schema.Attribute.Required;
    publishedOn: Schema.Attribute.Date;
  };
}

export interface ContactEmail extends Struct.ComponentSchema {
  collectionName: 'components_contact_email';
  info: {
    description: '';
    displayName: 'E-mail';
    icon: 'envelop';
  };
  attributes: {
    address: Schema.Attribute.Email & Schema.Attribute.Required;
    label: Schema.Attribute.String;
  };
}

export interface ContactHolder extends Struct.ComponentSchema {
  collectionName: 'components_contact_holder';
  info: {
    description: 'Shown to readers only with consent and between the dates.';
    displayName: 'Person in the role';
    icon: 'user';
  };
  attributes: {
    consent: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    from: Schema.Attribute.Date;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    until: Schema.Attribute.Date;
  };
}

export interface ContactHours extends Struct.ComponentSchema {
  collectionName: 'components_contact_hours';
  info: {
    description: 'A run of days with the same hours; closing before opening means past midnight.';
    displayName: 'Opening hours';
    icon: 'clock';
  };
  attributes: {
    closes: Schema.Attribute.Time;
    from: Schema.Attribute.Enumeration<['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']> &
      Schema.Attribute.Required;
    note: Schema.Attribute.String;
    opens: Schema.Attribute.Time;
    to: Schema.Attribute.Enumeration<['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']> &
      Schema.Attribute.Required;
  };
}

export interface ContactPhone extends Struct.ComponentSchema {
  collectionName: 'components_contact_phone';
  info: {
    description: '';
    displayName: 'Telephone';
    icon: 'phone';
  };
  attributes: {
    dial: Schema.Attribute.String & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<['voice', 'mobile', 'text relay', 'sms']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'voice'>;
    note: Schema.Attribute.String;
    optionPath: Schema.Attribute.String;
    shown: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface EventOccurrence extends Struct.ComponentSchema {
  collectionName: 'components_event_occurrence';
  info: {
    description: 'One date of the event, in local time.';
    displayName: 'Date';
    icon: 'calendar';
  };
  attributes: {
    address: Schema.Attribute.Text;
    allDay: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    bookingUrl: Schema.Attribute.String;
    endDate: Schema.Attribute.Date;
    endTime: Schema.Attribute.Time;
    joinUrl: Schema.Attribute.String;
    mode: Schema.Attribute.Enumeration<['in person', 'online', 'hybrid', 'telephone']>;
    startDate: Schema.Attribute.Date & Schema.Attribute.Required;
    startTime: Schema.Attribute.Time;
    venue: Schema.Attribute.String;
  };
}

export interface EventTheme extends Struct.ComponentSchema {
  collectionName: 'components_event_theme';
  info: {
    description: '';
    displayName: 'Theme of a day';
    icon: 'calendar';
  };
  attributes: {
    date: Schema.Attribute.Date & Schema.Attribute.Required;
    link: Schema.Attribute.String;
    theme: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface PartnershipAlias extends Struct.ComponentSchema {
  collectionName: 'components_partnership_alias';
  info: {
    description: '';
    displayName: 'Former name';
    icon: 'clock';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
    until: Schema.Attribute.Date;
  };
}

export interface PartnershipArea extends Struct.ComponentSchema {
  collectionName: 'components_partnership_area';
  info: {
    description: '';
    displayName: 'Area';
    icon: 'pinMap';
  };
  attributes: {
    name: Schema.Attribute.String & Schema.Attribute.Required;
    slug: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface PartnershipBoard extends Struct.ComponentSchema {
  collectionName: 'components_partnership_board';
  info: {
    description: '';
    displayName: 'Board';
    icon: 'user';
  };
  attributes: {
    kind: Schema.Attribute.Enumeration<['children', 'adults', 'joint']>;
    name: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface PartnershipSeries extends Struct.ComponentSchema {
  collectionName: 'components_partnership_series';
  info: {
    description: '';
    displayName: 'Newsletter series';
    icon: 'bulletList';
  };
  attributes: {
    audience: Schema.Attribute.Relation<'oneToOne', 'api::audience.audience'>;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    slug: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface PartnershipUrgentHelp extends Struct.ComponentSchema {
  collectionName: 'components_partnership_urgent_help';
  info: {
    description: 'Which contact answers for which need, in which area.';
    displayName: 'Urgent help';
    icon: 'phone';
  };
  attributes: {
    area: Schema.Attribute.String;
    contact: Schema.Attribute.Relation<'oneToOne', 'api::contact.contact'>;
    purpose: Schema.Attribute.Enumeration<
      ['worried about a child', 'worried about an adult', 'immediate danger', 'not an emergency', 'someone who works with children']
    > &
      Schema.Attribute.Required;
  };
}

export interface PlacementBriefing extends Struct.ComponentSchema {
  collectionName: 'components_placement_briefing';
  info: {
    description: 'Places a briefing in this section, with local words.';
    displayName: 'Briefing';
    icon: 'link';
  };
  attributes: {
    briefing: Schema.Attribute.Relation<'oneToOne', 'api::briefing.briefing'>;
    introduction: Schema.Attribute.Text;
  };
}

export interface PlacementContact extends Struct.ComponentSchema {
  collectionName: 'components_placement_contact';
  info: {
    description: 'Places a contact in this section, with local words.';
    displayName: 'Contact';
    icon: 'link';
  };
  attributes: {
    contact: Schema.Attribute.Relation<'oneToOne', 'api::contact.contact'>;
    introduction: Schema.Attribute.Text;
  };
}

export interface PlacementEvent extends Struct.ComponentSchema {
  collectionName: 'components_placement_event';
  info: {
    description: 'Places a event in this section, with local words.';
    displayName: 'Event';
    icon: 'link';
  };
  attributes: {
    event: Schema.Attribute.Relation<'oneToOne', 'api::event.event'>;
    introduction: Schema.Attribute.Text;
  };
}

export interface PlacementStory extends Struct.ComponentSchema {
  collectionName: 'components_placement_story';
  info: {
    description: 'Places a story in this section, with local words.';
    displayName: 'Story';
    icon: 'link';
  };
  attributes: {
    introduction: Schema.Attribute.Text;
    story: Schema.Attribute.Relation<'oneToOne', 'api::story.story'>;
  };
}

export interface SharedLink extends Struct.ComponentSchema {
  collectionName: 'components_shared_link';
  info: {
    description: '';
    displayName: 'Link';
    icon: 'link';
  };
  attributes: {
    purpose: Schema.Attribute.String;
    text: Schema.Attribute.String & Schema.Attribute.Required;
    url: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SharedSource extends Struct.ComponentSchema {
  collectionName: 'components_shared_source';
  info: {
    description: '';
    displayName: 'Source';
    icon: 'link';
  };
  attributes: {
    date: Schema.Attribute.Date;
    publisher: Schema.Attribute.String & Schema.Attribute.Required;
    url: Schema.Attribute.String;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'block.callout': BlockCallout;
      'block.image': BlockImage;
      'block.link-list': BlockLinkList;
      'block.priorities': BlockPriorities;
      'block.priority': BlockPriority;
      'block.procedure-update': BlockProcedureUpdate;
      'block.procedure-updates': BlockProcedureUpdates;
      'block.prose': BlockProse;
      'block.question-and-answer': BlockQuestionAndAnswer;
      'block.questions-and-answers': BlockQuestionsAndAnswers;
      'block.quote': BlockQuote;
      'block.recommendation': BlockRecommendation;
      'block.recommendations': BlockRecommendations;
      'block.table': BlockTable;
      'block.table-cell': BlockTableCell;
      'block.table-row': BlockTableRow;
      'block.video': BlockVideo;
      'briefing.panel': BriefingPanel;
      'briefing.question': BriefingQuestion;
      'briefing.source-review': BriefingSourceReview;
      'contact.email': ContactEmail;
      'contact.holder': ContactHolder;
      'contact.hours': ContactHours;
      'contact.phone': ContactPhone;
      'event.occurrence': EventOccurrence;
      'event.theme': EventTheme;
      'partnership.alias': PartnershipAlias;
      'partnership.area': PartnershipArea;
      'partnership.board': PartnershipBoard;
      'partnership.series': PartnershipSeries;
      'partnership.urgent-help': PartnershipUrgentHelp;
      'placement.briefing': PlacementBriefing;
      'placement.contact': PlacementContact;
      'placement.event': PlacementEvent;
      'placement.story': PlacementStory;
      'shared.link': SharedLink;
      'shared.source': SharedSource;
    }
  }
}
