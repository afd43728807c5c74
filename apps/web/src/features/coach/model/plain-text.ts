/** Markdown as it is read aloud: the words without their marks, links by their text. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/^ {0,3}(?:`{3,}|~{3,}).*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/ ?\[\d{1,2}\]/g, '')
    .replace(/^\s*(?:#{1,6}|>|[-*+])\s+/gm, '')
    .replace(/^\s*\|?[\s:|-]+\|[\s:|-]*$/gm, '')
    .replace(/[ \t]*\|[ \t]*/g, ' ')
    .replace(/`|__|~~|(?<=\S)\*+|\*+(?=\S)/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
