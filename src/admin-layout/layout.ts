/** How one field stands in the form, in the words of the people who fill it in. */
export interface FieldLayout {
  readonly label: string;
  /** A sentence under the field: what belongs here, or what readers see of it. */
  readonly hint?: string;
  /** An example inside the empty field. */
  readonly placeholder?: string;
  /** On a relation: the attribute of the other type that stands for it. */
  readonly shows?: string;
}

/** The form, and for a content type the list, of one content type or component. */
export interface Layout {
  readonly uid: string;
  /** The attribute that titles a document or a folded component. */
  readonly titledBy: string;
  /** Rows from top to bottom; each names its fields and their width in twelfths. A dynamic zone stands alone in its row. */
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly fields: Readonly<Record<string, FieldLayout>>;
  /** Fields that programs fill in: not in the form. */
  readonly hidden?: readonly string[];
  readonly list?: ListLayout;
}

export interface ListLayout {
  readonly columns: readonly string[];
  readonly sortBy: string;
  readonly order: 'ASC' | 'DESC';
}
