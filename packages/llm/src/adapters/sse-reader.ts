/**
 * Cuts the bytes of an event stream into the data of its events, as they become complete
 * (WHATWG HTML, 9.2.6). What an unfinished event holds is dropped, as the format says.
 */
export function createSseReader(onData: (data: string) => void): (bytes: Uint8Array) => void {
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  const takeLine = (line: string) => {
    if (line.startsWith('data:')) data.push(line.slice('data:'.length).replace(/^ /, ''));
    if (line !== '' || data.length === 0) return;
    onData(data.join('\n'));
    data = [];
  };
  return (bytes) => {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) takeLine(line);
  };
}
