import { Link, VisuallyHidden } from '@strapi/design-system';

import { useWords } from '../words';

/** The way to what readers see. */
export const PublicLink = ({ url }: { readonly url: string }) => {
  const words = useWords();
  return (
    <Link href={url} isExternal>
      {words('panel.visit')} <VisuallyHidden>({words('panel.visit-hint')})</VisuallyHidden>
    </Link>
  );
};
