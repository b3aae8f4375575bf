export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** E-mail, to be sent once what it tells of is done. */
export interface Post {
  /** Whether anything can be sent at all. */
  readonly canSend: boolean;
  /** False when no e-mail went out, for whatever reason. Never throws. */
  send(letter: Letter): Promise<boolean>;
}

export interface PostService extends Post {
  /** Where staff sign in. */
  readonly deskAddress: string;
}
