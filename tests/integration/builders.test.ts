import { aBriefing } from '../support/a-briefing';
import { aContact } from '../support/a-contact';
import { aPartnership } from '../support/a-partnership';
import { aSection } from '../support/a-section';
import { aStory } from '../support/a-story';
import { anEvent } from '../support/an-event';
import { anIssue } from '../support/an-issue';
import { boot, type BootedApp } from '../support/boot';

describe('the builders', () => {
  let app: BootedApp;

  beforeAll(async () => {
    app = await boot();
  });

  afterAll(() => app.stop());

  it('save an issue with a section that holds an item of every kind', async () => {
    const { strapi } = app;
    const partnership = (await aPartnership(strapi)).documentId;
    const issue = await anIssue(strapi, { partnership });
    const [story, event, briefing, contact] = await Promise.all([
      aStory(strapi, { partnership }),
      anEvent(strapi, { partnership }),
      aBriefing(strapi, { partnership }),
      aContact(strapi, { partnership }),
    ]);
    await aSection(strapi, {
      issue: issue.documentId,
      placements: [
        { __component: 'placement.story', story: story.documentId },
        { __component: 'placement.event', event: event.documentId },
        { __component: 'placement.briefing', briefing: briefing.documentId },
        { __component: 'placement.contact', contact: contact.documentId },
      ],
    });

    const saved = await strapi
      .documents('api::issue.issue')
      .findOne({ documentId: issue.documentId, populate: { sections: { populate: ['placements'] } } });
    expect(saved?.sections?.map(({ placements }) => placements?.length)).toEqual([4]);
  });
});
