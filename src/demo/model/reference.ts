export type ItemType = 'contact' | 'story' | 'event' | 'briefing';

/** Points at an item of the demo by its key; the loader turns it into the document's id. */
export interface Reference {
  readonly refersTo: ItemType;
  /** `<partnership>/<key of the item>` */
  readonly key: string;
}

type ReferenceTo = (key: string) => Reference;

/** References to the items of one partnership: `const { contact } = itemsOf('salford')`. */
export const itemsOf = (partnership: string): Readonly<Record<ItemType, ReferenceTo>> => {
  const to =
    (refersTo: ItemType): ReferenceTo =>
    (key) => ({ refersTo, key: `${partnership}/${key}` });
  return { contact: to('contact'), story: to('story'), event: to('event'), briefing: to('briefing') };
};

/** Stands for a picture that the loader paints and uploads. */
export interface PictureUse {
  readonly picture: string;
}

export const isReference = (value: object): value is Reference => 'refersTo' in value;
export const isPictureUse = (value: object): value is PictureUse => 'picture' in value;
