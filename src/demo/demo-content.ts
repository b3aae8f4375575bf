import { lancashireContent } from './lancashire/content';
import { llrContent } from './llr/content';
import type { ContentOf, PartnershipContent } from './model/content';
import { salfordContent } from './salford/content';
import { taspContent } from './tasp/content';

/**
 * Everything in the demo, told from one day. In the order in which it goes public: an issue may place items of a
 * partnership that stands before its own, and of a co-owner.
 */
export const demoContent: ContentOf<readonly PartnershipContent[]> = (calendar) => [
  taspContent(calendar),
  salfordContent(calendar),
  llrContent(calendar),
  lancashireContent(calendar),
];
