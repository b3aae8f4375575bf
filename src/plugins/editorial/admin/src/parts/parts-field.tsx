import { Flex, Loader, Typography, VisuallyHidden } from '@strapi/design-system';
import { useParams } from 'react-router-dom';

import { useGetStandingQuery } from '../api/editorial-api';
import { LookupFailed } from '../publication/lookup-failed';
import { FieldGroup } from '../rows/field-group';
import { useWords } from '../words';
import { AddPart } from './add-part';
import type { PartsOf } from './part';
import { PartRow } from './part-row';
import { usePartOrder } from './use-part-order';
import { useParts } from './use-parts';

interface PartsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** Put on the field by `showOwnFields`. */
  readonly parts: PartsOf;
}

/** The sections of an issue in its form: in order, each one click away, with a place to add one. Stands in for Strapi's relation field. */
export const PartsField = ({ label, hint, ...props }: PartsFieldProps) => {
  const words = useWords();
  const { slug, id } = useParams();
  const isHere = slug === props.parts.wholeUid;
  return (
    <FieldGroup label={label} hint={hint}>
      {isHere && id && id !== 'create' ? (
        <PartList {...props} documentId={id} />
      ) : (
        <Typography tag="p" textColor="neutral600">
          {words(isHere ? 'parts.unsaved' : 'parts.elsewhere')}
        </Typography>
      )}
    </FieldGroup>
  );
};

interface PartListProps extends Pick<PartsFieldProps, 'name' | 'disabled' | 'parts'> {
  readonly documentId: string;
}

const PartList = ({ name, disabled = false, parts, documentId }: PartListProps) => {
  const words = useWords();
  const whole = { uid: parts.wholeUid, documentId };
  const { saved, error, isLoading, refetch } = useParts(whole, parts);
  const { ordered, announcement, move, append } = usePartOrder(name, saved);
  const { data: standing } = useGetStandingQuery(whole);
  const mayDelete = standing?.mayDelete.parts === true;
  if (isLoading) return <Loader small>{words('parts.loading')}</Loader>;
  if (error) return <LookupFailed error={error} onRetry={refetch} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <VisuallyHidden aria-live="polite">{announcement}</VisuallyHidden>
      {ordered.length > 0 ? (
        <ol>
          {ordered.map((part, index) => (
            <PartRow key={part.documentId} {...{ part, index, mayDelete }} uid={parts.uid} isDisabled={disabled} onMove={move} />
          ))}
        </ol>
      ) : (
        <Typography tag="p" textColor="neutral600">
          {words('parts.none')}
        </Typography>
      )}
      {!disabled && <AddPart whole={whole} parts={parts} onAdded={append} />}
    </Flex>
  );
};
