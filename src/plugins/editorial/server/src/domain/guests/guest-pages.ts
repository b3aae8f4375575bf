import { html, type Html, NOTHING, outsidePage } from '../../../../../../kernel';
import { type GuestAction, LONGEST_NOTE } from '../../../../contract';

import { changesToRead, type SinceThen } from './changes-to-read';

/** Who asks whom for what; nothing of the document. */
export interface AskingPage {
  readonly askedBy: string;
  readonly partnership: string;
  /** `newsletter`. */
  readonly kind: string;
  readonly agency: string | null;
  readonly note: string;
  readonly until: string;
}

/** Where links lead: looking at it changes nothing, and tells nothing of the document. */
export const askingPage = (asking: AskingPage, path: string): string =>
  page(`${asking.partnership} asks you`, [
    html`<h1>${asking.partnership} asks you to read a ${asking.kind}</h1>
      <p class="lead">${whatFor(asking)}</p>`,
    asking.note === '' ? NOTHING : html`<blockquote class="words">${asking.note}</blockquote>`,
    html`<p>To open it, you need a code. It goes to the e-mail address to which ${asking.askedBy} wrote.</p>`,
    codeButton(path, 'Send me a code'),
    html`<p class="quiet">The link works until ${asking.until}. You need no account.</p>`,
  ]);

const whatFor = ({ askedBy, kind, agency }: AskingPage): string =>
  agency === null
    ? `${askedBy} asks for your comments before the ${kind} is published.`
    : `${askedBy} asks you to say for ${agency} whether you agree to it before it is published.`;

const codeButton = (path: string, label: string): Html =>
  html`<form method="post" action="${path}/code"><button class="button" type="submit">${label}</button></form>`;

/** How a code is asked for. */
export interface CodeFacts {
  readonly path: string;
  /** `too-often`: none is sent for now, as `notice` says. */
  readonly standing: 'sent' | 'sent-before' | 'too-often';
  readonly notice: string;
  /** What is wrong with what was typed; empty for nothing. */
  readonly problem: string;
}

/** Asks for the code that was sent. */
export const codePage = ({ path, standing, notice, problem }: CodeFacts): string => {
  const [heading, lead] = standing === 'too-often' ? ['Please wait for another code', notice] : ['Enter the code', LEADS[standing]];
  return page(heading, [
    html`<h1>${heading}</h1>
      <p class="lead">${lead}</p>`,
    codeForm(path, problem),
    standing === 'too-often'
      ? html`<p>Are you reading already, in this browser? <a href="${path}">Go on reading</a>.</p>`
      : html`<p>
            Nothing came? Look in the folder for unwanted mail. After a minute you can have another code sent; then only that one works.
          </p>
          <form method="post" action="${path}/code"><button class="plain" type="submit">Send another code</button></form>`,
  ]);
};

const LEADS = {
  sent: 'A code of six digits is on its way to you by e-mail. It can take a minute, and works for ten.',
  'sent-before':
    'A code was sent to you less than a minute ago, so no other was sent. Wait for that e-mail: its code works for ten minutes.',
} as const;

const codeForm = (path: string, problem: string): Html =>
  html`<form method="post" action="${path}/enter" novalidate>
    <p class="field">
      <label for="code">Code</label>
      ${problem === '' ? NOTHING : html`<span class="problem" id="code-problem" role="alert">${problem}</span>`}
      <input
        id="code"
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="12"
        required${problem === '' ? NOTHING : html` aria-invalid="true" aria-describedby="code-problem"`}
      />
    </p>
    <button class="button" type="submit">Go on</button>
  </form>`;

/** What is read, and what may be said about it. */
export interface ReadingPage {
  readonly title: string;
  readonly asking: AskingPage;
  readonly body: Html;
  /** Addresses of the style sheets that go with it. */
  readonly sheets: readonly string[];
  /** Null when nothing changed since they answered or last looked. */
  readonly changes: SinceThen | null;
  /** Whether they agreed to just these words already. */
  readonly hasAgreed: boolean;
  readonly actions: readonly GuestAction[];
  /** Names what is shown: handed back with the answer. */
  readonly seen: string;
  readonly revision: number;
  readonly problem: string;
  readonly note: string;
}

export const readingPage = (reading: ReadingPage, path: string): string =>
  page(
    reading.title,
    [
      html`<div class="beside">
        <div class="reading">
          ${reading.problem === '' ? NOTHING : html`<p class="problems" role="alert">${reading.problem}</p>`}
          ${reading.changes === null ? NOTHING : changesToRead(reading.changes)}
          <div class="asked">
            <p>Not published yet. ${whatFor(reading.asking)}</p>
            ${reading.asking.note === '' ? NOTHING : html`<blockquote class="words">${reading.asking.note}</blockquote>`}
          </div>
          <h1>${reading.title}</h1>
          <div class="document">${reading.body}</div>
          <p class="to-answer"><a class="button" href="#answer">Go to your answer</a></p>
        </div>
        ${answerForm(reading, path)}
      </div>`,
    ],
    reading.sheets,
  );

const LABELS: Readonly<Record<GuestAction, string>> = {
  approve: 'I agree',
  'request-changes': 'Ask for changes',
  comment: 'Only comment',
};

const answerForm = ({ actions, seen, revision, hasAgreed, note, asking }: ReadingPage, path: string): Html =>
  html`<form class="answer" id="answer" method="post" action="${path}/answer">
    <h2>Your answer${asking.agency === null ? '' : ` for ${asking.agency}`}</h2>
    ${hasAgreed ? html`<p>You agreed to just these words. Thank you.</p>` : NOTHING}
    <input type="hidden" name="seen" value="${seen}" />
    <input type="hidden" name="revision" value="${String(revision)}" />
    <p class="field">
      <label for="note">What should change, or what you want to say</label>
      <textarea id="note" name="note" rows="6" maxlength="${String(LONGEST_NOTE)}">${note}</textarea>
    </p>
    <p class="buttons">
      ${actions.map((action) => html`<button class="${action === 'approve' ? 'button' : 'plain'}" name="action" value="${action}" type="submit">${LABELS[action]}</button>`)}
    </p>
    <p class="quiet">Your name and what you say are kept with these words, for those who publish them.</p>
  </form>`;

const THANKS: Readonly<Record<GuestAction, string>> = {
  approve: 'Your agreement to just these words is recorded. Should they change before they are published, you may be asked again.',
  'request-changes': 'What you asked for went to those who write it. You get another e-mail when it is ready.',
  comment: 'Your comment went to those who write it.',
};

export const thanksPage = (action: GuestAction): string =>
  page('Thank you', [
    html`<h1>Thank you</h1>
      <p class="lead">${THANKS[action]}</p>
      <p>You can close this page.</p>`,
  ]);

/** Why nothing can be read here, with what to do. */
export const refusedGuestPage = (message: string): string =>
  page('There is nothing to read here', [
    html`<h1>There is nothing to read here</h1>
      <p class="lead">${message}</p>`,
  ]);

/** Something that only has to wait, or be said in another way. */
export const notNowPage = (heading: string, message: string, path: string): string =>
  page(heading, [
    html`<h1>${heading}</h1>
      <p class="lead">${message}</p>
      <p><a href="${path}">Go back to what you were asked to read</a></p>`,
  ]);

/** The same, where another code opens it again. */
export const anotherCodePage = (message: string, path: string): string =>
  page('Ask for a new code', [
    html`<h1>Ask for a new code</h1>
      <p class="lead">${message}</p>`,
    codeButton(path, 'Send me a new code'),
  ]);

const page = (title: string, body: readonly Html[], sheets: readonly string[] = []): string =>
  outsidePage(title, body, [...sheets, '/people/review.css']);
