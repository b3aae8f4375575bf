import { callout, linkList, prose, questionsAndAnswers, table } from '../model/blocks';
import type { ContentOf, DemoStory } from '../model/content';

/** For members of the association. */
export const taspMemberStories: ContentOf<readonly DemoStory[]> = (calendar) => {
  const year = Number(calendar.today.slice(0, 4));
  const feeYear = calendar.today.slice(5) < '04-01' ? `${String(year - 1)} to ${String(year)}` : `${String(year)} to ${String(year + 1)}`;
  return [
    {
      key: 'membership-fees',
      title: `Membership fees, April ${feeYear}`,
      kind: 'news',
      summary: 'Five steps, unchanged for the third year, and what is in it for you.',
      audiences: ['business-managers', 'leaders'],
      body: [
        table(`Fees for the year April ${feeYear}`, [
          ['Representatives', 'Fee for the year', 'For each'],
          ['Up to 5', '£1,200', '£240'],
          ['Up to 10', '£2,200', '£220'],
          ['Up to 15', '£3,000', '£200'],
          ['Up to 20', '£3,600', '£180'],
          ['Up to 25', '£4,000', '£160'],
          ['Every further one', '£150', '£150'],
        ]),
        prose(`
          **In the fee:** all members’ days, the library of reviews, the jobs page, a mentor for new scrutineers and one free place at the conference. **Not in
          the fee:** conference dinner, accommodation.

          A charity or a lived experience group may join for £1. If your budget has been cut, ring us before you cancel.
        `),
        linkList('Join or renew', [
          { text: 'Membership form', url: 'https://tasp.example.org/join', purpose: 'Ten minutes; we send an invoice' },
        ]),
      ],
    },
    {
      key: 'vacancy-scrutineer',
      title: 'Independent scrutineer, a partnership in the south west',
      kind: 'vacancy',
      summary: 'Forty days a year. For somebody who is not afraid of silence in a meeting.',
      audiences: ['leaders'],
      expires: calendar.day(27),
      body: [
        prose(`
          Three partners and a panel of young people are looking for a scrutineer for three years. Fee by agreement; travel paid.

          **Closes:** ${calendar.inWords(calendar.day(27))}. The panel of young people interviews first.
        `),
        linkList('Apply', [{ text: 'Pack for applicants', url: 'https://tasp.example.org/jobs/south-west' }]),
      ],
    },
    {
      key: 'survey-caseloads',
      title: 'Twelve questions about business offices: please answer',
      kind: 'call for people',
      summary: 'How many people, for how many reviews, with what money? We have not asked for three years.',
      audiences: ['business-managers'],
      expires: calendar.day(18),
      body: [
        prose(
          `It takes eleven minutes; we timed it. Answers are counted together, and no partnership is named. Please answer by ${calendar.inWords(calendar.day(18))}.`,
        ),
        linkList('Answer', [{ text: 'The survey', url: 'https://tasp.example.org/survey', purpose: 'One answer for each office' }]),
      ],
    },
    {
      key: 'profile-new-chair',
      title: 'Introducing our new chair, Nadia Okonkwo',
      kind: 'profile',
      summary: 'Health visitor, director, grandmother: six answers.',
      audiences: ['leaders', 'business-managers'],
      body: [
        questionsAndAnswers('Six answers', [
          [
            'What was your first job?',
            'Weighing babies in a church hall. You learn more about poverty from a set of scales than from a report.',
          ],
          ['What do you want members to notice first?', 'That we ring back.'],
          ['What should the association stop doing?', 'Writing to ministers in a tone that we would not take from a teenager.'],
          ['Adults or children?', 'Families. It is one house.'],
          ['Which book do you give away?', 'A notebook. Empty ones are read more often.'],
          ['What will be different in a year?', 'Every member will have visited another. I shall count.'],
        ]),
      ],
    },
    {
      key: 'library-relaunch',
      title: 'The library of reviews has a new search',
      kind: 'news',
      summary: 'Nine hundred published reviews, by theme, by addressee and by what was done about them.',
      topics: ['learning-from-reviews'],
      audiences: ['business-managers', 'leaders', 'practitioners'],
      body: [
        prose(`
          You can now ask for recommendations instead of reports: “all recommendations to general practice on babies, and what became of them”. Each one says when
          we last asked the partnership.
        `),
        callout(
          'information',
          'Taken out on request',
          'When a partnership withdraws a review we take it out the same day, and tell everyone who has downloaded it.',
        ),
      ],
    },
  ];
};
