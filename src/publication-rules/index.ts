import type { Problem } from '../kernel';
import type { Candidate, PublicationGuard } from '../plugins/editorial/contract';

import { briefingRules } from './briefing-rules';
import { contactRules } from './contact-rules';
import { eventRules } from './event-rules';
import { imageRules } from './image-rules';
import { issueRules } from './issue-rules';
import { proseRules } from './prose-rules';

const RULES: Readonly<Record<string, (candidate: Candidate) => readonly Problem[]>> = {
  issue: issueRules,
  event: eventRules,
  briefing: briefingRules,
  contact: contactRules,
};

/** Concord's rules by type, and those that hold for every type. */
export const concordRules: PublicationGuard = {
  name: 'concord-rules',
  check: (candidate) => [...(RULES[candidate.type]?.(candidate) ?? []), ...imageRules(candidate), ...proseRules(candidate)],
};
