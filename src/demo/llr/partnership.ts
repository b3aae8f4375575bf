import type { DemoPartnership } from '../model/content';
import { itemsOf } from '../model/reference';

const { contact } = itemsOf('llr');

export const llrPartnership: DemoPartnership = {
  name: 'Leicester, Leicestershire and Rutland Safeguarding Partnership',
  shortName: 'LLR',
  slug: 'llr',
  kind: 'joint',
  aliases: [
    { name: 'Leicester Safeguarding Children Board', until: '2019-09-28' },
    { name: 'Leicestershire and Rutland Safeguarding Children Board', until: '2019-09-28' },
  ],
  boards: [
    { name: 'Leicester Safeguarding Children Partnership', kind: 'children' },
    { name: 'Leicestershire and Rutland Safeguarding Children Partnership', kind: 'children' },
    { name: 'Leicester Safeguarding Adults Board', kind: 'adults' },
    { name: 'Leicestershire and Rutland Safeguarding Adults Board', kind: 'adults' },
  ],
  areas: [
    { name: 'Leicester', slug: 'leicester' },
    { name: 'Leicestershire', slug: 'leicestershire' },
    { name: 'Rutland', slug: 'rutland' },
  ],
  colourMain: '#24573a',
  colourAccent: '#8a5a00',
  logo: 'llr-logo',
  website: 'https://llr.example.org',
  series: [{ name: 'Joined Up', slug: 'joined-up', audience: 'practitioners' }],
  standingText: `
    Two children’s partnerships and two adults’ boards, in one city and two counties, with one shared office. We write one newsletter
    because families move between us, and because most of what we learn is the same.

    **Numbers differ by area.** Please look for the area before you ring, and tell
    [the shared office](mailto:office@llr.example.org) if one of them is wrong.
  `,
  urgentHelp: [
    { purpose: 'immediate danger', contact: contact('emergency') },
    { purpose: 'worried about a child', area: 'Leicester', contact: contact('leicester-children') },
    { purpose: 'worried about a child', area: 'Leicestershire', contact: contact('leicestershire-children') },
    { purpose: 'worried about a child', area: 'Rutland', contact: contact('rutland-children') },
    { purpose: 'worried about an adult', area: 'Leicester', contact: contact('leicester-adults') },
    { purpose: 'worried about an adult', area: 'Leicestershire', contact: contact('leicestershire-adults') },
    { purpose: 'worried about an adult', area: 'Rutland', contact: contact('rutland-adults') },
    { purpose: 'not an emergency', contact: contact('police-non-emergency') },
    { purpose: 'someone who works with children', area: 'Leicester', contact: contact('lado-leicester') },
    { purpose: 'someone who works with children', area: 'Leicestershire', contact: contact('lado-counties') },
    { purpose: 'someone who works with children', area: 'Rutland', contact: contact('lado-counties') },
  ],
};
