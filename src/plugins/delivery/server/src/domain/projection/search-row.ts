import { assertNever } from '../../../../../../kernel';
import type { Content as Written } from '../content/blocks';
import type { Content } from '../content/read-body';
import type { RichText } from '../content/rich-text';
import { sectionsShown } from '../reading/sections-shown';
import { blocksPlain } from '../rendering/block-plain';
import { richTextPlain } from '../rendering/rich-text-plain';

import { plainWords } from './plain-words';
import type { PublishedItem } from './published-item';
import type { SearchRow } from './rows';
import { kindToken, ownerToken, RESTRICTED_TOKEN, VISIBLE_TOKEN } from './search-tokens';

/** What search knows of an item; partnerships are not searched for. */
export const searchRow = ({ key, kind, sequence, body }: PublishedItem): SearchRow | null => {
  if (kind === 'partnership') return null;
  const scope = [body.isPublic ? VISIBLE_TOKEN : RESTRICTED_TOKEN, kindToken(kind), ...body.ownerIds.map(ownerToken)];
  const words = [...wordsOf(body.content), ...body.topics.map(({ name }) => name)];
  return {
    item: key,
    sequence,
    title: plainWords(body.title).join(' '),
    words: plainWords(words.filter((text) => text !== null).join('\n')).join(' '),
    scope: scope.join(' '),
  };
};

const wordsOf = ({ head, detail }: Content): readonly (string | null)[] => {
  switch (head.__typename) {
    case 'Partnership':
      return [];
    case 'Issue':
      return issueWords(detail);
    case 'Story':
      return [head.summary, head.source?.publisher ?? null, ...detailWords(detail)];
    case 'Event':
      return [
        head.summary,
        head.when,
        ...head.occurrences.flatMap(({ venue, address }) => [venue, address]),
        ...head.themes.map(({ theme }) => theme),
        ...detailWords(detail),
      ];
    case 'Briefing':
      return [head.summary, head.publisher, head.sourceReview?.pseudonym ?? null, ...detailWords(detail)];
    case 'Contact':
      return [
        head.area,
        head.organisation,
        head.role,
        ...head.phones.map(({ shown }) => shown),
        ...head.emails.map(({ address }) => address),
      ];
    default:
      return assertNever(head);
  }
};

type Detail = Content['detail'];

const detailWords = (detail: Detail): readonly string[] => {
  if (detail === null) return [];
  const body = 'body' in detail ? [written(detail.body)] : [];
  if (!('panels' in detail)) return body;
  return [...body, ...detail.panels.flatMap((panel) => [panel.heading, rich(panel.body)]), ...detail.questions];
};

const issueWords = (detail: Detail): readonly string[] => {
  if (detail === null || !('sections' in detail)) return [];
  // Not the words about placed items, nor headings over nothing else: they may tell of one that is for practitioners only, now or later.
  const sections = sectionsShown(detail.sections, () => false).flatMap((section) => [section.heading, written(section.body)]);
  return [detail.welcome ? rich(detail.welcome) : '', ...sections];
};

const written = ({ blocks }: Written): string => blocksPlain(blocks);
const rich = (text: RichText): string => richTextPlain(text);
