import { z } from 'zod';

/** The public name of a file, from its content hash. Served by delivery's file route; the content behind it never changes. */
export const publicFilePath = ({ sha256, extension }: { readonly sha256: string; readonly extension: string }): string =>
  `/files/${sha256}${extension}`;

const fileReference = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  extension: z.string().regex(/^(\.[a-z0-9]+)?$/),
  name: z.string(),
  mime: z.string(),
  bytes: z.number().int().nonnegative(),
  alternativeText: z.string().nullish(),
  width: z.number().nullish(),
  height: z.number().nullish(),
});

/** GraphQL's `File`. */
export const file = fileReference.transform((reference) => ({
  url: publicFilePath(reference),
  name: reference.name,
  mime: reference.mime,
  bytes: reference.bytes,
}));

export type File = z.infer<typeof file>;

/** GraphQL's `Image`. A picture without alternative text counts as decoration. */
export const image = fileReference.transform((reference) => ({
  url: publicFilePath(reference),
  mime: reference.mime,
  bytes: reference.bytes,
  alt: reference.alternativeText ?? '',
  decorative: !reference.alternativeText,
  width: reference.width ?? null,
  height: reference.height ?? null,
}));

export type Image = z.infer<typeof image>;
