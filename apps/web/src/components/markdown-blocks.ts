const fence = /^ {0,3}(`{3,}|~{3,})/;
const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const indented = /^(?: {2,}|\t)\S/;

/**
 * The top-level blocks of a Markdown text. While a text grows at its end, all blocks but the last
 * stay the same, so that only the last has to be drawn again.
 */
export function splitMarkdown(text: string): string[] {
  const blocks: string[][] = [];
  let openFence: string | undefined;
  let isAfterBlank = true;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    const current = blocks.at(-1);
    if (openFence === undefined && isAfterBlank && !isBlank && !goesOn(current, line)) {
      blocks.push([line]);
    } else if (current) {
      current.push(line);
    }
    openFence = fenceAfter(openFence, line);
    isAfterBlank = isBlank;
  }
  return blocks.map((lines) => lines.join('\n').trimEnd());
}

/** Items with blank lines between them, and what is indented below them, are one list. */
function goesOn(block: string[] | undefined, line: string): boolean {
  const isList = listItem.test(block?.[0] ?? '');
  return isList && (listItem.test(line) || indented.test(line));
}

/** The fence that is open after a line; only one of the same kind, at least as long, closes it. */
function fenceAfter(open: string | undefined, line: string): string | undefined {
  const found = fence.exec(line)?.[1];
  if (open === undefined) return found;
  return found?.startsWith(open) ? undefined : open;
}
