import { requiredRichText } from '../../../../../src/plugins/delivery/server/src/domain/content/rich-text';
import { richTextHtml } from '../../../../../src/plugins/delivery/server/src/domain/rendering/rich-text-html';
import { richTextPlain } from '../../../../../src/plugins/delivery/server/src/domain/rendering/rich-text-plain';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
const link = (url: string, words: string) => ({ type: 'link', url, children: [text(words)] });
const parse = (...nodes: object[]) => requiredRichText.parse(nodes);

describe('rich text', () => {
  it.each([
    ['paragraphs', [paragraph(text('One.')), paragraph(text('Two.'))], '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['line breaks', [paragraph(text('One\nTwo'))], '<p>One<br>Two</p>', 'One\nTwo'],
    [
      'marks',
      [paragraph(text('b', { bold: true, italic: true }), text('u', { underline: true }))],
      '<p><strong><em>b</em></strong><u>u</u></p>',
      'bu',
    ],
    [
      'headings from h3 on',
      [
        { type: 'heading', level: 1, children: [text('Top')] },
        { type: 'heading', level: 6, children: [text('Deep')] },
      ],
      '<h3>Top</h3><h6>Deep</h6>',
      'Top\n\nDeep',
    ],
    [
      'links',
      [paragraph(link('https://example.org', 'Read on'))],
      '<p><a href="https://example.org">Read on</a></p>',
      'Read on (https://example.org)',
    ],
    ['quotations', [{ type: 'quote', children: [text('Said so.')] }], '<blockquote><p>Said so.</p></blockquote>', 'Said so.'],
    ['code', [{ type: 'code', children: [text('a < b')] }], '<pre><code>a &lt; b</code></pre>', 'a < b'],
    [
      'numbered lists',
      [{ type: 'list', format: 'ordered', children: [item('One'), item('Two')] }],
      '<ol><li>One</li><li>Two</li></ol>',
      '1. One\n2. Two',
    ],
  ])('renders %s', (_, nodes, html, plain) => {
    expect(richTextHtml(parse(...nodes))).toBe(html);
    expect(richTextPlain(parse(...nodes))).toBe(plain);
  });

  it('puts a nested list inside the item before it', () => {
    const nested = {
      type: 'list',
      format: 'unordered',
      children: [item('One'), { type: 'list', format: 'ordered', children: [item('Inner')] }, item('Two')],
    };
    expect(richTextHtml(parse(nested))).toBe('<ul><li>One<ol><li>Inner</li></ol></li><li>Two</li></ul>');
    expect(richTextPlain(parse(nested))).toBe('- One\n  1. Inner\n- Two');
  });

  it('renders a list that begins with a nested one', () => {
    const nested = { type: 'list', format: 'unordered', children: [{ type: 'list', format: 'unordered', children: [item('Inner')] }] };
    expect(richTextHtml(parse(nested))).toBe('<ul><li><ul><li>Inner</li></ul></li></ul>');
  });

  it('keeps the words of a link that leads nowhere safe', () => {
    expect(richTextHtml(parse(paragraph(link('javascript:alert(1)', 'Here'), link('#', 'There'))))).toBe('<p>HereThere</p>');
  });

  it('shows no empty paragraphs', () => {
    expect(richTextHtml(parse(paragraph(text('')), paragraph(text('One.')), paragraph(text(' '))))).toBe('<p>One.</p>');
  });
});
