import type { AddressInfo } from 'node:net';

import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface SeenMail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Names and values as they came, one a line. */
  readonly headers: string;
}

export interface MailSink {
  /** What arrived, in order. */
  readonly mails: SeenMail[];
  /** Settings for `boot`. */
  readonly env: Readonly<Record<string, string>>;
  /** While true every mail is turned away for now, as by a server that is overloaded. */
  isDown: boolean;
  /** How many were. */
  turnedAway: number;
  /** Waits until a mail that fits has arrived, and answers the newest such. */
  find(fits: (mail: SeenMail) => boolean): Promise<SeenMail>;
  /** Also puts the settings of this process back. */
  stop(): Promise<void>;
}

const PATIENCE_MS = 15_000;

/** A mail server in this process that keeps what it is given. */
export const aMailSink = async (): Promise<MailSink> => {
  const mails: SeenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, done) => {
      if (sink.isDown) sink.turnedAway += 1;
      done(sink.isDown ? Object.assign(new Error('Try again later.'), { responseCode: 451 }) : null);
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void readMail(Buffer.concat(chunks)).then((mail) => {
          mails.push(mail);
          done();
        });
      });
    },
  });
  // A client that goes away in the middle is no fault of the test's.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const env = { MAIL_FROM: 'news@concord.example.org', SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), SMTP_TLS: 'off' };
  const sink: MailSink = {
    mails,
    env,
    isDown: false,
    turnedAway: 0,
    find: (fits) => findMail(mails, fits),
    async stop() {
      Object.assign(process.env, { MAIL_FROM: '', SMTP_HOST: '' });
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
  return sink;
};

const findMail = async (mails: readonly SeenMail[], fits: (mail: SeenMail) => boolean): Promise<SeenMail> => {
  for (const started = Date.now(); Date.now() - started < PATIENCE_MS;) {
    const found = mails.filter(fits).at(-1);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(
    `No such mail came; ${String(mails.length)} others did: ${mails.map(({ to, subject }) => `${to}: ${subject}`).join('; ')}`,
  );
};

const readMail = async (raw: Buffer): Promise<SeenMail> => {
  const mail = await PostalMime.parse(raw);
  return {
    to: (mail.to ?? []).map(({ address }) => address ?? '').join(','),
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: mail.headers.map(({ key, value }) => `${key}: ${value}`).join('\n'),
  };
};
