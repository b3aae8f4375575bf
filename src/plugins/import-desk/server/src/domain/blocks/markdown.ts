import MarkdownIt from 'markdown-it';

/**
 * Markdown as newsletters use it: raw HTML and indented code are plain text, because indentation in a newsletter is
 * layout; `<u>` is read as a link whose target was lost.
 */
export const createMarkdown = (): MarkdownIt => {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['code', 'html_block']);
  markdown.inline.ruler.before('autolink', 'underline', (state, silent) => {
    const [whole, words] = UNDERLINED.exec(state.src.slice(state.pos, state.pos + 400)) ?? [];
    if (whole === undefined || words === undefined) return false;
    if (!silent) {
      const open = state.push('link_open', 'a', 1);
      open.attrSet('href', '#');
      open.markup = 'underline';
      state.push('text', '', 0).content = words;
      state.push('link_close', 'a', -1);
    }
    state.pos += whole.length;
    return true;
  });
  return markdown;
};

const UNDERLINED = /^<u>(.*?)<\/u>/iu;
