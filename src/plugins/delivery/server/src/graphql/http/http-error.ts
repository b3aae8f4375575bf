interface HttpErrorOptions {
  readonly status: number;
  /** Stable, dotted: `request.too-large`. */
  readonly code: string;
  /** What is wrong and what to do. */
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** No website may read it in a browser. */
  readonly forServersOnly?: boolean;
}

/** A request that is refused before it is a GraphQL request: the HTTP status says so too. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly forServersOnly: boolean;

  constructor({ status, code, message, headers = {}, forServersOnly = false }: HttpErrorOptions) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.forServersOnly = forServersOnly;
  }
}
