import { Typography } from '@strapi/design-system';

import type { Signatory, SignOffDesk } from '../../../contract/sign-off';
import { useWords } from '../words';
import { signatoryNames } from './agency-form';

interface SignatoriesProps {
  readonly signatories: readonly Signatory[];
  readonly people: SignOffDesk['people'];
  /** What is said when there are none. */
  readonly nobody: string;
}

/** Who holds a seat, and who stands in for them. */
export const Signatories = ({ signatories, people, nobody }: SignatoriesProps) => {
  const words = useWords();
  const { signs, deputies } = signatoryNames({ signatories }, people);
  if (signs.length + deputies.length === 0) {
    return <Typography textColor="danger700">{nobody}</Typography>;
  }
  return (
    <>
      {signs.length > 0 && <Typography>{words('desk.row-signs', { names: signs.join(', ') })}</Typography>}
      {deputies.length > 0 && <Typography>{words('desk.row-deputies', { count: deputies.length, names: deputies.join(', ') })}</Typography>}
    </>
  );
};
