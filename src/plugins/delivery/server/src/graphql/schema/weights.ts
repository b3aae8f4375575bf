/** What a field costs beside one: rendering a text takes as long as reading some ten plain fields. */
export const rendering = { extensions: { weight: 10 } };

/** How many entries a plain list is reckoned to have; others count as DEFAULT_LIST_SIZE. */
export const ofAbout = (listSize: number) => ({ extensions: { listSize } });

/** For a list whose length an argument sets there is nothing to reckon: `first` weighs. */
export const DEFAULT_LIST_SIZE = 3;

/** The list is as long as the argument `first` of the field it belongs to. */
export const OF_THE_PAGE = 'page' as const;
export const ofThePage = { extensions: { listSize: OF_THE_PAGE } };
