import type { JsonObject } from '../../../../../src/kernel';
import { upcast } from '../../../../../src/plugins/delivery/server/src/domain/content/upcast';
import { filesOfBody } from '../../../../../src/plugins/delivery/server/src/domain/files-of-body';
import { type Kind, KINDS, readBody, unreadableParts } from '../../../../../src/plugins/delivery/server/src/domain/content/read-body';
import {
  briefingBody,
  contactBody,
  eventBody,
  idOf,
  issueBody,
  partnershipBody,
  placing,
  refTo,
  sectionPart,
  storyBody,
} from '../../../../support/delivery/bodies';

const WHOLE: Readonly<Record<Kind, JsonObject>> = {
  partnership: partnershipBody(),
  issue: issueBody(),
  story: storyBody(),
  event: eventBody(),
  briefing: briefingBody(),
  contact: contactBody(),
};

/** Without these a document cannot be told apart; Strapi does not let staff save without them. */
const NEEDED: Readonly<Record<Kind, readonly string[]>> = {
  partnership: ['kind'],
  issue: [],
  story: ['kind'],
  event: ['kind', 'precision', 'eventStatus'],
  briefing: ['kind'],
  contact: ['purpose', 'urgency'],
};

describe('a body', () => {
  it('of an issue from the time when its original file was published is read without it', () => {
    const original = { sha256: 'a'.repeat(64), extension: '.txt', name: 'as-it-came.txt', mime: 'text/plain', bytes: 3 };
    const { content } = readBody('issue', { ...issueBody(), original }, 1);
    expect(JSON.stringify(content)).not.toContain('as-it-came');
    expect(
      filesOfBody(upcast('issue', { original: { ...original, upload: 'x.txt', alternativeText: null, width: null, height: null } }, 1)),
    ).toEqual([]);
  });

  it.each(KINDS)('of a %s is read even when everything that may be empty is null', (kind) => {
    const bare = Object.fromEntries(Object.entries(WHOLE[kind]).map(([name, value]) => [name, NEEDED[kind].includes(name) ? value : null]));
    expect(() => readBody(kind, bare, 1)).not.toThrow();
  });

  it.each(KINDS)('of a %s that is something else is told apart', (kind) => {
    expect(unreadableParts(kind, WHOLE[kind], 1)).toEqual([]);
    expect(unreadableParts(kind, { ...WHOLE[kind], title: 7, name: 7, label: 7 }, 1)).not.toEqual([]);
  });

  it('names its owners once each, the first one first', () => {
    const both = readBody('story', storyBody({ partnership: refTo('partnership', 'a'), coOwner: refTo('partnership', 'b') }), 1);
    expect(both.ownerIds).toEqual([idOf('partnership', 'a'), idOf('partnership', 'b')]);
    expect(readBody('story', storyBody({ coOwner: refTo('partnership', 'borchester') }), 1).ownerIds).toEqual([
      idOf('partnership', 'borchester'),
    ]);
  });

  it.each([
    ['public', true],
    [null, true],
    ['practitioners', false],
    ['anything new', false],
  ])('with visibility "%s" is public: %s', (visibility, isPublic) => {
    expect(readBody('contact', contactBody({ visibility }), 1).isPublic).toBe(isPublic);
  });

  it('of an issue knows at which revision each item was placed', () => {
    const manifest = [{ ...refTo('story', 'one'), revision: 4, digest: '0'.repeat(64) }];
    const sections = [
      sectionPart('News', {
        placements: [placing('story', 'one', 'Read this.'), placing('event', 'two'), { ...placing('story', 'x'), story: null }],
      }),
    ];
    const { content } = readBody('issue', issueBody({ sections, manifest }), 1);
    expect(content.detail).toMatchObject({
      sections: [
        {
          heading: 'News',
          placements: [
            { itemId: idOf('story', 'one'), introduction: 'Read this.', revision: 4 },
            { itemId: idOf('event', 'two'), introduction: null, revision: null },
          ],
        },
      ],
    });
  });

  it('of a briefing has panels numbered from 1', () => {
    const panel = (heading: string) => ({ heading, body: null });
    const { content } = readBody('briefing', briefingBody({ panels: [panel('Background'), panel('Questions')] }), 1);
    expect(content.detail).toMatchObject({
      panels: [
        { number: 1, heading: 'Background' },
        { number: 2, heading: 'Questions' },
      ],
    });
  });
});
