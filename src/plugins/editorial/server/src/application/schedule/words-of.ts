import { canonicalJson, sha256 } from '../../../../../../kernel';
import { agreedWords } from '../../domain/publication-state';
import type { PublicationPlan } from '../plan-publication';

/** Names just the words that a plan would make public, those of placed items by their digests; not which of them are public already. */
export const wordsOf = ({ frozen }: Pick<PublicationPlan, 'frozen'>): string => sha256(canonicalJson(agreedWords(frozen)));
