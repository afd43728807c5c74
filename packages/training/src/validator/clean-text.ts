/** A text after everything that is not plain words was taken out. */
export interface CleanedText {
  text: string;
  /** Something that does not belong into a plan was there. */
  wasDirty: boolean;
}

const markup: readonly RegExp[] = [
  /<(script|style|iframe|svg|object)\b[\s\S]*?(<\/\1\s*>|$)/gi,
  /<!--[\s\S]*?(-->|$)/g,
  /<\/?[a-z!][^>]*(>|$)/gi,
  /!?\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)/g,
  /```[\s\S]*?(```|$)/g,
  /&(#\d+|#x[0-9a-f]+|[a-z]+);/gi,
  /[<>{}`]/g,
];
const addresses: readonly RegExp[] = [
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/\S+/gi,
  /\b(javascript|data|mailto|vbscript|file):\S+/gi,
  /\bwww\.\S+/gi,
  /\b[\w.+-]+@[\w-]+\.[\w.]+/g,
  /\b[a-z0-9-]+\.(com|net|org|io|app|dev|co|info|xyz|ru|cn|biz|link|site|online|shop|me)\b\S*/gi,
];
/** Control, zero-width, direction and private characters, but not line breaks and tabs. */
const invisible = /[^\P{Cc}\n\r\t]|[\p{Cf}\p{Co}\p{Cn}]/gu;
/** Sentences that speak to the app or to a model instead of to the member. */
const instructions: readonly RegExp[] = [
  /\b(ignore|disregard|forget|bypass|override|overrule|disable|turn off)\b.*\b(rule|instruction|prompt|safety|guard|filter|limit|validat|restriction|constraint|screening|check)/i,
  /\b(system|developer|assistant|hidden)\s*(prompt|message|mode|instruction|role)/i,
  /\byou are now\b|\bpretend (to be|you)\b|\bjailbreak|\bas an? (ai|language model)\b/i,
  /\[\/?(inst|sys|system)\]|\|(im_start|im_end|system)\||^\s*(system|assistant|user)\s*:/i,
  /\b(set|change|update|grant|delete|drop)\b.*\b(database|admin|tier|permission|password|token|account)/i,
  /\b(print|reveal|show|repeat|leak|send)\b.*\b(prompt|secret|api key|password|token)/i,
];

/**
 * Plain words only: no tags, links, addresses or hidden characters, and no sentence that gives the
 * app an instruction. What is left may be empty. Plain text comes back as it was.
 *
 * @param maxLength characters; longer texts end at a word
 */
export function cleanText(text: string, maxLength: number): CleanedText {
  const visible = text.replaceAll(invisible, '');
  const compatible = visible.normalize('NFKC');
  // Full-width look-alikes only matter where they hide something.
  const readable = hidesSomething(compatible) ? compatible : visible;
  const plain = [...markup, ...addresses].reduce(
    (rest, pattern) => rest.replaceAll(pattern, ' '),
    readable,
  );
  const kept = withoutInstructions(plain);
  const wasDirty = kept !== text;
  const tidy = wasDirty ? kept.replaceAll(/\s+/g, ' ').trim() : kept;
  return { text: shorten(tidy, maxLength), wasDirty };
}

function hidesSomething(text: string): boolean {
  return (
    [...markup, ...addresses].some((pattern) => text.search(pattern) >= 0) || isInstruction(text)
  );
}

/** Drops the sentences that instruct; all of them where it takes several to do so. */
function withoutInstructions(text: string): string {
  if (!isInstruction(text)) return text;
  const rest = text
    .split(/(?<=[.!?\n])\s+/)
    .filter((sentence) => !isInstruction(sentence))
    .join(' ');
  return isInstruction(rest) ? '' : rest;
}

function isInstruction(text: string): boolean {
  return instructions.some((pattern) => pattern.test(text.replaceAll(/\s+/g, ' ')));
}

function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`;
}
