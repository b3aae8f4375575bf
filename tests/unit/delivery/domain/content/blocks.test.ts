import { content } from '../../../../../src/plugins/delivery/server/src/domain/content/blocks';
import { proseOf } from '../../../../support/delivery/bodies';

const blockOf = (body: object) => content.parse([body]).blocks[0];

const FILE = {
  sha256: 'a'.repeat(64),
  extension: '.png',
  name: 'map.png',
  mime: 'image/png',
  bytes: 9,
  width: 4,
  height: 3,
  upload: 'x.png',
};

describe('a block', () => {
  it('of a kind nobody knows makes the body unreadable', () => {
    expect(content.safeParse([{ __component: 'block.carousel' }]).success).toBe(false);
  });

  it('of links leaves out those whose address is not safe', () => {
    const links = [
      'https://example.org',
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'mailto:desk@example.org',
      '/about',
      '#',
      '',
    ];
    const block = blockOf({
      __component: 'block.link-list',
      title: null,
      links: links.map((url) => ({ text: 'Here', url, purpose: null })),
    });
    expect(block).toMatchObject({ links: [{ url: 'https://example.org' }, { url: 'mailto:desk@example.org' }, { url: '/about' }] });
  });

  it('of a table has rows of one length', () => {
    const row = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })) });
    expect(
      blockOf({ __component: 'block.table', caption: 'Fees', rows: [row('a', 'b', 'c'), row('d')], firstRowIsHeading: true }),
    ).toMatchObject({
      rows: [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
    });
  });

  it.each([
    ['the words given here', { alt: 'A map of the town', decorative: false }, 'A map', { alt: 'A map of the town', decorative: false }],
    ['the media library’s words', { alt: null, decorative: false }, 'A map', { alt: 'A map', decorative: false }],
    ['no words when it is decoration', { alt: 'A map of the town', decorative: true }, 'A map', { alt: '', decorative: true }],
  ])('of a picture describes it by %s', (_, here, alternativeText, expected) => {
    const block = blockOf({ __component: 'block.image', image: { ...FILE, alternativeText }, caption: null, ...here });
    expect(block).toMatchObject({ image: { ...expected, url: `/files/${'a'.repeat(64)}.png`, width: 4, height: 3 } });
  });

  it('never shows the name of the private original', () => {
    expect(JSON.stringify(blockOf({ __component: 'block.image', image: FILE, alt: 'x' }))).not.toContain('x.png');
  });

  it('of running text leaves out pictures, which have no public address', () => {
    const block = blockOf({
      __component: 'block.prose',
      text: [...proseOf('Words.'), { type: 'image', image: { url: '/uploads/private.png' }, children: [] }],
    });
    expect(block).toMatchObject({ content: { nodes: [{ type: 'paragraph' }] } });
  });
});
