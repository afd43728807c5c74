const address = /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)/i;
const phone = /\+?\d[\d\s()/-]*\d/;

/** How a helpline is reached with one tap: its number, its address, or neither. */
export function linkOfContact(contact: string): string | undefined {
  const number = phone.exec(contact)?.[0];
  if (number) return `tel:${number.replace(/[^\d+]/g, '')}`;
  const site = address.exec(contact)?.[1];
  return site && `https://${site}`;
}
