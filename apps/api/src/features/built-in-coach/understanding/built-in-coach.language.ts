/** Languages that members write in and that this coach cannot read yet. */
export type OtherLanguage = 'de' | 'es';

/** Frequent in one language and no words of English, without accents; the gym's own among them. */
const wordsOfLanguage: Record<OtherLanguage | 'en', ReadonlySet<string>> = {
  de: setOf(`ich du mir mich dir dich mein meine meinen meiner meinem dein deine wir ihr sie
    der das den dem des ein eine einen einem einer und oder aber nicht kein keine keinen auch noch nur
    wie warum wieso weshalb wann wo wer welche welcher welches wieviel viele viel soll sollte kann
    konnen konnte muss darf will mochte bin ist sind hast habe hat haben wird werde werden tut tun weh
    mit bei nach fur uber von vom zum zur auf aus ohne wenn weil dass heute morgen gestern woche tag
    tage trainieren trainiert ubung ubungen gewicht schwer schwerer starker muskel muskeln muskelkater
    bankdrucken kniebeuge kniebeugen kreuzheben klimmzuge liegestutze schmerzen schmerz knie schulter
    rucken beine bauch satze wiederholungen pause pausen eiweiss schlaf mude hallo danke bitte gut
    besser mehr weniger abnehmen zunehmen hilfe sport krank jeden plan andern gibt es geht`),
  es: setOf(`yo tu mi mis tus su el la los las un una unos unas del al y o pero sin con para por que
    como cuando donde cual cuales cuanto cuanta cuantos cuantas porque quien puedo puedes debo debe
    deberia tengo tiene tienes quiero necesito hago hacer hay estoy esta estan soy es son fue me te
    duele duelen dolor muy mas menos mucho poco hoy manana ayer semana dia dias entrenar entreno
    entrenamiento ejercicio ejercicios peso pesas fuerza musculo musculos sentadilla sentadillas
    press banca dominadas flexiones rodilla espalda hombro piernas pecho series repeticiones descanso
    descansar proteina comer dormir cansado cansada hola gracias buenos buenas ayuda cambiar levantar
    mejor subir bajar gimnasio creatina grasa si también tambien esto eso`),
  en: setOf(`the a an and or but not no my me i you your is are am was were do does did have has had
    how what why when where which who should can could would will much many long often with without
    for from of to in on at by it this that these those today tomorrow week day days help need get
    train training workout exercise muscle weight weights stronger rest sets reps mean means say`),
};

/** Letters and signs that English does not have. */
const signs: readonly (readonly [RegExp, OtherLanguage])[] = [
  [/[äöüß]/i, 'de'],
  [/[¿¡ñ]/i, 'es'],
];
const leastShare = 0.3;
const leastWords = 2;

/** The language a message is clearly written in, where it is one that is not read yet. */
export function otherLanguageOf(message: string, locale: string): OtherLanguage | undefined {
  const words = withoutAccents(message)
    .split(/[^a-z]+/)
    .filter(Boolean);
  const count = (language: OtherLanguage | 'en') =>
    words.filter((word) => wordsOfLanguage[language].has(word)).length;
  const scores = (['de', 'es'] as const).map((language) => {
    const sign = signs.some(([letters, of]) => of === language && letters.test(message)) ? 1 : 0;
    const own = locale.toLowerCase().startsWith(language) ? 1 : 0;
    const hits = count(language);
    return { language, hits, score: hits === 0 && sign === 0 ? 0 : hits + sign + own };
  });
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
  const isEnough = best.score >= leastWords || (best.hits > 0 && words.length <= leastWords);
  return isEnough && best.score >= words.length * leastShare && best.score > count('en')
    ? best.language
    : undefined;
}

export function withoutAccents(message: string): string {
  return message.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
