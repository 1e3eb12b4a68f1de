/** Why a request gets no answer of its own: an HTTP status, and CINNOX's error code and wording. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** One code for every bad parameter: the message tells them apart. */
export const badParameter = (message: string): RequestError => new RequestError(400, 6451000, message);
export const unknownRoute = (): RequestError => new RequestError(404, 6450001, 'method/url not found');
export const unknownMessage = (): RequestError => new RequestError(404, 6451000, 'message not found');
