import type { JsonObject } from '../../../src/kernel';

import {
  briefingBody,
  contactBody,
  eventBody,
  issueBody,
  occurrence,
  partnershipBody,
  placing,
  proseBlock,
  proseOf,
  refTo,
  sectionPart,
  storyBody,
} from './bodies';
import { ledgerOf, type TestLedger } from './records';

export interface WorldSize {
  readonly issues: number;
  readonly sections: number;
  /** In each section, of each kind. */
  readonly items: number;
}

/**
 * One partnership with a parent, and issues whose sections place stories, events (with an organiser), briefings (with one they
 * replace) and contacts (with a line for outside their hours); no item is placed twice.
 */
export const aSmallWorld = ({ issues, sections, items }: WorldSize): TestLedger => {
  const ledger = ledgerOf();
  const series = [{ name: 'Schools news', slug: 'schools', audience: null }];
  ledger.publish('partnership', 'parent', partnershipBody({ slug: 'parent', name: 'Parent' }));
  ledger.publish(
    'partnership',
    'borchester',
    partnershipBody({ parent: refTo('partnership', 'parent'), series, standingText: proseOf('Who we are.') }),
  );
  for (let issue = 0; issue < issues; issue += 1) {
    const parts = Array.from({ length: sections }, (_, section) => aSection(ledger, `${String(issue)}-${String(section)}`, items));
    const words = { title: `Issue ${String(issue)}`, slug: `issue-${String(issue)}`, series: 'schools', welcome: proseOf('Welcome.') };
    ledger.publish(
      'issue',
      String(issue),
      issueBody({ ...words, period: `2026-${String((issue % 12) + 1).padStart(2, '0')}`, sections: parts }),
    );
  }
  return ledger;
};

const aSection = (ledger: TestLedger, name: string, items: number): JsonObject => {
  const placements = Array.from({ length: items }, (_, item) => someItems(ledger, `${name}-${String(item)}`)).flat();
  return sectionPart(`Section ${name}`, { body: [proseBlock(`Words of section ${name}.`)], placements });
};

const someItems = (ledger: TestLedger, name: string): JsonObject[] => {
  ledger.publish('contact', `night ${name}`, contactBody({ label: `Night ${name}`, slug: `night-${name}`, urgency: 'out of hours' }));
  ledger.publish(
    'contact',
    name,
    contactBody({ label: `Contact ${name}`, slug: `contact-${name}`, outsideHours: refTo('contact', `night ${name}`) }),
  );
  ledger.publish('story', name, storyBody({ title: `Story ${name}`, slug: `story-${name}`, body: [proseBlock('A story.')] }));
  ledger.publish(
    'event',
    name,
    eventBody({
      title: `Event ${name}`,
      slug: `event-${name}`,
      organiser: refTo('contact', name),
      occurrences: [occurrence({})],
      body: [proseBlock('An event.')],
    }),
  );
  ledger.publish('briefing', `old ${name}`, briefingBody({ title: `Old ${name}`, slug: `old-${name}` }));
  ledger.publish(
    'briefing',
    name,
    briefingBody({
      title: `Briefing ${name}`,
      slug: `briefing-${name}`,
      replaces: refTo('briefing', `old ${name}`),
      panels: [{ heading: 'One', body: proseOf('Panel.') }],
    }),
  );
  return [placing('story', name, 'Read this.'), placing('event', name), placing('briefing', name), placing('contact', name)];
};
