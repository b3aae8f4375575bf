import type { Layout } from '../layout';
import { BLOCKS } from './blocks';
import { BRIEFING } from './briefing';
import { CONTACT } from './contact';
import { EVENT } from './event';
import { ISSUE } from './issue';
import { PARTNERSHIP } from './partnership';
import { PARTS_OF_ITEMS } from './parts-of-items';
import { PARTS_OF_PARTNERSHIPS } from './parts-of-partnerships';
import { PLACEMENTS } from './placements';
import { SECTION } from './section';
import { STORY } from './story';
import { STRUCTURED_BLOCKS } from './structured-blocks';
import { VOCABULARIES } from './vocabularies';

export const CONTENT_TYPE_LAYOUTS: readonly Layout[] = [ISSUE, SECTION, STORY, EVENT, BRIEFING, CONTACT, PARTNERSHIP, ...VOCABULARIES];

export const COMPONENT_LAYOUTS: readonly Layout[] = [
  ...BLOCKS,
  ...STRUCTURED_BLOCKS,
  ...PLACEMENTS,
  ...PARTS_OF_ITEMS,
  ...PARTS_OF_PARTNERSHIPS,
];
