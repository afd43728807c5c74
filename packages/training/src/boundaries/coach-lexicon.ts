/** What a coach never says, in any language. */
export const coachTextRules = [
  'push_through_pain',
  'medicine',
  'dosing',
  'diagnosis',
  'cure',
  'calorie_target',
  'weight_promise',
  'shaming',
] as const;
export type CoachTextRule = (typeof coachTextRules)[number];

interface CoachPatterns {
  /** Whether “never”, “don't” or “can't” shortly before takes the sentence back. */
  isNegatable: boolean;
  patterns: readonly RegExp[];
}

const condition =
  '(?:torn|tear|rupture[d]?|tend[io]n\\w*itis|tendinopathy|arthritis|arthrosis|sciatica|bursitis|impingement|fracture[d]?|hernia\\w*|slipped disc|bulging disc|sprain(?:ed)?|strain(?:ed)?(?! on)|concussion|diabetes|asthma|anorexia|bulimia|depression|angina|heart attack|rhabdomyolysis|rhabdo|fasciitis|shin splints|carpal tunnel|infection|thrombosis|blood clot|migraine|an[a]?emia|eating disorder|acl injury|meniscus injury|myocarditis|stroke|\\w+ syndrome)';
const medicine =
  '(?:medications?|medicines?|meds|tablets|pills|insulin|metformin|beta[- ]?blockers?|statins?|antidepressants?|blood thinners?|ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|painkillers?|antibiotics?|inhaler|cortisone|ozempic|thyroid hormones?)';
const supplement =
  '(?:creatine|caffeine|beta[- ]?alanine|magnesium|zinc|vitamin \\w+|omega[- ]?3|iron|ashwagandha|fat burners?|pre[- ]?workouts?|supplements?|bcaas?|electrolytes?)';
const medicineGerman =
  '(?:medikamente?n?|tabletten?|pillen?|insulin|betablocker|antidepressiva|blutverdünner|ibuprofen|paracetamol|aspirin|schmerzmittel|cortison|kortison|blutdrucksenker)';
const medicineSpanish =
  '(?:medicaci[oó]n|medicamentos?|medicinas?|pastillas?|insulina|betabloqueantes?|antidepresivos?|anticoagulantes?|ibuprofeno|paracetamol|aspirina|analg[eé]sicos?|antibi[oó]ticos?)';

/**
 * What V21 of the plan validator (`text-lexicon.ts`) does not know: the coach speaks to a person,
 * in three languages. After section “coach boundaries”: no diagnosis, no medicine, no doses, no
 * targets of energy or weight, no promise, no shame, never through pain.
 */
export const coachLexicon: Readonly<Record<CoachTextRule, CoachPatterns>> = {
  push_through_pain: {
    isNegatable: true,
    patterns: [
      /\b(?:work|train|push|run|power|lift|breathe|walk) (?:straight |right )?through (?:it|that|this|the pain)\b/i,
      /\bembrace (?:the|your) pain\b|\b(?:suck it up|tough it out|grit your teeth|man up|pain is (?:good|your friend))\b/i,
      /\b(?:keep|carry|go) (?:on )?(?:going|training|lifting|running)?\s?(?:despite|even if|even when|although) (?:it|the|your|you|there)\b.{0,25}\b(?:hurts?|pain|dizzy|numb)/i,
      /\b(?:trotz|gegen|durch) (?:den |die |deine[nr]? |aller )?schmerz(?:en)?\b(?!.{0,30}\b(?:nicht|nie|kein))/i,
      /\bbeiß(?:e|t)? (?:die )?zähne zusammen|zähne zusammenbeißen|schmerz ist (?:nur )?(?:schwäche|kopfsache)|ohne schmerz kein/i,
      /\b(?:aguanta|entrena|sigue|contin[uú]a|ignora|supera|trabaja)\b.{0,25}\bdolor\b|\bsin dolor no hay\b|\bel dolor es (?:temporal|debilidad|mental)/i,
    ],
  },
  medicine: {
    isNegatable: true,
    patterns: [
      new RegExp(
        `\\b(?:stop|skip|halve|double|reduce|lower|increase|adjust|change|replace|pause|drop|delay|cut|come off|wean off|get off)(?:ping|ing)?\\b.{0,30}\\b${medicine}`,
        'i',
      ),
      new RegExp(`\\b(?:stop|skip|halve|double|leave out|do without)\\b.{0,45}\\b${medicine}`, 'i'),
      /\b(?:ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|painkillers?)\b.{0,25}\b(?:before|helps?|will|takes? the edge|is fine|are fine)\b/i,
      /\b\d+\s?mg\b.{0,15}\b(?:ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|ibuprofeno|aspirina)/i,
      new RegExp(`\\b(?:take|pop|use|try)\\s(?:\\w+\\s){0,3}${medicine}`, 'i'),
      new RegExp(`\\byou (?:no longer|don['’]?t|do not) need (?:your|the|any) ${medicine}`, 'i'),
      new RegExp(
        `(?:^|\\s)(?:setz|lass|halbier|reduzier|verdoppel|erhöh|änder)\\w*\\b.{0,30}${medicineGerman}(?!.{0,40}\\bnicht\\b)`,
        'i',
      ),
      new RegExp(
        `${medicineGerman}\\b(?!.{0,40}\\b(?:nicht|nie|ohne|besprich|frag)).{0,40}\\b(?:ab(?:zu)?setzen|weg(?:zu)?lassen|halbieren|verdoppeln|reduzieren|erhöhen)`,
        'i',
      ),
      new RegExp(`\\b(?:nimm|nehmen sie|du kannst)\\b.{0,25}${medicineGerman}`, 'i'),
      new RegExp(
        `\\b(?:deja|suspende|reduce|dobla|duplica|aumenta|s[aá]ltate|cambia|toma|t[oó]mate|puedes (?:dejar|tomar|reducir))\\b.{0,25}${medicineSpanish}`,
        'i',
      ),
    ],
  },
  dosing: {
    isNegatable: true,
    patterns: [
      new RegExp(
        `\\b(?:take|start with|load(?:ing)?|you need|try|add|use)\\s(?:\\S+\\s){0,5}${supplement}\\b`,
        'i',
      ),
      new RegExp(`\\b\\d+(?:[.,]\\d+)?\\s?(?:mg|mcg|µg|iu|g|ie|ui)\\b.{0,15}${supplement}`, 'i'),
      /\b(?:nimm|starte mit|lade)\b.{0,25}\b(?:kreatin|koffein|magnesium|zink|vitamin|eisen|booster|fatburner)/i,
      /\b(?:toma|empieza con|carga)\b.{0,25}\b(?:creatina|cafeína|magnesio|zinc|vitamina|hierro|quemagrasas)/i,
      /\b(?:first|beginner|bulking|cutting|test|steroid) cycle\b.{0,30}\b(?:weeks?|mg|ml|start)/i,
      /\b(?:test|testosterone|steroid|sarms?) cycle\b|\bpost[- ]cycle|\bpct\b/i,
    ],
  },
  diagnosis: {
    isNegatable: true,
    patterns: [
      new RegExp(
        `\\b(?:sounds|looks|seems|feels) (?:\\w+ )?like (?:\\w+ ){0,3}?(?:\\w+ )?${condition}`,
        'i',
      ),
      new RegExp(
        `\\byou(?:['’]ve| have| are having| are suffering from| suffer from| clearly suffer from)(?: got)? (?:\\w+ ){0,4}${condition}`,
        'i',
      ),
      new RegExp(
        `\\b(?:this|that|it)(?:['’]s| is| must be| will be| has to be) (?:\\w+ ){0,6}${condition}`,
        'i',
      ),
      /\byou (?:probably|likely|clearly|definitely|must have|may have|might have|have) (?:torn?|tore|ruptured|strained|sprained|herniated|pulled|slipped|broken?)\b/i,
      new RegExp(`\\b(?:caused by|due to|because of|a sign of) (?:\\w+ ){0,2}${condition}`, 'i'),
      /\byour (?:meniscus|acl|mcl|rotator cuff|achilles|ligament|disc|tendon|labrum|muscle|cartilage|nerve)s?\b.{0,15}\b(?:is|are|has|looks|seems)\b.{0,20}\b(?:torn|ruptured|slipped|herniated|inflamed|worn|damaged|degenerat\w+|pinched|trapped)/i,
      /\bclassic (?:case|signs?|symptoms?) of\b|\byou are (?:clinically )?(?:depressed|anorexic|bulimic|diabetic|anaemic|anemic)\b/i,
      /\b(?:du hast|das ist|das klingt nach|es handelt sich um|deutet auf|bei dir liegt)\s(?:\S+\s){0,4}(?:bandscheibenvorfall|meniskusriss|kreuzbandriss|sehnenentzündung|schleimbeutelentzündung|arthrose|arthritis|ischias|zerrung|muskelfaserriss|bruch|thrombose|impingement|hexenschuss|depression|essstörung)/i,
      /\b(?:tienes|es|parece|se trata de|suena a|padeces)\s(?:\S+\s){0,4}(?:hernia|rotura|desgarro|tendinitis|artritis|artrosis|ciática|bursitis|esguince|fractura|trombosis|depresión|anorexia|bulimia|contractura|lumbago)/i,
    ],
  },
  cure: {
    isNegatable: true,
    patterns: [
      /\bwill (?:be |make (?:it|you) )?(?:pain[- ]free|gone|healed|cured)\b|\b(?:pain|injury|it) (?:will|is going to) (?:disappear|vanish|heal) (?:in|within)\b/i,
      /\b(?:this|these|exercises?|stretch(?:es)?|it|they) (?:will )?(?:fix(?:es)?|heals?|repairs?|gets? rid of) (?:your |the )?(?:\w+ )?(?:pain|knees?|back|shoulders?|injury|disc|hips?|problem)/i,
      /\b(?:heilt|kuriert|beseitigt)\b.{0,25}(?:schmerz|knie|rücken|verletzung|bandscheibe|arthrose|diabetes)|\bschmerzfrei in\b|\bgarantiert\b/i,
      /\b(?:cura|curar[áa]|sana|sanar[áa]|elimina|eliminar[áa])\b.{0,20}(?:dolor|rodilla|espalda|lesión|hernia|artrosis|diabetes)|\bgarantizad[oa]\b/i,
    ],
  },
  calorie_target: {
    isNegatable: true,
    patterns: [
      /\b(?:aim for|stay (?:under|below|at|around)|stick to|target|go for|set|keep to|drop to|reduce to|no more than|at most)\b.{0,25}\b\d[\d.,]*\s?(?:k?cals?|calories|kilojoules?|kj)\b/i,
      /\b(?:don['’]?t|do not) eat (?:until|anything|for|at all)\b/i,
      /\byou (?:need|should (?:have|get|eat)|may have)\b.{0,15}\b\d[\d.,]*\s?(?:k?cals?|calories|kj)\b/i,
      /\b(?:iss|esse|ziel|höchstens|maximal|nur|bleib|unter|etwa)\b.{0,25}\b\d[\d.,]*\s?(?:kcal|kalorien)/i,
      /\b(?:come|consume|lim[ií]tate|m[aá]ximo|apunta|objetivo|menos de|qu[eé]date)\b.{0,25}\b\d[\d.,]*\s?(?:kcal|calor[ií]as)/i,
    ],
  },
  weight_promise: {
    isNegatable: true,
    patterns: [
      /\bbe\b.{0,12}\d+(?:[.,]\d+)?\s?(?:kg|kilos?|pounds?|lbs?) lighter\b/i,
      /\b(?:lose|drop|shed|melt)\b.{0,20}\b(?:a|one|two|three|four|five|ten|half a|several)\s(?:kilos?|kg|pounds?|stones?|dress sizes?)\b/i,
      /\b\d+(?:[.,]\d+)?\s?(?:kg|kilos?|pounds?|lbs?|%)\s(?:a|per|every|each)\s(?:week|month|day)\b/i,
      /\b\d+(?:[.,]\d+)?\s?(?:kg|kilo)\b.{0,25}\b(?:abnehmen|abgenommen|verlieren|verlierst|pro woche|im monat|leichter)/i,
      /\b(?:verlierst|nimmst)\b.{0,20}\b\d+(?:[.,]\d+)?\s?(?:kg|kilo)/i,
      /\b(?:perder(?:ás)?|bajar(?:ás)?|pierdes|bajas|adelgazar(?:ás)?)\b.{0,20}\d+(?:[.,]\d+)?\s?(?:kg|kilos?)/i,
      /\b(?:idealgewicht|wunschgewicht|peso ideal|vorher[- ]nachher|antes y después)\b/i,
    ],
  },
  shaming: {
    isNegatable: false,
    patterns: [
      /\b(?:you failed|your failure|no discipline|lack of discipline|weak[- ]willed|let yourself go|disappoint(?:ed|ing) (?:me|in you)|stop whining|you should feel bad|naughty|sinful|sinned|junk body|gross|obese body|fat people|work off (?:that|the|your|those))\b/i,
      /\b(?:faulpelz|faul|schwächling|versager|sünde|gesündigt|sündigen|schäm dich|fauler sack|bikinifigur|strandfigur|schummeltag|keine ausreden|disziplinlos|speckröllchen|enttäuschst)\b/i,
      /\b(?:vag[oa] de|perezos[oa]|gord[oa]|sin excusas|fracasad[oa]|vergüenza|operación bikini|cuerpo de verano|michelines|pecado|débil mental|me decepcionas)\b/i,
    ],
  },
};
