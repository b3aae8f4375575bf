import { readFileSync } from 'node:fs';
import path from 'node:path';

import { fillPage, type PageFacts, plainPage } from '../../../../../src/plugins/delivery/server/src/domain/partner-pages/fill-page';
import { PROJECT_ROOT } from '../../../../support/project-root';

const TEMPLATE = '<title>Safeguarding news</title><noscript><!--concord:help--></noscript>';

const facts = (more: Partial<PageFacts> = {}): PageFacts => ({
  title: 'Events – Northmoor',
  name: 'Northmoor Board',
  website: null,
  lines: [],
  ...more,
});

const line = {
  purpose: 'WORRIED_ABOUT_A_CHILD',
  area: null,
  label: 'Front door',
  phones: [{ shown: '0161 496 0123', uri: 'tel:01614960123' }],
} as const;

describe('fillPage', () => {
  it('leaves no mark of ours where there is nothing to tell', () => {
    expect(plainPage(TEMPLATE)).toBe('<title>Safeguarding news</title><noscript></noscript>');
  });

  it('writes title and name, and no list where there are no numbers', () => {
    expect(fillPage(TEMPLATE, facts())).toBe('<title>Events – Northmoor</title><noscript><p>Northmoor Board</p></noscript>');
  });

  it('writes each number as a link, with what it is for', () => {
    expect(fillPage(TEMPLATE, facts({ lines: [line] }))).toContain(
      '<li>Worried about a child: Front door, <a href="tel:01614960123">0161 496 0123</a></li>',
    );
  });

  it('names the area where a partnership has several', () => {
    expect(fillPage(TEMPLATE, facts({ lines: [{ ...line, area: 'Fenbridge' }] }))).toContain(
      'Worried about a child in Fenbridge: Front door',
    );
  });

  it('leaves out a line without a number', () => {
    expect(fillPage(TEMPLATE, facts({ lines: [{ ...line, phones: [] }] }))).not.toContain('Front door');
  });

  it('leaves out 999 and 101, which the page has already', () => {
    expect(fillPage(TEMPLATE, facts({ lines: [{ ...line, purpose: 'IMMEDIATE_DANGER' }] }))).not.toContain('<li>');
  });

  it('escapes every word, and takes no word for a pattern', () => {
    const filled = fillPage(TEMPLATE, facts({ title: '</title><b>$&', name: '<i>$1' }));
    expect(filled).toContain('<title>&lt;/title&gt;&lt;b&gt;$&amp;</title>');
    expect(filled).toContain('<p>&lt;i&gt;$1</p>');
  });

  it('finds both places in the page that is served', () => {
    const page = readFileSync(path.join(PROJECT_ROOT, 'public/sites/index.html'), 'utf8');
    const filled = fillPage(page, facts({ website: 'https://northmoor.example.org' }));
    expect(filled).toContain('<title>Events – Northmoor</title>');
    expect(filled).toContain('<a href="https://northmoor.example.org">Northmoor Board</a>');
  });
});
