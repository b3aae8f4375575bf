import { sentenceCase, wordsOf } from '../labels';

/** The form of a type or component: what its fields are called, and which component stands in which. */
export interface FormShape {
  /** By attribute. One without a label goes by its own name in words. */
  readonly labels: Readonly<Record<string, string>>;
  /** Uid of the component in an attribute. */
  readonly components: Readonly<Record<string, string>>;
}

/** By uid of the content type or component. */
export type FormShapes = Readonly<Record<string, FormShape>>;

export const NO_SHAPE: FormShape = { labels: {}, components: {} };

export const labelOf = ({ labels }: FormShape, attribute: string): string => labels[attribute] ?? sentenceCase(wordsOf(attribute));

/** What a component is called: `block.procedure-updates` → `Procedure updates`. */
export const nameOfComponent = (uid: string): string => sentenceCase(wordsOf(uid.split('.').at(-1) ?? uid));
