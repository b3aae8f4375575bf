import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_ROOT } from '../../../support/project-root';

const FOLDER = path.join(PROJECT_ROOT, 'public/practitioners');
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

/** The one page that shows what the partner pages show brings their looks along. */
const INSIDE = '    <link rel="stylesheet" href="/practitioners/inside.css" />\n';

/** All that stands before what a page is about, but for its title and its script. */
const frameOf = (page: string): string =>
  (readFileSync(path.join(FOLDER, page), 'utf8').split('<main')[0] ?? '')
    .replace(/<title>[^<]+<\/title>/, '<title />')
    .replace(INSIDE, '')
    .replace(`src="/practitioners/${path.basename(page, '.html')}.js"`, 'src');

describe('the pages for practitioners', () => {
  it('stand in the same frame, each written out so that it can be read and copied by itself', () => {
    expect(PAGES.length).toBeGreaterThan(4);
    const [first = ''] = PAGES;
    for (const page of PAGES) expect(frameOf(page)).toBe(frameOf(first));
    expect(frameOf(first)).toMatch(/<title \/>[^]*<script type="module" src><\/script>[^]*Call 999/);
  });
});
