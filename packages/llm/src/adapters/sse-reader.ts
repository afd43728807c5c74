import { StringDecoder } from 'node:string_decoder';

const byteOrderMark = '\uFEFF';
const dataField = 'data:';
/** At the very end a carriage return may be half of a line ending. */
const otherLineEndings = /\r\n|\r(?!$)/g;

/**
 * Cuts the bytes of an event stream into the data of its events, as they become complete
 * (WHATWG HTML, 9.2.6). What an unfinished event holds is dropped, as the format says.
 */
export class SseReader {
  readonly #onData: (data: string) => void;
  readonly #decoder = new StringDecoder('utf8');
  #isAtStart = true;
  #rest = '';
  #data: string | undefined;

  constructor(onData: (data: string) => void) {
    this.#onData = onData;
  }

  take(bytes: Buffer): void {
    const text = this.#nextText(bytes);
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      this.#takeLine(text.slice(start, end));
      start = end + 1;
    }
    this.#rest = text.slice(start);
  }

  /** All that is not cut yet, with one kind of line ending. */
  #nextText(bytes: Buffer): string {
    let text = this.#rest + this.#decoder.write(bytes);
    if (this.#isAtStart && text !== '') {
      this.#isAtStart = false;
      if (text.startsWith(byteOrderMark)) text = text.slice(byteOrderMark.length);
    }
    return text.includes('\r') ? text.replace(otherLineEndings, '\n') : text;
  }

  #takeLine(line: string): void {
    if (line === '') this.#endEvent();
    if (!line.startsWith(dataField)) return;
    const start = line.startsWith(' ', dataField.length) ? dataField.length + 1 : dataField.length;
    const value = line.slice(start);
    this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
  }

  #endEvent(): void {
    const data = this.#data;
    if (data === undefined) return;
    this.#data = undefined;
    this.#onData(data);
  }
}
