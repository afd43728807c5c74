import type { OtherLanguage } from '../understanding/built-in-coach.language.ts';

interface OtherLanguageTexts {
  /** That English is all this coach reads so far. */
  onlyEnglish: string;
  /** Said first where something hurts: safety does not wait for a translation. */
  pain: string;
  /** Words of pain, without accents. */
  painWords: RegExp;
}

export const otherLanguages: Record<OtherLanguage, OtherLanguageTexts> = {
  de: {
    onlyEnglish:
      'Der eingebaute Coach versteht im Moment nur Englisch, deshalb möchte ich hier nicht raten. Frag mich gern auf Englisch, zum Beispiel:',
    pain: 'Wenn etwas wehtut: Lass diese Übung für heute weg, und lass es ärztlich ansehen, wenn es stark ist oder länger als zwei Wochen bleibt.',
    painWords: /\b(?:weh|wehtut|schmerz\w*|\w+schmerzen|verletz\w*)\b/,
  },
  es: {
    onlyEnglish:
      'Por ahora, el coach integrado solo entiende inglés, así que prefiero no adivinar. Puedes preguntarme en inglés, por ejemplo:',
    pain: 'Si algo te duele, deja ese ejercicio por hoy, y consulta a un profesional sanitario si el dolor es fuerte o dura más de dos semanas.',
    painWords: /\b(?:duele|duelen|dolor\w*|lesion\w*|molesta\w*)\b/,
  },
};

/** What the examples ask, by what the message was about. */
export const otherLanguageExamples: readonly (readonly [RegExp, string])[] = [
  [/\b(?:duel\w*|dolor\w*|weh\w*|\w*schmerz\w*)\b/, 'It hurts when I train, what can I do?'],
  [/\b(?:protein\w*|eiweiss\w*|comer|essen)\b/, 'How much protein do I need?'],
  [/\b(?:starker|fuerte|fuerza|fortschritt\w*|progres\w*|stark)\b/, 'How is my training going?'],
  [
    /\b(?:schwer\w*|gewicht\w*|peso|pesos|kilos?|bankdrucken|banca)\b/,
    'How heavy should I lift today?',
  ],
  [/\b(?:mude|cansad[oa]|schlaf\w*|dormir)\b/, 'I am really tired today'],
  [/\b(?:zeit|tiempo|minuten|minutos)\b/, 'I only have 20 minutes'],
];
