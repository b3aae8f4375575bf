/** A word of a closed list: the slug stays for ever, the name may be reworded. */
export interface VocabularyWord {
  readonly slug: string;
  readonly name: string;
}

/** What an item is about. Closed, so that lists by topic mean the same in every partnership. Alphabetical by name. */
export const TOPICS = [
  { slug: 'allegations', name: 'Allegations against staff and volunteers' },
  { slug: 'babies', name: 'Babies under one' },
  { slug: 'bullying', name: 'Bullying' },
  { slug: 'care-providers', name: 'Care homes and home care' },
  { slug: 'disability', name: 'Disability and complex needs' },
  { slug: 'domestic-abuse', name: 'Domestic abuse' },
  { slug: 'early-help', name: 'Early help' },
  { slug: 'exploitation', name: 'Exploitation' },
  { slug: 'financial-abuse', name: 'Financial abuse and scams' },
  { slug: 'harmful-practices', name: 'Forced marriage, FGM and so-called honour-based abuse' },
  { slug: 'hate-crime', name: 'Hate crime' },
  { slug: 'homelessness', name: 'Homelessness' },
  { slug: 'information-sharing', name: 'Information sharing' },
  { slug: 'law-and-guidance', name: 'Law and guidance' },
  { slug: 'learning-from-reviews', name: 'Learning from reviews' },
  { slug: 'lived-experience', name: 'Listening to children, adults and families' },
  { slug: 'mental-capacity', name: 'Mental capacity' },
  { slug: 'mental-health', name: 'Mental health' },
  { slug: 'missing', name: 'Missing from home, care or school' },
  { slug: 'modern-slavery', name: 'Modern slavery' },
  { slug: 'neglect', name: 'Neglect' },
  { slug: 'online-safety', name: 'Online safety' },
  { slug: 'prevent', name: 'Prevent' },
  { slug: 'professional-curiosity', name: 'Professional curiosity' },
  { slug: 'self-neglect', name: 'Self-neglect and hoarding' },
  { slug: 'serious-violence', name: 'Serious violence' },
  { slug: 'sexual-abuse', name: 'Sexual abuse' },
  { slug: 'staff-wellbeing', name: 'Staff wellbeing and supervision' },
  { slug: 'substance-use', name: 'Alcohol and drugs' },
  { slug: 'suicide-prevention', name: 'Self-harm and suicide prevention' },
  { slug: 'think-family', name: 'Think Family' },
  { slug: 'transition', name: 'Moving into adulthood' },
] as const satisfies readonly VocabularyWord[];

export type TopicSlug = (typeof TOPICS)[number]['slug'];
