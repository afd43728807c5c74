import type { RedFlagClass } from '../red-flag.ts';

/** Signals that mean a red flag when they stand near each other, in any order. */
export interface Combination {
  classId: RedFlagClass;
  /** One of each entry's signals, written `one|other`. */
  signals: readonly string[];
  /** Signals that explain them away: a dumbbell held to the chest. Written the same way. */
  unless: string;
  /** How many words the signals may span. Short fragments end sentences, so words are counted. */
  within: number;
}

function together(
  classId: RedFlagClass,
  rows: readonly (readonly [within: number, ...signals: string[]])[],
): Combination[] {
  return rows.map(([within, ...signals]) => ({
    classId,
    within,
    signals: signals.filter((signal) => !signal.startsWith('!')),
    unless: signals.find((signal) => signal.startsWith('!'))?.slice(1) ?? '',
  }));
}

/**
 * The combinations of every language; after `!` stands what explains them away. Self-harm after the warning signs of Rudd et al. (2006):
 * means, hopelessness, farewell, giving things away, no reason to live. Eating after SCOFF (Morgan
 * et al. 1999) and the compensating behaviours of DSM-5. The heart after the signs that the ESC
 * guideline on chronic coronary syndromes (2019) calls typical: place, kind, effort, radiation.
 */
const despair =
  'absence|futile|spent|hollow|release|farewell|comfort|givenAway|reunion|death|lastOne';

export const combinations: readonly Combination[] = [
  ...together('self_harm', [
    [12, despair, despair, '!implement'],
    [7, 'drug', 'hoard'],
    [9, 'drug|gas', 'lethal|death|farewell'],
    [9, 'gas', 'pondering|peace|release'],
    [10, 'weapon|blade', 'pondering|death|farewell|soothing|peace', '!implement|exertion'],
    [10, 'height', 'leap|death', 'pondering|hollow|spent|release|absence|futile'],
    [9, 'leap', 'height', 'death|peace'],
    [10, 'height', 'tempted'],
    [7, 'height', 'standing', '!exertion|implement'],
    [1, 'blade', '!household|implement'],
    [9, 'weapon', 'prepared', '!implement|exertion'],
    [1, 'gas'],
    [1, 'doubtfulFuture', '!away|implement'],
    [8, 'method', 'asking', '!implement|exertion'],
    [8, 'death', 'betterOff', '!implement|exertion'],
    [
      12,
      'absence',
      'futile|spent|release|farewell|hollow|comfort|peace|givenAway|drug|weapon|blade',
    ],
    [11, 'spent', 'totality|life'],
    [14, 'spent', 'release|farewell|comfort|hollow|death'],
    [12, 'release', 'comfort|farewell|hollow|totality|futile|peace'],
    [14, 'farewell', 'lastOne|comfort|givenAway|death|hollow|totality|peace'],
    [12, 'lastOne', 'hollow|peace|death|spent|futile', '!implement|exertion'],
    [12, 'givenAway', 'peace|death|lastOne|release|hollow|futile'],
    [12, 'comfort', 'death|lastOne|hollow|weapon|blade|drug'],
    [10, 'hollow', 'death|life|futile'],
    [7, 'weary', 'life'],
    [12, 'reunion', 'death|peace|spent|futile|waking|absence|pondering|hollow', '!implement'],
    [8, 'waking', 'unmoved', '!early'],
    [10, 'betterOff', 'absence'],
    [8, 'harm', 'untilBlood'],
    [9, 'blade', 'found|concealed'],
    [14, 'futile', 'life|death'],
    [12, 'driving', 'crash', 'pondering|death|release'],
    [12, 'harm', 'flesh', 'soothing|concealed|blade'],
    [8, 'harm', 'soothing', 'concealed'],
    [8, 'blade|ember', 'flesh'],
    [10, 'ember', 'harm', 'soothing|hollow|flesh'],
    [8, 'wound', 'concealed|harm|blade'],
    [10, 'death', 'pondering', 'often|peace|futile|life'],
  ]),
  ...together('eating_disorder', [
    [9, 'expel', 'food|treat|secret|often|regularly|thinness'],
    [11, 'food', 'secret'],
    [8, 'food|treat', 'unstoppable'],
    [11, 'food|treat', 'undo'],
    [14, 'food|treat', 'penance', 'cause'],
    [9, 'food|hunger|thinness', 'dread'],
    [10, 'food|treat', 'disgust'],
    [10, 'abstain', 'virtue|thinness|scale|dread|disgust|often|forDays|secret|undo'],
    [12, 'abstain', 'penance', 'cause|disgust|dread'],
    [8, 'hunger', 'virtue'],
    [7, 'treat|shunnedFood', 'dread'],
    [16, 'food|treat', 'penance', 'disgust'],
    [9, 'gaining', 'disgust|dread'],
    [14, 'worried', 'thinness|abstain'],
    [9, 'abstain|food', 'watched', '!implement'],
    [7, 'expel', 'soothing'],
    [18, 'scale', 'ruled'],
    [14, 'lowWeight', 'thinness|dread|disgust'],
    [8, 'scale', 'often|ruled|dread|disgust'],
    [9, 'food|treat|scale', 'ruled'],
    [9, 'food', 'audience', 'dread|secret'],
    [9, 'dread', 'audience'],
    [12, 'waterPill', 'scale|thinness|food|often'],
    [14, 'missedPeriod', 'abstain|thinness'],
    [10, 'disgust', 'thinness|scale', 'food|abstain|penance'],
  ]),
  ...together('chest_pain', [
    [7, 'chest', 'burdened|pressing', '!implement'],
    [7, 'heart', 'burdened|pressing'],
    [7, 'clutch', 'chest', '!implement'],
    [9, 'chest', 'ashen'],
    [16, 'chest', 'ache', 'exertion|ashen|queasy|leftArm|jaw'],
    [16, 'chest|jaw', 'ache|pressing', 'relieved'],
    [10, 'ashen', 'anyArm'],
    [14, 'chest', 'anyArm', '!implement'],
    [14, 'heartburn', 'exertion|jaw|leftArm|ashen'],
    [12, 'leftArm', 'jaw|queasy|ashen'],
    [10, 'jaw', 'queasy|ashen', 'ache|exertion|chest|pressing'],
    [10, 'ashen', 'pressing|burdened|queasy', 'ache|pressing|burdened|chest|jaw|leftArm'],
    [10, 'ashen', 'pressing|burdened'],
    [14, 'heartPatient', 'pressing|burdened|ache|ashen|queasy'],
  ]),
];
