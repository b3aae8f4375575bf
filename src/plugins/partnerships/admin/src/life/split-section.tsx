import { Field, Flex, Radio, Typography } from '@strapi/design-system';

import { TextField } from '../settings/text-field';
import type { LifeDocument } from '../../../contract/life';
import { useWords, type Words } from '../words';
import { ActSection, type AtLife } from './act-section';
import { Half } from './half';
import { PartnershipSelect } from './partnership-select';
import { PickList } from './pick-list';
import { type SplitForm, useSplitForm } from './use-split-form';

/** Gives a part of the partnership to another one, or to a new one. */
export const SplitSection = ({ id, overview }: AtLife) => {
  const words = useWords();
  const { form, error, state, change, ask } = useSplitForm(id);
  const { documents, people, others } = overview;
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  return (
    <ActSection act="split" overview={overview} state={state} onLook={ask}>
      <Whither form={form} error={error} others={others} onChange={change} />
      {documents.length === 0 && (
        <Typography tag="p" textColor="neutral600">
          {words('life.split.no-documents', { partnership: overview.shortName })}
        </Typography>
      )}
      {documents.some(({ title }) => title === null) && (
        <Typography tag="p" textColor="neutral600">
          {words('life.split.hidden-hint', { partnership: overview.shortName })}
        </Typography>
      )}
      {kinds.map((kind) => (
        <PickList
          key={kind}
          title={words('life.split.kind', { kind })}
          options={documents
            .filter((document) => document.kind === kind)
            .map((document, index) => ({ key: document.key, label: labelOf(document, index + 1, words) }))}
          picked={form.take}
          onChange={(take) => change({ take })}
        />
      ))}
      {people.length > 0 && (
        <PickList
          title={words('life.split.people')}
          options={people.map(({ email, name, role }) => ({ key: email, label: `${name} (${email}), ${words(`role.${role}`)}` }))}
          picked={form.people}
          onChange={(picked) => change({ people: picked })}
        />
      )}
    </ActSection>
  );
};

const labelOf = ({ title, isPublic, isChanged, isRestricted }: LifeDocument, number: number, words: Words): string => {
  if (title !== null) return isPublic ? words(isRestricted ? 'life.split.restricted' : 'life.split.public', { title }) : title;
  const publicWords = isChanged ? 'life.split.hidden-changed' : 'life.split.hidden-restricted';
  return words(isPublic ? publicWords : 'life.split.hidden', { number: String(number) });
};

interface WhitherProps {
  readonly form: SplitForm;
  readonly error: string | undefined;
  readonly others: AtLife['overview']['others'];
  readonly onChange: (part: Partial<SplitForm>) => void;
}

const Whither = ({ form, error, others, onChange }: WhitherProps) => {
  const words = useWords();
  return (
    <>
      <Field.Root>
        <Field.Label>{words('life.split.whither')}</Field.Label>
        <Radio.Group
          value={form.isNew ? 'new' : 'old'}
          aria-label={words('life.split.whither')}
          onValueChange={(value) => onChange({ isNew: value === 'new', into: '' })}
        >
          <Radio.Item value="new">{words('life.split.new')}</Radio.Item>
          <Radio.Item value="old">{words('life.split.old')}</Radio.Item>
        </Radio.Group>
      </Field.Root>
      {form.isNew ? (
        <NewNames form={form} error={error} onChange={onChange} />
      ) : (
        <PartnershipSelect
          label={words('life.split.into')}
          error={error}
          others={others}
          value={form.into}
          onChange={(into) => onChange({ into })}
        />
      )}
    </>
  );
};

const NewNames = ({ form, error, onChange }: Omit<WhitherProps, 'others'>) => {
  const words = useWords();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      <Half>
        <TextField label={words('life.split.name')} value={form.name} onChange={(name) => onChange({ name })} />
      </Half>
      <Half>
        <TextField label={words('life.split.short-name')} value={form.shortName} onChange={(shortName) => onChange({ shortName })} />
      </Half>
      <Half>
        <TextField
          label={words('life.split.slug')}
          hint={words('life.slug-hint', { slug: form.into || 'north-moor' })}
          error={error}
          value={form.into}
          onChange={(into) => onChange({ into })}
        />
      </Half>
    </Flex>
  );
};
