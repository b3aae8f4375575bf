import fc from 'fast-check';

import { block } from '../../../../../src/plugins/delivery/server/src/domain/content/blocks';
import { blockHtml } from '../../../../../src/plugins/delivery/server/src/domain/rendering/block-html';
import { blockPlain } from '../../../../../src/plugins/delivery/server/src/domain/rendering/block-plain';

const ATTACK = `"><script>alert('x')</script><img src=x onerror=alert(1)> & </p>`;

/** Every kind of block with the same words in every place that takes words. */
const everyBlock = (words: string): Readonly<Record<string, object>> => {
  const prose = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: words },
        { type: 'link', url: `https://example.org/?q=${words}`, children: [{ type: 'text', text: words }] },
      ],
    },
  ];
  const file = {
    sha256: 'a'.repeat(64),
    extension: '.png',
    name: words,
    mime: 'image/png',
    bytes: 1,
    alternativeText: words,
    width: 1,
    height: 1,
  };
  return {
    prose: { __component: 'block.prose', text: prose },
    callout: { __component: 'block.callout', tone: 'warning', title: words, text: prose },
    'procedure updates': {
      __component: 'block.procedure-updates',
      manual: words,
      updates: [{ chapter: words, change: 'new', mustReRead: true, effective: '2026-03-01', note: words, link: `/x${words}` }],
    },
    recommendations: {
      __component: 'block.recommendations',
      pseudonym: words,
      reviewKind: words,
      recommendations: [{ addressee: words, text: words, progress: 'under way' }],
    },
    priorities: { __component: 'block.priorities', board: words, period: words, priorities: [{ text: words }] },
    'questions and answers': { __component: 'block.questions-and-answers', title: words, pairs: [{ question: words, answer: prose }] },
    table: {
      __component: 'block.table',
      caption: words,
      rows: [{ cells: [{ text: words }] }, { cells: [{ text: words }] }],
      firstRowIsHeading: true,
    },
    'link list': {
      __component: 'block.link-list',
      title: words,
      links: [{ text: words, url: `https://example.org/${words}`, purpose: words }],
    },
    image: { __component: 'block.image', image: file, alt: words, decorative: false, caption: words },
    video: { __component: 'block.video', title: words, url: `https://example.org/${words}`, captions: true, transcript: words },
    quote: { __component: 'block.quote', text: words, speaker: words, role: words },
  };
};

const KNOWN_TAG =
  /^<\/?(p|h[3-6]|strong|em|u|s|code|pre|br|a|ul|ol|li|blockquote|aside|table|caption|thead|tbody|tr|th|td|figure|figcaption|img|details|summary)( [a-z-]+="[^"<>]*")*>$/;

const strangeTags = (html: string): readonly string[] => (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !KNOWN_TAG.test(tag));

describe('a rendered block', () => {
  it.each(Object.entries(everyBlock(ATTACK)))('of the kind %s lets no markup of its words through', (_, body) => {
    const html = blockHtml(block.parse(body));
    expect(html).not.toBe('');
    expect(strangeTags(html)).toEqual([]);
    expect(html).not.toContain('<script');
  });

  it('is well-formed known elements whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', 'a', ' ', '\n') }), (words) => {
        for (const body of Object.values(everyBlock(words))) expect(strangeTags(blockHtml(block.parse(body)))).toEqual([]);
      }),
    );
  });

  it.each(Object.entries(everyBlock('Fish & chips')))('of the kind %s keeps its words in plain text', (_, body) => {
    expect(blockPlain(block.parse(body))).toContain('Fish & chips');
  });
});
