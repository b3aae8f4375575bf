import { blocksHtml } from '../../../domain/rendering/block-html';
import { blocksPlain } from '../../../domain/rendering/block-plain';
import { richTextHtml } from '../../../domain/rendering/rich-text-html';
import { richTextPlain } from '../../../domain/rendering/rich-text-plain';
import type { Toolkit } from '../toolkit';
import { ofAbout, rendering } from '../weights';

export const addTextTypes = ({ builder }: Toolkit): void => {
  builder.objectType('Content', {
    description: 'A text made of blocks.',
    fields: (t) => ({
      blocks: t.expose('blocks', { type: ['Block'], description: 'The blocks in order.', ...ofAbout(4) }),
      html: t.field({
        type: 'Html',
        description: 'All blocks as HTML: safe to insert into a page, without classes or styles. Headings begin at h3.',
        ...rendering,
        resolve: ({ blocks }) => blocksHtml(blocks),
      }),
      text: t.string({ description: 'All blocks as plain text.', ...rendering, resolve: ({ blocks }) => blocksPlain(blocks) }),
    }),
  });
  builder.objectType('RichText', {
    description: 'A text with paragraphs, lists, links and emphasis.',
    fields: (t) => ({
      html: t.field({
        type: 'Html',
        description: 'As HTML: safe to insert into a page, without classes or styles. Headings begin at h3.',
        ...rendering,
        resolve: richTextHtml,
      }),
      text: t.string({ description: 'As plain text; an empty line between paragraphs.', ...rendering, resolve: richTextPlain }),
    }),
  });
};
