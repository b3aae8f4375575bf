import type { ContentOf, DemoBriefing } from '../model/content';

export const professionalCuriosityBriefing: ContentOf<DemoBriefing> = (calendar) => ({
  key: 'professional-curiosity',
  title: 'Professional curiosity: asking the second question',
  kind: 'seven-minute',
  summary: 'How to stay kind and still not take the first answer, with words you can use tomorrow.',
  topics: ['professional-curiosity', 'learning-from-reviews'],
  audiences: ['practitioners', 'schools', 'health', 'adult-social-care'],
  author: 'Learning and quality team',
  ownerRole: 'Partnership manager',
  publishedOn: calendar.day(-48),
  reviewBy: calendar.day(317),
  panels: [
    {
      heading: 'What we mean',
      body: `
        Professional curiosity is wanting to understand what life is really like for a child or an adult, instead of settling for
        what is easiest to see or to hear. It is not suspicion, and it is not interrogation.

        The first question is on the form. **The second question is the one you ask because of the answer.**
      `,
    },
    {
      heading: 'Why it matters',
      body: `
        In our last six reviews, someone had noticed something and been given a reasonable explanation. Each explanation was
        accepted on its own. Put side by side, they did not fit.

        Nobody had been careless. People were busy, polite and hopeful, which are good things to be, and which can all be used by
        someone with something to hide.
      `,
    },
    {
      heading: 'What makes it hard',
      body: `
        - **Hope:** we want families to do well, so small improvements look large.
        - **Manners:** asking to see a bedroom feels rude.
        - **Habit:** the house is always like that, so we stop seeing it.
        - **Authority:** a confident adult, or another professional, has already explained it.
        - **Fear:** of being wrong, of a complaint, of what we might find.

        Say which one is at work in you today. That alone loosens it.
      `,
    },
    {
      heading: 'Words that help',
      body: `
        - “Help me understand how that works on a school morning.”
        - “What would I have seen if I had come at eight last night?”
        - “I have heard two different things, and I would like to get it right.”
        - “Who would disagree with that, and why?”
        - To a child: “What happens next? And then?”
      `,
    },
    {
      heading: 'What to look at',
      body: `
        Curiosity uses the eyes. Who speaks, and who looks at whom before speaking? Is there food, a bed with a sheet on it, a toy
        within reach? Whose coats are in the hall? Does the baby turn to the person who says they do all the feeding?

        Ask to see where the child sleeps on **every** visit, and say at the start that you ask everyone.
      `,
    },
    {
      heading: 'Check it, share it',
      body: `
        An explanation is information, not evidence. Check it with somebody who was there. Put dates on it. Then lay it beside what
        others know: school, nursery, general practice, housing.

        You do not need consent to share information when a child or an adult may be at risk of harm. You do need to record what you
        shared, with whom and why.
      `,
    },
    {
      heading: 'What to do now',
      body: `
        1. Pick one family this week and write down three things you have been told but have never seen.
        2. Go and see one of them.
        3. Take the other two to supervision.

        If what you find worries you, ring the Children’s Front Door or the Adult Contact Team the same day.
      `,
    },
  ],
  questions: [
    'Which explanation have we accepted more than once without checking it?',
    'Whose account is missing from our notes: a child’s, a father’s, a grandparent’s?',
    'When did somebody in this team last change their mind about a family, and what made them?',
  ],
});
