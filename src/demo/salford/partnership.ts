import type { DemoPartnership } from '../model/content';
import { itemsOf } from '../model/reference';

const { contact } = itemsOf('salford');

export const salfordPartnership: DemoPartnership = {
  name: 'Salford Safeguarding Children Partnership',
  shortName: 'Salford SCP',
  slug: 'salford',
  kind: 'children',
  aliases: [{ name: 'Salford Safeguarding Children Board', until: '2019-09-28' }],
  boards: [{ name: 'Salford Safeguarding Children Partnership', kind: 'children' }],
  areas: [{ name: 'Salford', slug: 'salford' }],
  colourMain: '#14424a',
  colourAccent: '#a8480f',
  logo: 'salford-logo',
  website: 'https://salford.example.org',
  series: [{ name: 'Safeguarding news', slug: 'news', audience: 'practitioners' }],
  standingText: `
    We are the council, the NHS and the police in Salford, working with schools, health services, charities, faith groups
    and families so that children grow up safe.

    This newsletter is for everyone who works or volunteers with children in the city. Please pass it on, print it for the
    staff room, and use it in team meetings. If there is something you would like to read about, write to
    [the partnership team](mailto:partnership@salford.example.org).
  `,
  urgentHelp: [
    { purpose: 'immediate danger', contact: contact('emergency') },
    { purpose: 'worried about a child', area: 'Salford', contact: contact('childrens-front-door') },
    { purpose: 'worried about an adult', area: 'Salford', contact: contact('adult-contact-team') },
    { purpose: 'not an emergency', contact: contact('police-non-emergency') },
    { purpose: 'someone who works with children', area: 'Salford', contact: contact('lado') },
  ],
};
