import { z } from 'zod';

/** An answer of the admin's HTTP, as far as tests read it. */
export interface AdminAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
}

const LIST = z.object({ results: z.array(z.object({ documentId: z.string() })), pagination: z.object({ total: z.number() }) });
const DOCUMENT = z.object({ data: z.object({ documentId: z.string() }) });
const PLACED = z.object({ data: z.object({ placements: z.array(z.looseObject({ id: z.number(), __component: z.string() })) }) });
const FORM = z.object({
  data: z.object({
    component: z.object({ settings: z.looseObject({}), metadatas: z.looseObject({}), layouts: z.looseObject({}) }),
  }),
});
const FOLDER = z.object({ data: z.object({ id: z.number() }) });
const FILES = z.tuple([z.object({ id: z.number() })]);

/** What stands in an answer of the admin's HTTP. An answer of another shape, a refusal for one, fails the test where it is read. */
export const inAnswer = {
  /** Of a list, or of a picker: in order. */
  documentIds: ({ body }: AdminAnswer): readonly string[] => LIST.parse(body).results.map(({ documentId }) => documentId),
  total: ({ body }: AdminAnswer): number => LIST.parse(body).pagination.total,
  /** Of a document that was opened or made. */
  documentId: ({ body }: AdminAnswer): string => DOCUMENT.parse(body).data.documentId,
  /** Of a section, to be sent back as they are. */
  placements: ({ body }: AdminAnswer) => PLACED.parse(body).data.placements,
  /** How a component's form is laid out. */
  componentForm: ({ body }: AdminAnswer) => FORM.parse(body).data.component,
  folderId: ({ body }: AdminAnswer): number => FOLDER.parse(body).data.id,
  /** Of the one file that was uploaded. */
  fileId: ({ body }: AdminAnswer): number => FILES.parse(body)[0].id,
};
