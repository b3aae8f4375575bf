import { followableUrl } from '../../../../src/plugins/import-desk/server/src/domain/draft/followable-url';
import { planDraft } from '../../../../src/plugins/import-desk/server/src/domain/draft/plan-draft';
import { readNewsletter } from '../../../../src/plugins/import-desk/server/src/domain/read-newsletter';

import { bareWords, newsletter, NEWSLETTERS } from '../support';

const plan = (...paragraphs: readonly string[]) =>
  planDraft(readNewsletter(['Eastmarsh News', 'May 2024', 'Safer sleep', ...paragraphs].join('\n\n')));
const body = (...paragraphs: readonly string[]) => plan(...paragraphs).sections[0]?.body ?? [];
const text = (words: string) => ({ type: 'text', text: words });
const item = (words: string) => ({ type: 'list-item', children: [text(words)] });

describe('the body of a section', () => {
  it('keeps emphasis, and the lines of a card in one paragraph', () => {
    expect(body('This is **very** important to all who care for babies.', 'Duty desk\nTel: 0161 496 0101')).toEqual([
      {
        __component: 'block.prose',
        text: [
          {
            type: 'paragraph',
            children: [text('This is '), { ...text('very'), bold: true }, text(' important to all who care for babies.')],
          },
          { type: 'paragraph', children: [text('Duty desk'), text('\n'), text('Tel: 0161 496 0101')] },
        ],
      },
    ]);
  });

  it('nests lists, and keeps numbered ones apart from bulleted ones', () => {
    expect(
      body('Please keep in mind what follows when you talk to them.', '- one\n  - deeper\n- two', '1. first\n2. second'),
    ).toMatchObject([
      {
        text: [
          { type: 'paragraph' },
          {
            type: 'list',
            format: 'unordered',
            children: [item('one'), { type: 'list', format: 'unordered', children: [item('deeper')] }, item('two')],
          },
          { type: 'list', format: 'ordered', children: [item('first'), item('second')] },
        ],
      },
    ]);
  });

  it('makes a table of rows, and paragraphs of a table with cells too long for one', () => {
    expect(body('Small\t£100\nLarge\t£200')).toEqual([
      {
        __component: 'block.table',
        caption: 'Safer sleep',
        firstRowIsHeading: false,
        rows: [{ cells: [{ text: 'Small' }, { text: '£100' }] }, { cells: [{ text: 'Large' }, { text: '£200' }] }],
      },
    ]);
    expect(body(`Referrals\t${'long words '.repeat(30)}\nAssessment\tshort`)).toMatchObject([
      { __component: 'block.prose', text: [{ type: 'paragraph' }, { type: 'paragraph' }] },
    ]);
  });

  it('makes a list of links of lines that are links and little else', () => {
    expect(body('- [Guide](https://example.org/a) – for parents\n- Leaflet for babies: www.example.org/b')).toEqual([
      {
        __component: 'block.link-list',
        links: [
          { text: 'Guide', url: 'https://example.org/a', purpose: 'for parents' },
          { text: 'Leaflet for babies', url: 'https://www.example.org/b' },
        ],
      },
    ]);
  });

  it('leaves links in sentences where they are', () => {
    expect(
      body(
        'Read [the guide](https://example.org/a) before you come. It is short.',
        'Then read [the law](https://example.org/b) as well, please.',
      ),
    ).toMatchObject([{ __component: 'block.prose' }]);
  });
});

describe('a link of the draft', () => {
  it.each([
    ['www.example.org/a', 'https://www.example.org/a'],
    ['https://example.org', 'https://example.org'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['#', null],
    ['#part', null],
    ['/page', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['https://nohost', null],
    ['', null],
  ])('to "%s" goes to %s', (target, url) => {
    expect(followableUrl(target)).toBe(url);
  });
});

describe('the contacts of the draft', () => {
  it('say what they are', () => {
    const labels = plan(
      'The Hub Team is on 0161 496 0101.',
      'Write to news@example.org with your ideas for us.',
      'In danger call 999.',
    ).contacts.map(({ label }) => label);
    expect(labels).toEqual(['Hub Team', 'E-mail for “Safer sleep”: news@example.org', 'Emergency services']);
  });

  it('count as urgent when they have a number, so that nobody publishes one that nobody has tried', () => {
    expect(plan('The Hub Team is on 0161 496 0101.').contacts[0]?.urgency).toBe('office hours');
    expect(plan('Out of hours call the desk on 0161 496 0101.').contacts[0]?.urgency).toBe('out of hours');
    expect(plan('In danger call 999.').contacts[0]?.urgency).toBe('emergency');
    expect(plan('Write to news@example.org with your ideas for us.').contacts[0]?.urgency).toBe('not urgent');
  });

  it('have a purpose only where the words say so', () => {
    expect(plan('If you are worried about a child call 0161 496 0101.').contacts[0]?.purpose).toBe('child referral');
    expect(plan('The desk is on 0161 496 0101.').contacts[0]?.purpose).toBe('general');
  });
});

describe.each(NEWSLETTERS)('the draft of the made-up newsletter "%s"', (name) => {
  const read = readNewsletter(newsletter(name));
  const draft = planDraft(read);

  it('keeps every word of it', () => {
    const kept = new Set(
      bareWords(JSON.stringify([draft, [...read.mail.head, ...read.masthead].map((block) => block.text)]).replace(/\\[nt]/gu, ' ')),
    );
    const source = newsletter(name)
      .replace(/(?<=\])\[[^\]]+\]|^\[[^\]]+\]:/gmu, ' ')
      .replace(/\s"[^"]*"\)/gu, ')');
    const lost = bareWords(source).filter((word) => !kept.has(word) && !JSON.stringify(draft).toLowerCase().includes(word));
    expect(lost.filter((word) => !/^\d{1,2}$/u.test(word))).toEqual([]);
  });

  it('can be stored: no heading, label or cell is too long, and every section has a level', () => {
    expect(draft.title.length).toBeLessThanOrEqual(255);
    for (const { heading, level } of draft.sections) {
      expect(heading.length).toBeGreaterThan(0);
      expect(heading.length).toBeLessThanOrEqual(255);
      expect([1, 2, 3]).toContain(level);
    }
    for (const { label } of draft.contacts) expect(label.length).toBeGreaterThan(0);
  });
});
