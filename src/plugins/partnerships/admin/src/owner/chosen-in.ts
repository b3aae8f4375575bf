type Fields = Readonly<Record<string, unknown>>;

/** The document that is chosen in a relation field of a new form, as Strapi keeps it there; null for none, or no such field. */
export const chosenIn = (values: object, attribute: string): string | null => {
  const field = at(values, attribute);
  const connected = isFields(field) ? field.connect : null;
  const chosen: unknown = Array.isArray(connected) ? connected.at(-1) : null;
  const documentId = isFields(chosen) && isFields(chosen.apiData) ? chosen.apiData.documentId : null;
  return typeof documentId === 'string' ? documentId : null;
};

const at = (values: object, attribute: string): unknown => (isFields(values) ? values[attribute] : null);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
