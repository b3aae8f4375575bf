/** Strapi ends every page's title with its own name, and calls a page without one “Strapi Admin”. */
export const pageTitle = (title: string): string => title.replace(/^Strapi Admin$/, 'Concord').replace(/ \| Strapi$/, ' | Concord');
