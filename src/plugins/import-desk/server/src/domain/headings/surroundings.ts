import { type Block, isAllBold } from '../blocks/block';
import { hasClockTime, isSession } from '../text/dates';
import { isAllCapitals } from '../text/words';

import { isProse } from './body-signs';
import { isGroupName, isPersonName, isPost } from './names';
import { hasPostcode, isQuestion } from './signs';

/** What a line stands among. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  /** Three questions or more among the short lines: they are those of an interview. */
  readonly isInterview: boolean;
}

/** True for a short line that its neighbours show to be text: an answer, a name or a post, a session with its time. */
export const isTextHere = (around: Surroundings, index: number): boolean => {
  const text = around.blocks[index]?.text;
  if (text === undefined) return false;
  return (
    isAnswer(around, index) ||
    isPlaceOfSession(around, index) ||
    isNameOrPost(around, index) ||
    (isSession(text) && !isProse(around.blocks[index + 1]))
  );
};

/** Under the question of an interview, a short line is its answer. */
const isAnswer = ({ blocks, isInterview }: Surroundings, index: number): boolean => {
  const [before, text] = [blocks[index - 1], blocks[index]?.text ?? ''];
  return isInterview && before !== undefined && isQuestion(before.text) && !isQuestion(text) && !isGroupName(text);
};

/** "The Hub, Mill Lane" directly under "Every Tuesday, 10am to noon": where one meets. */
const isPlaceOfSession = ({ blocks }: Surroundings, index: number): boolean => {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (!block || block.gap > 0 || block.kind !== 'paragraph' || isAllCapitals(block.text) || isAllBold(block)) return false;
  return before?.kind === 'paragraph' && hasClockTime(before.text) && !isProse(before);
};

/** A person's name or post, or the office over an address, is no heading unless prose about it follows. */
const isNameOrPost = ({ blocks }: Surroundings, index: number): boolean => {
  const [before, text, after] = [blocks[index - 1], blocks[index]?.text ?? '', blocks[index + 1]];
  if (isPersonName(text)) return !isProse(after) || (after !== undefined && isPost(after.text) && !/[.!?]$/u.test(after.text));
  if (after && hasPostcode(after.text)) return !isGroupName(text) && !isAllCapitals(text);
  return isPost(text) && ((before !== undefined && isPersonName(before.text)) || (after?.gap === 0 && !isProse(after)));
};
