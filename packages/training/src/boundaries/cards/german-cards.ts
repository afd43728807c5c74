import type { CardTexts } from './card-text.ts';

const callNow = 'Ruf jetzt den Notruf an (in Europa 112).';
const passed =
  'Auch wenn es vorbei ist: Lass es heute oder morgen ärztlich ansehen. Das Training wartet so lange.';
const clearance =
  'Wenn du ärztlich wieder trainieren darfst, trage den Tag unter Einstellungen, Gesundheitsfragen ein.';
const worse = 'Wird es plötzlich schlimmer, ruf den Notruf an.';

export const germanCards: CardTexts = {
  chest_pain: {
    title: 'Bitte hör auf und hol jetzt Hilfe',
    body: 'Schmerzen oder Druck in der Brust können vom Herzen kommen. Das kann nur ein medizinisches Team klären. Bitte warte nicht ab, ob es von selbst vergeht.',
    actions: [
      callNow,
      'Setz dich hin, bleib ruhig und fahr nicht selbst.',
      'Bitte jemanden, bei dir zu bleiben.',
      passed,
    ],
  },
  breathing: {
    title: 'Bitte hol jetzt Hilfe für deine Atmung',
    body: 'Atemnot oder eine Schwellung an Gesicht, Zunge oder Hals braucht sofort medizinische Hilfe.',
    actions: [
      callNow,
      'Setz dich aufrecht hin und öffne enge Kleidung. Halte ein verordnetes Spray oder einen Allergie-Pen bereit, so wie man es dir gezeigt hat.',
      'Bitte jemanden, bei dir zu bleiben.',
      passed,
    ],
  },
  fainting: {
    title: 'Bitte hör auf und lass das prüfen',
    body: 'Eine Ohnmacht, ein Krampfanfall oder Bewusstlosigkeit zeigt, dass dein Körper vor weiterem Sport ärztlich angesehen werden muss.',
    actions: [
      'Ist jemand bewusstlos, verletzt, oder passiert es gerade: Ruf jetzt den Notruf an (in Europa 112).',
      'Leg dich hin, Beine hoch, und bleib nicht allein.',
      passed,
    ],
  },
  stroke_signs: {
    title: 'Bitte ruf jetzt Hilfe',
    body: 'Plötzliche Schwäche, Taubheit, Sprach- oder Sehstörungen oder ein plötzlicher, sehr starker Kopfschmerz brauchen Hilfe in Minuten.',
    actions: [
      callNow,
      'Merk dir, wann es angefangen hat, und sag es dem Team.',
      'Nichts essen, nichts trinken, nicht fahren. Bleib nicht allein.',
      passed,
    ],
  },
  cauda_equina: {
    title: 'Das gehört heute ins Krankenhaus',
    body: 'Taubheit zwischen den Beinen, schwache oder taube Beine oder neue Probleme mit Blase oder Darm können bedeuten, dass Nerven im Rücken schnell Hilfe brauchen.',
    actions: [
      'Geh jetzt in eine Notaufnahme oder ruf den Notruf an (in Europa 112).',
      'Nicht heben, nicht dehnen, nicht trainieren. Lass jemand anderen fahren.',
      'Sag dem Team genau, wann es angefangen hat.',
    ],
  },
  rhabdomyolysis: {
    title: 'Bitte geh heute in eine Notaufnahme',
    body: 'Dunkler, brauner oder roter Urin oder stark geschwollene Muskeln nach dem Sport können die Nieren gefährden. Ein Blut- und Urintest klärt das schnell.',
    actions: [
      'Geh jetzt in eine Notaufnahme oder ruf den Notruf an (in Europa 112).',
      'Kein Training, bis du ärztlich grünes Licht hast.',
      'Sag dem Team, was du wann trainiert hast.',
    ],
  },
  self_harm: {
    title: 'Gut, dass du das gesagt hast',
    body: 'Was du fühlst, klingt sehr schwer, und du musst es nicht allein tragen. Ich bin nur ein Programm. Bitte sprich jetzt mit einem Menschen, der für dich da sein kann.',
    actions: [
      'Wenn du es vielleicht tust oder dich schon verletzt hast: Ruf jetzt den Notruf an (in Europa 112).',
      'Ruf eine der Nummern unten an. Dort hört man dir zu jeder Zeit zu, und du brauchst keine perfekten Worte.',
      'Sag einem Menschen, dem du vertraust, wo du bist, und bitte ihn, bei dir zu bleiben.',
      'Wenn du kannst, geh weg von allem, womit du dich verletzen könntest.',
      'Machst du dir Sorgen um jemand anderen? Bleib bei ihm und ruft gemeinsam an.',
    ],
  },
  abuse: {
    title: 'Du hast ein Recht auf Sicherheit',
    body: 'Was du beschreibst, ist nicht in Ordnung, und du kannst nichts dafür. Du entscheidest, wie es weitergeht, und es gibt Menschen, die vertraulich helfen.',
    actions: [
      'Wenn du jetzt in Gefahr bist, ruf die Polizei oder den Notruf (in Europa 112).',
      'Die Beratung unten hört zu und plant mit dir, auch wenn du noch unsicher bist.',
      'Geht es um einen Trainer oder eine Trainerin: Sag es einem Menschen, dem du vertraust, dem Verein oder der Polizei.',
      'Wenn andere dein Telefon sehen, überleg dir, diese Nachricht zu löschen.',
    ],
  },
  eating_disorder: {
    title: 'Danke, dass du das erzählst',
    body: 'Essen, Gewicht und Training können zu sehr schweren Gedanken werden, und vielen geht es so. Du hast Unterstützung verdient, egal wie du aussiehst und was du gegessen hast.',
    actions: [
      'Sprich mit einer Ärztin oder einem Arzt deines Vertrauens oder mit einer Beratung unten. Frühe Hilfe macht es leichter.',
      'Ich blende ab jetzt Gewicht, Energiewerte und Serien für dich aus. In den Einstellungen kannst du das ändern.',
      'Ruhe gehört zum Training. Sanfte Bewegung, die guttut, reicht heute völlig.',
      'Wenn dir schwindelig wird, dein Herz rast oder du kein Wasser bei dir behältst, ruf den Notruf an.',
    ],
  },
  pregnancy_warning: {
    title: 'Bitte hör auf und ruf jetzt deine Hebamme oder Klinik an',
    body: 'Blutung, Fruchtwasser, regelmäßige Wehen, starke Kopfschmerzen oder ein Kind, das sich weniger bewegt, sollten sofort geprüft werden. Oft ist alles gut, und nachsehen ist immer richtig.',
    actions: [
      'Ruf jetzt deine Hebamme, deine Praxis oder die Geburtsklinik an, Tag und Nacht.',
      'Bei starker Blutung, starken Schmerzen oder Schwäche ruf den Notruf an.',
      'Kein Training, bis sie zustimmen. Ruh dich aus und bleib nicht allein.',
      clearance,
    ],
  },
  blood_clot: {
    title: 'Bitte lass das heute ansehen',
    body: 'Ein geschwollenes, warmes oder schmerzendes Bein auf einer Seite kann harmlos sein, aber ein Gerinnsel muss ausgeschlossen werden, bevor du trainierst oder massierst.',
    actions: [
      'Geh heute in eine Praxis oder zum ärztlichen Bereitschaftsdienst.',
      'Bei plötzlicher Atemnot, Brustschmerz oder Ohnmacht ruf jetzt den Notruf an.',
      'Das Bein bis dahin weder trainieren noch massieren.',
      clearance,
    ],
  },
  palpitations: {
    title: 'Bitte mach Pause und lass dein Herz abhören',
    body: 'Ein Herz, das in Ruhe rast, stolpert oder flattert, ist oft harmlos. Sagen kann das nur eine Untersuchung. Bis dahin pausieren wir.',
    actions: [
      'Geh bald in eine Praxis, am besten diese Woche. Notiere, wann es auftritt und wie lange.',
      'Bei Brustschmerz, Ohnmacht oder Atemnot ruf jetzt den Notruf an.',
      clearance,
    ],
  },
  head_injury: {
    title: 'Der Kopf geht vor',
    body: 'Nach einem Schlag auf den Kopf braucht das Gehirn Ruhe und jemanden, der auf dich achtet, auch wenn es dir gut geht.',
    actions: [
      'Erbrechen, stärkere Kopfschmerzen, Verwirrung, Schläfrigkeit, ein Krampfanfall oder ungleiche Pupillen: Ruf jetzt den Notruf an.',
      'Lass dich heute ärztlich ansehen und bleib den nächsten Tag nicht allein.',
      'Kein Training, kein Sport, kein Autofahren, bis es ärztlich erlaubt ist.',
      clearance,
    ],
  },
  numbness: {
    title: 'Lass das erst ansehen',
    body: 'Taubheit, Kribbeln oder Schwäche können von einem Nerv kommen, der Aufmerksamkeit braucht. Ich kann von hier nicht sagen, was es ist. Lass uns pausieren, was es auslöst.',
    actions: [
      'Geh diese Woche in eine ärztliche oder physiotherapeutische Praxis.',
      'Neue Schwäche, Taubheit zwischen den Beinen oder Probleme mit Blase oder Darm sind ein Notfall: Ruf den Notruf an.',
      'Bis dahin: ruhiges Gehen, wenn es angenehm ist.',
      clearance,
    ],
  },
  joint_injury: {
    title: 'Lass das Gelenk erst untersuchen',
    body: 'Eine Schwellung, ein Gelenk, das nachgibt oder blockiert, oder ein Knall, den du gespürt hast, gehört untersucht. Ich kann von hier nicht sagen, was es ist.',
    actions: [
      'Geh in den nächsten Tagen in eine Praxis; heute, wenn du nicht auftreten kannst oder es verformt aussieht.',
      'Schone es bis dahin und teste es nicht mit Gewichten.',
      clearance,
      worse,
    ],
  },
  illness: {
    title: 'Dein Körper möchte Ruhe',
    body: 'Bei Fieber, einem Infekt, ausbleibender Periode, ungewolltem Gewichtsverlust oder einem neuen Knoten kommt die ärztliche Untersuchung vor dem Training.',
    actions: [
      'Geh in eine Praxis oder ruf dort an. Bei hohem Fieber, steifem Nacken, Verwirrung oder Atemnot ruf den Notruf an.',
      'Kein Training, bis du einige Tage fieberfrei und gesund bist. Dein Plan wartet auf dich.',
      clearance,
    ],
  },
  lasting_pain: {
    title: 'Dieser Schmerz verdient einen genauen Blick',
    body: 'Schmerzen, die stark sind, zunehmen oder länger als zwei Wochen bleiben, gehören ärztlich angesehen. Ich kann von hier nicht sagen, woher sie kommen.',
    actions: [
      'Mach einen Termin in einer ärztlichen oder physiotherapeutischen Praxis und erzähle, wann es begann und was es bessert oder verschlechtert.',
      'Bis dahin: nur Bewegung, die angenehm bleibt, zum Beispiel lockeres Gehen.',
      clearance,
      worse,
    ],
  },
  medication: {
    title: 'Das ist eine Frage für deine Praxis oder Apotheke',
    body: 'Medikamente und Sport können sich beeinflussen, und ich kenne deine Vorgeschichte nicht. Bitte ändere nichts auf eigene Faust.',
    actions: [
      'Ruf deine Praxis oder Apotheke an; oft bekommst du noch am selben Tag Antwort. Erzähle, wie und wann du trainierst.',
      'Bleib bei dem, was dir verordnet wurde, bis ihr gesprochen habt.',
      'Geht es dir gerade schlecht, mach Pause. Im Notfall ruf den Notruf an.',
    ],
  },
  performance_drugs: {
    title: 'Bei leistungssteigernden Mitteln helfe ich nicht',
    body: 'Solche Mittel können Herz, Leber, Hormone und Stimmung schaden, und oft ist nicht drin, was draufsteht. Ich helfe dir lieber, ohne sie ans Ziel zu kommen.',
    actions: [
      'Wenn du etwas nimmst oder darüber nachdenkst, sprich offen mit einer Ärztin oder einem Arzt. Dort wird niemand verurteilt.',
      'Bei Brustschmerz, dunklen Gedanken oder Herzrasen hol jetzt medizinische Hilfe.',
      'Erzähl mir dein Ziel, und wir schauen gemeinsam auf Training, Essen im Allgemeinen und Schlaf.',
    ],
  },
  minor_weight: {
    title: 'Du wächst noch, und das geht vor',
    body: 'Unter 18 helfe ich nicht beim Abnehmen und nicht bei Diäten. Ein Körper, der wächst, braucht Essen und Ruhe, und er hat Freundlichkeit verdient.',
    actions: [
      'Beweg dich so, wie es dir Freude macht: Mannschaftssport, Schwimmen, Tanzen, Radfahren oder Krafttraining mit einer guten Trainerin.',
      'Wenn dich Gewicht oder Essen beschäftigt, sprich mit deinen Eltern, der Schule oder einer Ärztin, der du vertraust.',
      'Wenn ein Trainer oder eine Gewichtsklasse verlangt, dass du leichter wirst, zeig das einem Erwachsenen, dem du vertraust.',
    ],
  },
};
