/** Of mdast, what is needed here. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const mark = /\[(\d{1,2})\]/;
const address = /^#mark-(\d{1,2})$/;

/** A remark plugin: `[1]` in running text becomes a link to `#mark-1`. Code and links stay. */
export function linkMarks(): (tree: Node) => void {
  return visit;
}

function visit(node: Node): void {
  if (node.type === 'link' || !node.children) return;
  node.children = node.children.flatMap((child) =>
    child.type === 'text' ? splitText(child.value ?? '') : [child],
  );
  for (const child of node.children) visit(child);
}

function splitText(text: string): Node[] {
  // Every second part is the number of a mark.
  const nodes = text
    .split(mark)
    .map((part, index) => (index % 2 === 0 ? textOf(part) : markOf(part)));
  return nodes.filter(({ value }) => value !== '');
}

function textOf(value: string): Node {
  return { type: 'text', value };
}

function markOf(number: string): Node {
  return { type: 'link', url: `#mark-${number}`, children: [textOf(number)] };
}

/** The number of a mark, by the address that stands for it. */
export function numberOfMark(url: string): number | undefined {
  const number = address.exec(url)?.[1];
  return number === undefined ? undefined : Number(number);
}
