import { block } from '../../../../../src/plugins/delivery/server/src/domain/content/blocks';
import { blockHtml } from '../../../../../src/plugins/delivery/server/src/domain/rendering/block-html';
import { blockPlain } from '../../../../../src/plugins/delivery/server/src/domain/rendering/block-plain';
import { proseOf } from '../../../../support/delivery/bodies';

const render = (body: object) => blockHtml(block.parse(body));
const plain = (body: object) => blockPlain(block.parse(body));

const UPDATES = {
  __component: 'block.procedure-updates',
  manual: 'Children’s procedures',
  updates: [
    {
      chapter: 'Neglect',
      change: 'updated',
      mustReRead: true,
      effective: '2026-04-01',
      note: 'New tool.',
      link: 'https://example.org/neglect',
    },
    { chapter: 'Bruising', change: 'new', mustReRead: false, effective: null, note: null, link: null },
  ],
};

describe('a block as HTML and as text', () => {
  it('marks a callout by its tone, without classes', () => {
    expect(render({ __component: 'block.callout', tone: 'action', title: 'Do this', text: proseOf('Now.') })).toBe(
      '<aside data-tone="action"><h3>Do this</h3><p>Now.</p></aside>',
    );
  });

  it('says what changed in a manual, and what must be read again', () => {
    expect(render(UPDATES)).toBe(
      '<h3>Children’s procedures</h3><ul>' +
        '<li><a href="https://example.org/neglect">Neglect</a> (updated, please read again, from Wednesday 1 April 2026): New tool.</li>' +
        '<li>Bruising (new)</li></ul>',
    );
    expect(plain(UPDATES)).toBe(
      'Children’s procedures\n\n- Neglect (updated, please read again, from Wednesday 1 April 2026): New tool. https://example.org/neglect\n- Bruising (new)',
    );
  });

  it('gives a table its caption and its column headings', () => {
    const row = (...texts: string[]) => ({ cells: texts.map((text) => ({ text })) });
    const table = { __component: 'block.table', caption: 'Fees', rows: [row('Seats', 'Fee'), row('5', '£1500')], firstRowIsHeading: true };
    expect(render(table)).toBe(
      '<table><caption>Fees</caption><thead><tr><th scope="col">Seats</th><th scope="col">Fee</th></tr></thead><tbody><tr><td>5</td><td>£1500</td></tr></tbody></table>',
    );
    expect(plain(table)).toBe('Fees\n\nSeats | Fee\n5 | £1500');
  });

  it('shows a video as a link with its transcript, never as a player', () => {
    expect(
      render({ __component: 'block.video', title: 'Listen', url: 'https://example.org/v', captions: true, transcript: 'One.\n\nTwo.' }),
    ).toBe(
      '<p><a href="https://example.org/v">Listen (video, with captions)</a></p><details><summary>Transcript</summary><p>One.</p><p>Two.</p></details>',
    );
  });

  it('says who was quoted', () => {
    const quote = { __component: 'block.quote', text: 'We listened.', speaker: 'Ivy Marsh', role: 'chair' };
    expect(render(quote)).toBe('<figure><blockquote><p>We listened.</p></blockquote><figcaption>Ivy Marsh, chair</figcaption></figure>');
    expect(plain(quote)).toBe('“We listened.”\n\nIvy Marsh, chair');
  });

  it('numbers recommendations with addressee and progress', () => {
    const block = {
      __component: 'block.recommendations',
      pseudonym: 'Child Q',
      reviewKind: 'Local review',
      recommendations: [{ addressee: 'Police', text: 'Share early.', progress: 'under way' }],
    };
    expect(render(block)).toBe('<h3>Child Q, Local review</h3><ol><li><strong>Police:</strong> Share early. (under way)</li></ol>');
  });

  it('is nothing where nothing is written', () => {
    expect(render({ __component: 'block.prose', text: null })).toBe('');
    expect(plain({ __component: 'block.prose', text: null })).toBe('');
    expect(render({ __component: 'block.image', image: null })).toBe('');
  });
});
