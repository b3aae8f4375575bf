import { html, type Html } from '../../../../../../kernel';

/** A page for people outside: no script, nothing from elsewhere, in no index of a search engine. */
export const page = (title: string, body: readonly Html[]): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} | Concord</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/people/join.css" />
        <link rel="stylesheet" href="/people/review.css" />
      </head>
      <body>
        <header>Concord</header>
        <main>${body}</main>
      </body>
    </html>`.html;
