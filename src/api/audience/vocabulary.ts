import type { VocabularyWord } from '../topic/vocabulary';

/** Whom an item is for. Closed; one issue serves several, and a list for one audience is a filter, not a copy. Alphabetical by name. */
export const AUDIENCES = [
  { slug: 'adult-social-care', name: 'Adult social care and care providers' },
  { slug: 'business-managers', name: 'Business managers' },
  { slug: 'children-and-young-people', name: 'Children and young people' },
  { slug: 'early-years', name: 'Early years and childcare' },
  { slug: 'elected-members', name: 'Elected members' },
  { slug: 'health', name: 'Health staff' },
  { slug: 'leaders', name: 'Leaders, chairs and scrutineers' },
  { slug: 'parents-and-carers', name: 'Parents and carers' },
  { slug: 'police-and-justice', name: 'Police and justice' },
  { slug: 'practitioners', name: 'Practitioners of all agencies' },
  { slug: 'schools', name: 'Schools and colleges' },
  { slug: 'voluntary-sector', name: 'Voluntary, community and faith groups' },
] as const satisfies readonly VocabularyWord[];

export type AudienceSlug = (typeof AUDIENCES)[number]['slug'];
