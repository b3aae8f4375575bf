import { richText } from '../../../src/demo/model/rich-text';

describe('the notation of the demo', () => {
  it('joins the lines of a paragraph and parts paragraphs at empty lines', () => {
    expect(
      richText(`
        One line
        and the next.

        Another.
      `),
    ).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'One line and the next.' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Another.' }] },
    ]);
  });

  it('reads bold, italic and links inside a line', () => {
    expect(richText('Ring **999** or _write_ to [us](mailto:us@example.org).')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Ring ' },
          { type: 'text', text: '999', bold: true },
          { type: 'text', text: ' or ' },
          { type: 'text', text: 'write', italic: true },
          { type: 'text', text: ' to ' },
          { type: 'link', url: 'mailto:us@example.org', children: [{ type: 'text', text: 'us' }] },
          { type: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('leaves underscores inside words and single asterisks alone', () => {
    expect(richText('snake_case_name and 2 * 3')).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'snake_case_name and 2 * 3' }] },
    ]);
  });

  it('reads lists of both kinds, with items that run over lines', () => {
    const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
    expect(richText('- one\n  and more\n- two')).toEqual([
      { type: 'list', format: 'unordered', children: [item('one and more'), item('two')] },
    ]);
    expect(richText('1. first\n2. second')).toEqual([{ type: 'list', format: 'ordered', children: [item('first'), item('second')] }]);
  });

  it('reads headings by their level, and quotes', () => {
    expect(richText('### Signs\n\n> Said so')).toEqual([
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Signs' }] },
      { type: 'quote', children: [{ type: 'text', text: 'Said so' }] },
    ]);
  });
});
