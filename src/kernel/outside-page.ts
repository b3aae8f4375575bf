import { html, type Html } from './html';

/**
 * The markup of a page for people who are not signed in: no script, nothing from elsewhere, in no index of a search engine.
 * `sheets` are addresses of style sheets beside the common one, in their order.
 */
export const outsidePage = (title: string, body: readonly Html[], sheets: readonly string[] = []): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} | Concord</title>
        <link rel="icon" href="data:," />
        ${['/people/join.css', ...sheets].map((sheet) => html`<link rel="stylesheet" href="${sheet}" />`)}
      </head>
      <body>
        <header>Concord</header>
        <main>${body}</main>
      </body>
    </html>`.html;
