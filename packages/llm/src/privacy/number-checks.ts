const largestDigit = 9;
const ibanModulus = 97;

/** The checksum of card numbers (ISO/IEC 7812-1, Annex B). */
export function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const sum = [...digits].toReversed().reduce((total, character, index) => {
    const value = Number(character) * (index % 2 === 0 ? 1 : 2);
    return total + (value > largestDigit ? value - largestDigit : value);
  }, 0);
  return digits !== '' && sum % 10 === 0;
}

/** The checksum of account numbers (ISO 13616, by ISO 7064 MOD 97-10). */
export function passesIban(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase();
  const moved = compact.slice(4) + compact.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (character) => String(Number.parseInt(character, 36)));
  if (!/^\d+$/.test(digits)) return false;
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % ibanModulus, 0) === 1;
}
