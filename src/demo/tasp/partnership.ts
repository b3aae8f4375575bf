import type { DemoPartnership } from '../model/content';
import { itemsOf } from '../model/reference';

const { contact } = itemsOf('tasp');

export const taspPartnership: DemoPartnership = {
  name: 'The Association of Safeguarding Partners',
  shortName: 'TASP',
  slug: 'tasp',
  kind: 'association',
  aliases: [{ name: 'Association of Independent LSCB Chairs', until: '2019-06-30' }],
  boards: [{ name: 'Executive of the association', kind: 'joint' }],
  areas: [],
  colourMain: '#4b2d63',
  colourAccent: '#a3500f',
  logo: 'tasp-logo',
  website: 'https://tasp.example.org',
  series: [{ name: 'The Round Table', slug: 'round-table', audience: 'leaders' }],
  standingText: `
    We are a charity with members in most parts of England: safeguarding partners, independent scrutineers, chairs and business managers.
    We help members to learn from one another, and tell government what they see.

    We have no duty desk and hold no casework. **If you are worried about a child or an adult, please ring the council for the area where
    they live, or 999 if they are in danger.**
  `,
  urgentHelp: [
    { purpose: 'immediate danger', contact: contact('emergency') },
    { purpose: 'not an emergency', contact: contact('police-non-emergency') },
  ],
};
