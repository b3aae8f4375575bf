import type { Block } from '../blocks/block';

import { issueNumberIn } from './issue-number';
import { periodIn } from './period';

/** The heads of the e-mails in which a newsletter was sent or forwarded: who wrote when to whom. No part of the newsletter. */
export interface MailHeads {
  /** Their lines, in order. */
  readonly head: readonly Block[];
  /** The blocks without them. */
  readonly rest: readonly Block[];
  /** Where in `rest` the newsletter begins: behind the first head, when that stands near the top, below the words of who forwarded it. */
  readonly start: number;
  /** Without "Fwd:" and "Re:"; null when none is written. */
  readonly subject: string | null;
  readonly issueNumber: number | null;
  readonly period: string | null;
  /** The line from which `period` was taken, when it is no subject but the day of sending. */
  readonly sent: string | null;
}

export const takeMailHeads = (blocks: readonly Block[]): MailHeads => {
  const heads = findHeads(blocks);
  const taken = new Set(heads.flat());
  const head = blocks.filter((_, index) => taken.has(index));
  const rest = blocks.filter((_, index) => !taken.has(index));
  const first = heads[0]?.[0] ?? 0;
  const subjects = head.flatMap(({ text }) => subjectIn(text) ?? []);
  const subject = subjects.at(-1) ?? null;
  const sent = head.find(({ text }) => SENT.test(text) && periodIn(text) !== null)?.text ?? null;
  const named = subject === null ? null : periodIn(subject);
  return {
    head,
    rest,
    start: first < LONGEST_NOTE ? first : 0,
    subject,
    issueNumber: subject === null ? null : issueNumberIn(subject),
    period: named ?? (sent === null ? null : periodIn(sent)),
    sent: named === null ? sent : null,
  };
};

/** Lines that somebody writes over what they forward. */
const LONGEST_NOTE = 12;

/** Runs of lines that begin with a label, as the indices of each; a line that announces the original belongs to it. */
const findHeads = (blocks: readonly Block[]): readonly (readonly number[])[] => {
  const heads: number[][] = [];
  for (let start = 0; start < blocks.length; start += 1) {
    let end = start;
    while (LABELLED.test(blocks[end]?.text ?? '')) end += 1;
    if (!isHead(blocks.slice(start, end))) continue;
    const announced = ANNOUNCES.test(blocks[start - 1]?.text ?? '') ? [start - 1] : [];
    heads.push([...announced, ...Array.from({ length: end - start }, (_, offset) => start + offset)]);
    start = end;
  }
  return heads;
};

/** Both "From" or "Sent" and "Subject", or who sent it and when: what no card of an event or a contact has. */
const isHead = (lines: readonly Block[]): boolean => {
  const labels = new Set(lines.flatMap(({ text }) => [...text.matchAll(LABEL)].map(({ groups }) => groups?.label?.toLowerCase())));
  return (labels.has('from') && (labels.has('subject') || labels.has('sent'))) || (labels.has('subject') && labels.has('sent'));
};

const LABELLED = /^>?\s*(?:from|sent|to|cc|bcc|subject|date|reply-to|importance|attachments?)\s*:/iu;
const LABEL = /(?:^|\s)(?<label>from|sent|subject)\s*:/giu;
const SENT = /^>?\s*(?:sent|date)\s*:/iu;
const ANNOUNCES = /^[\s>-]*(?:original message|forwarded message|begin forwarded message)[\s:-]*$/iu;

const subjectIn = (text: string): string | null => SUBJECT.exec(text)?.groups?.subject?.trim() ?? null;
const SUBJECT = /(?:^|\s)subject\s*:\s*(?:(?:fwd?|re)\s*:\s*)*(?<subject>\S.*?)(?=\s(?:from|sent|to|cc|date)\s*:|$)/iu;
