import type { DemoPartnership } from '../model/content';
import { itemsOf } from '../model/reference';

const { contact } = itemsOf('lancashire');

export const lancashirePartnership: DemoPartnership = {
  name: 'Lancashire Safeguarding Partnership',
  shortName: 'Lancashire',
  slug: 'lancashire',
  kind: 'joint',
  aliases: [
    { name: 'Lancashire Safeguarding Children Board', until: '2019-09-28' },
    { name: 'Lancashire Safeguarding Boards', until: '2021-03-31' },
  ],
  boards: [
    { name: 'Children’s safeguarding partnership for Lancashire, Blackpool and Blackburn with Darwen', kind: 'children' },
    { name: 'Lancashire Safeguarding Adults Board', kind: 'adults' },
    { name: 'Blackpool Safeguarding Adults Board', kind: 'adults' },
    { name: 'Blackburn with Darwen Safeguarding Adults Board', kind: 'adults' },
  ],
  areas: [
    { name: 'Lancashire', slug: 'lancashire' },
    { name: 'Blackpool', slug: 'blackpool' },
    { name: 'Blackburn with Darwen', slug: 'blackburn-with-darwen' },
  ],
  colourMain: '#25597a',
  colourAccent: '#9c3324',
  logo: 'lancashire-logo',
  website: 'https://lancashire.example.org',
  series: [
    { name: 'Safeguarding Lancashire', slug: 'general', audience: 'practitioners' },
    { name: 'Schools bulletin', slug: 'schools', audience: 'schools' },
  ],
  standingText: `
    Three councils, one police force and one NHS board, from the fells to the sea front. The business office serves the children’s
    partnership and the three adults’ boards, so that you hear the same thing once and not four times.

    Write to [the business office](mailto:office@lancashire.example.org) with news, corrections and questions. We read everything.
  `,
  urgentHelp: [
    { purpose: 'immediate danger', contact: contact('emergency') },
    { purpose: 'worried about a child', area: 'Lancashire', contact: contact('lancashire-children') },
    { purpose: 'worried about a child', area: 'Blackpool', contact: contact('blackpool-children') },
    { purpose: 'worried about a child', area: 'Blackburn with Darwen', contact: contact('blackburn-children') },
    { purpose: 'worried about an adult', area: 'Lancashire', contact: contact('lancashire-adults') },
    { purpose: 'worried about an adult', area: 'Blackpool', contact: contact('blackpool-adults') },
    { purpose: 'worried about an adult', area: 'Blackburn with Darwen', contact: contact('blackburn-adults') },
    { purpose: 'not an emergency', contact: contact('police-non-emergency') },
    { purpose: 'someone who works with children', area: 'Lancashire', contact: contact('lado-lancashire') },
    { purpose: 'someone who works with children', area: 'Blackpool', contact: contact('lado-blackpool') },
    { purpose: 'someone who works with children', area: 'Blackburn with Darwen', contact: contact('lado-blackburn') },
  ],
};
