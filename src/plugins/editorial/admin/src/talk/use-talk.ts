import { useState } from 'react';

import type { NewComment, NewThread, Talk } from '../../../contract/talk';
import { readRefusal } from '../api/refusal';
import { useOpenThreadMutation, useReplyInThreadMutation, useSettleThreadMutation, useTakeBackCommentMutation } from '../api/talk-api';
import type { DocumentAt } from '../document-at';
import { useWords } from '../words';

/** What can be done with the comments of a document. Each answers why it was refused; empty when it was done. */
export const useTalk = (at: DocumentAt) => {
  const words = useWords();
  const [announcement, setAnnouncement] = useState('');
  const [openThread, opening] = useOpenThreadMutation();
  const [reply, replying] = useReplyInThreadMutation();
  const [settle, settling] = useSettleThreadMutation();
  const [takeBack, taking] = useTakeBackCommentMutation();
  const told = async (answer: PromiseLike<{ readonly data?: Talk; readonly error?: unknown }>, done: string): Promise<string> => {
    const { error } = await answer;
    if (error !== undefined) return readRefusal(error, words('fault.talk')).message;
    setAnnouncement(done);
    return '';
  };
  return {
    announcement,
    isBusy: [opening, replying, settling, taking].some(({ isLoading }) => isLoading),
    open: (said: NewThread) => told(openThread({ ...at, said }), words('talk.done-said')),
    reply: (thread: string, said: NewComment) => told(reply({ ...at, thread, said }), words('talk.done-said')),
    settle: (thread: string, act: 'resolve' | 'reopen') => told(settle({ ...at, thread, act }), words(`talk.done-${act}`)),
    takeBack: (thread: string, comment: string) => told(takeBack({ ...at, thread, comment }), words('talk.done-taken-back')),
  };
};

export type TalkActs = ReturnType<typeof useTalk>;
