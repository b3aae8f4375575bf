import { Button, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';

import { LONGEST_COMMENT, type NewComment, type TalkPerson } from '../../../contract/talk';
import { RefusalNote } from '../publication/refusal-note';
import { useWords } from '../words';
import { MentionBox } from './mention-box';
import { calledIn, calledInVain } from './mentions';
import { newKey } from './new-key';

interface ComposerProps {
  readonly label: string;
  readonly send: string;
  readonly people: readonly TalkPerson[];
  readonly isBusy: boolean;
  /** Answers why it was refused; empty when it was said. What was typed is kept as long as it was not. */
  readonly onSay: (said: NewComment) => Promise<string>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Where something is said. It stands inside the document's form, so it is none of its own. */
export const Composer = ({ label, send, people, isBusy, onSay, onClose, children }: ComposerProps) => {
  const words = useWords();
  const [typed, setTyped] = useState('');
  // The same words keep their key, so that a second press says nothing twice.
  const [key] = useState(newKey);
  const [refusal, setRefusal] = useState('');
  const isTooLong = typed.trim().length > LONGEST_COMMENT;
  const [inVain] = calledInVain(typed, people);
  const say = async () => {
    if (isBusy || isTooLong) return;
    const why = await onSay({ key, words: typed, mentions: [...calledIn(typed, people)] });
    if (why === '') onClose();
    else setRefusal(why);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {children}
      <MentionBox label={label} value={typed} people={people} onChange={setTyped} />
      {inVain !== undefined && (
        <Typography tag="p" role="status" variant="pi" textColor="warning700">
          {words('talk.in-vain', { name: inVain })}
        </Typography>
      )}
      {isTooLong && (
        <Typography tag="p" role="alert" variant="pi" textColor="danger700">
          {words('talk.too-long', { count: typed.length, most: LONGEST_COMMENT })}
        </Typography>
      )}
      {refusal !== '' && <RefusalNote onClose={() => setRefusal('')}>{refusal}</RefusalNote>}
      <Flex gap={2} wrap="wrap">
        <Button type="button" loading={isBusy} onClick={() => void say()}>
          {send}
        </Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {words('talk.cancel')}
        </Button>
      </Flex>
    </Flex>
  );
};
