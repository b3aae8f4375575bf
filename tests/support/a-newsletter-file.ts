import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A made-up newsletter with every kind of block that an import writes. */
export const NEWSLETTER_TEXT = `Eastmarsh Safeguarding News

Issue 12

June 2025

Welcome to the summer issue, which is shorter than the last one.

Private fostering

A child who lives with somebody else for four weeks is privately fostered. Read [the guide](https://guides.example.org/private-fostering) or [the law](#).

- tell the council
- see the child

Local services

The Children's Hub can be reached on 0161 496 0101. At night call the Emergency Duty Team (EDT) on 0161 496 0102.

Robin Oakes
Training Officer
robin.oakes@eastmarsh.example.org

Useful links

YoungMinds guide: www.guides.example.org/mind

Online safety guide: www.guides.example.org/online

Fees

Small	£100
Large	£200

Share this page
`;

/** Writes the text into a file of the folder and answers its path. */
export const aNewsletterFile = (folder: string, text: string | Uint8Array = NEWSLETTER_TEXT, name = 'newsletter.txt'): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
