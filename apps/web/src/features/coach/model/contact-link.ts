const address = /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)/i;
const phone = /\+?\d[\d\s()/-]*\d/;

/** How a helpline is reached with one tap: its number, its address, or neither. */
export function linkOfContact(contact: string): string | undefined {
  const number = phone.exec(contact)?.[0];
  if (number) return `tel:${number.replace(/[^\d+]/g, '')}`;
  const site = address.exec(contact)?.[1];
  return site && `https://${site}`;
}

const emergencyNumber = /\b(\d{3})\b/;

/** Text with the short numbers of emergency services taken out, each behind its words. */
export function splitNumbers(text: string): { words: string; number?: string }[] {
  const parts = text.split(emergencyNumber);
  return Array.from({ length: Math.ceil(parts.length / 2) }, (_, index) => ({
    words: parts[index * 2] ?? '',
    number: parts[index * 2 + 1],
  }));
}
