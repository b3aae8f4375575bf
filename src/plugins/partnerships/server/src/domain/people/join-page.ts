import type { MembershipRole } from '../../../../contract';

import { html, type Html, NOTHING, outsidePage } from '../../../../../../kernel';
import { ROLE_WORDS } from './invitation-letter';
import type { FormProblems, NewcomerForm } from './newcomer-form';
import { sayDay } from './say-day';

export interface JoinFacts {
  /** Name of the partnership. */
  readonly partnership: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly expiresAt: string;
  readonly hasAccount: boolean;
}

/** The page of an open invitation: with a form for somebody new, or for the password of an account that exists. */
export const joinPage = (facts: JoinFacts, form: NewcomerForm, problems: FormProblems): string =>
  outsidePage(`Join ${facts.partnership}`, [
    html`<h1>Join ${facts.partnership}</h1>
      <p class="lead">
        You are invited to Concord, where the newsletters of ${facts.partnership} are made, as ${ROLE_WORDS[facts.role].as}.
      </p>
      <p>There you may ${ROLE_WORDS[facts.role].may}.</p>`,
    facts.hasAccount ? oldAccount(facts, problems) : newAccount(facts, form, problems),
    html`<p class="quiet">The invitation is for ${facts.email}. It works once, until ${sayDay(facts.expiresAt)}.</p>`,
  ]);

/** The page after joining. */
export const joinedPage = ({ partnership, hasAccount }: Pick<JoinFacts, 'partnership' | 'hasAccount'>): string =>
  outsidePage(`You have joined ${partnership}`, [
    html`<h1>You have joined ${partnership}</h1>
      <p class="lead">
        Sign in with your e-mail address and ${hasAccount ? 'the password you already have' : 'the password you just chose'}.
      </p>
      <p><a class="button" href="/admin">Sign in</a></p>`,
  ]);

/** The page of an invitation that cannot be used, with the reason. */
export const refusedPage = (message: string): string =>
  outsidePage('This invitation cannot be used', [
    html`<h1>This invitation cannot be used</h1>
      <p class="lead">${message}</p>
      <p><a href="/admin">Sign in to Concord</a></p>`,
  ]);

const oldAccount = ({ partnership, email }: JoinFacts, problems: FormProblems): Html =>
  html`<p>You have an account with this address already. Sign in with its password, which stays as it is.</p>
    <form method="post" novalidate>
      ${emailField(email)}
      ${field({ name: 'password', label: 'Your password', type: 'password', complete: 'current-password', value: '' }, problems)}
      <button class="button" type="submit">Join ${partnership}</button>
    </form>
    <p><a href="/admin/auth/forgot-password">I have forgotten my password</a></p>`;

const newAccount = ({ email }: JoinFacts, form: NewcomerForm, problems: FormProblems): Html =>
  html`<form method="post" novalidate>
    ${
      Object.keys(problems).length === 0
        ? NOTHING
        : html`<p class="problems" role="alert">Nothing is saved yet. Please look at the fields marked below.</p>`
    }
    ${emailField(email)}
    ${field({ name: 'firstName', label: 'First name', type: 'text', complete: 'given-name', value: form.firstName }, problems)}
    ${field({ name: 'lastName', label: 'Last name', type: 'text', complete: 'family-name', value: form.lastName }, problems)}
    ${field({ name: 'password', label: 'Choose a password', type: 'password', complete: 'new-password', value: '', hint: HINT }, problems)}
    <button class="button" type="submit">Join</button>
  </form>`;

const emailField = (email: string): Html =>
  html`<p class="field">
    <label for="email">E-mail address</label>
    <input id="email" name="email" type="email" value="${email}" autocomplete="username" readonly />
  </p>`;

const HINT =
  'At least 8 characters, with a small letter, a capital letter and a number. Not your name, and nothing that many people choose.';

interface Field {
  readonly name: keyof NewcomerForm;
  readonly label: string;
  readonly type: 'text' | 'password';
  readonly complete: string;
  readonly value: string;
  readonly hint?: string;
}

const field = ({ name, label, type, complete, value, hint }: Field, problems: FormProblems): Html => {
  const problem = problems[name];
  const described = [hint === undefined ? '' : `${name}-hint`, problem === undefined ? '' : `${name}-problem`].filter(Boolean).join(' ');
  const state = problem === undefined ? NOTHING : html` aria-invalid="true"`;
  const description = described === '' ? NOTHING : html` aria-describedby="${described}"`;
  return html`<p class="field">
    <label for="${name}">${label}</label>
    ${hint === undefined ? NOTHING : html`<span class="quiet" id="${name}-hint">${hint}</span>`}
    ${problem === undefined ? NOTHING : html`<span class="problem" id="${name}-problem">${problem}</span>`}
    <input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${complete}" required${state}${description} />
  </p>`;
};
