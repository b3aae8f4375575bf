import { Box, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { ConfirmDialog } from '../../../../../admin-parts';
import type { TalkComment } from '../../../contract/talk';
import { formatTime } from '../format-time';
import { useWords } from '../words';
import { stretchesOf } from './mentions';

interface CommentItemProps {
  readonly comment: TalkComment;
  readonly isBusy: boolean;
  readonly onTakeBack: () => Promise<unknown>;
}

/** One comment: who, when, and their words with the names they call. */
export const CommentItem = ({ comment, isBusy, onTakeBack }: CommentItemProps) => {
  const words = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const { by, at, takenBack, mayTakeBack } = comment;
  return (
    <Box tag="li">
      <Typography tag="p" variant="pi" textColor="neutral600">
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {by}
        </Typography>
        {', '}
        {formatTime(at)}
      </Typography>
      {takenBack === null ? (
        <Said {...comment} />
      ) : (
        <Typography tag="p" variant="pi" textColor="neutral600" style={{ fontStyle: 'italic' }}>
          {words(`talk.gone-${takenBack}`)}
        </Typography>
      )}
      {mayTakeBack && <TextButton onClick={() => setIsAsking(true)}>{words('talk.take-back')}</TextButton>}
      {isAsking && (
        <ConfirmDialog
          title={words('talk.take-back-title')}
          body={words('talk.take-back-body')}
          confirm={words('talk.take-back')}
          isBusy={isBusy}
          onClose={() => setIsAsking(false)}
          onConfirm={() => void onTakeBack().then(() => setIsAsking(false))}
        />
      )}
    </Box>
  );
};

const Said = ({ words: text, mentions }: Pick<TalkComment, 'words' | 'mentions'>) => (
  <Typography tag="p" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
    {stretchesOf(text, mentions).map(({ text: stretch, isName }, index) =>
      isName ? (
        <Typography key={index} variant="pi" fontWeight="bold" textColor="primary700">
          {stretch}
        </Typography>
      ) : (
        stretch
      ),
    )}
  </Typography>
);
