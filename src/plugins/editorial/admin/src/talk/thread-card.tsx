import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { styled } from 'styled-components';

import type { Talk, TalkThread } from '../../../contract/talk';
import { formatTime } from '../format-time';
import { RefusalNote } from '../publication/refusal-note';
import { useWords } from '../words';
import { CommentItem } from './comment-item';
import { Composer } from './composer';
import type { TalkActs } from './use-talk';

export interface ThreadCardProps {
  readonly thread: TalkThread;
  readonly talk: Talk;
  readonly acts: TalkActs;
  /** Whether the reader came here for it: by the link of an e-mail, or from My work. */
  readonly isWanted: boolean;
}

/** The comments about one thing, with the way to answer and to settle them. */
export const ThreadCard = ({ thread, talk, acts, isWanted }: ThreadCardProps) => {
  const words = useWords();
  const card = useRef<HTMLElement>(null);
  const [refusal, setRefusal] = useState('');
  const { id, resolved, comments } = thread;
  useEffect(() => {
    if (!isWanted) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [isWanted]);
  const told = (answer: Promise<string>) => answer.then(setRefusal);
  return (
    <Card ref={card} tag="section" tabIndex={-1} $isWanted={isWanted} aria-label={words('talk.thread', { name: comments[0]?.by ?? '' })}>
      <Said>
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} isBusy={acts.isBusy} onTakeBack={() => told(acts.takeBack(id, comment.id))} />
        ))}
      </Said>
      {resolved && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {words('talk.resolved-by', { name: resolved.by, time: formatTime(resolved.at) })}
        </Typography>
      )}
      {refusal !== '' && <RefusalNote onClose={() => setRefusal('')}>{refusal}</RefusalNote>}
      {talk.maySpeak && <Answering {...{ thread, talk, acts }} onSettle={(act) => void told(acts.settle(id, act))} />}
    </Card>
  );
};

interface AnsweringProps extends Omit<ThreadCardProps, 'isWanted'> {
  readonly onSettle: (act: 'resolve' | 'reopen') => void;
}

const Answering = ({ thread: { id, resolved }, talk, acts, onSettle }: AnsweringProps) => {
  const words = useWords();
  const [isReplying, setIsReplying] = useState(false);
  const act = resolved ? 'reopen' : 'resolve';
  if (isReplying)
    return (
      <Composer
        label={words('talk.reply-label')}
        send={words('talk.send-reply')}
        people={talk.people}
        isBusy={acts.isBusy}
        onSay={(said) => acts.reply(id, said)}
        onClose={() => setIsReplying(false)}
      />
    );
  return (
    <Flex gap={2} wrap="wrap">
      <Button type="button" size="S" variant="tertiary" onClick={() => setIsReplying(true)}>
        {words('talk.reply')}
      </Button>
      <Button type="button" size="S" variant="tertiary" onClick={() => !acts.isBusy && onSettle(act)}>
        {words(`talk.${act}`)}
      </Button>
    </Flex>
  );
};

const Card = styled(Box)<{ readonly $isWanted: boolean }>`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme, $isWanted }) => ($isWanted ? theme.colors.primary600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Said = styled.ol`
  list-style: none;
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[3]};
`;
