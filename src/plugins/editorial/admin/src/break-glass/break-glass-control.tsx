import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';

import { FormModal } from '../../../../../admin-parts';
import { usePublishWithoutSignOffMutation } from '../api/glass-api';
import { readRefusal } from '../api/refusal';
import type { DocumentAt } from '../document-at';
import { PlainList } from '../publication/plain-list';
import { useWords } from '../words';

interface BreakGlassControlProps {
  readonly at: DocumentAt;
  readonly title: string;
  readonly preflight: string;
  /** What has not been agreed, in sentences. */
  readonly missing: readonly string[];
  readonly onDone: (message: string) => void;
}

/** Publishing although it was not agreed to: for those who may, behind a dialog that says what is missing and asks why. */
export const BreakGlassControl = (props: BreakGlassControlProps) => {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="danger-light" fullWidth onClick={() => setIsOpen(true)}>
        {words('glass.action')}
      </Button>
      {isOpen && <GlassModal {...props} onClose={() => setIsOpen(false)} />}
    </>
  );
};

const GlassModal = ({ at, title, preflight, missing, onDone, onClose }: BreakGlassControlProps & { readonly onClose: () => void }) => {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [publish, { isLoading: isBusy }] = usePublishWithoutSignOffMutation();
  const isMissing = reason.trim() === '';
  const submit = async () => {
    setIsTried(true);
    if (isMissing) return;
    const answer = await publish({ ...at, request: { preflight, reason } });
    if ('error' in answer) {
      setRefusal(readRefusal(answer.error, words('fault.publish')).message);
      return;
    }
    onClose();
    onDone(words('glass.done', { title }));
  };
  return (
    <FormModal
      title={words('glass.title')}
      confirm={words('glass.confirm')}
      {...{ isBusy, refusal, onClose }}
      onSubmit={() => void submit()}
    >
      <GlassWarning missing={missing} />
      <Field.Root required error={isTried && isMissing ? words('glass.reason-missing') : undefined}>
        <Field.Label>{words('glass.reason')}</Field.Label>
        <Textarea value={reason} onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)} />
        <Field.Error />
      </Field.Root>
    </FormModal>
  );
};

const GlassWarning = ({ missing }: { readonly missing: readonly string[] }) => {
  const words = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p">{words('glass.intro')}</Typography>
      <Box background="danger100" borderColor="danger200" hasRadius padding={3}>
        <PlainList>
          {missing.map((sentence) => (
            <Typography key={sentence} tag="li" textColor="neutral800">
              {sentence}
            </Typography>
          ))}
        </PlainList>
      </Box>
    </Flex>
  );
};
