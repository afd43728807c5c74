import { englishSignals } from '../signals/english-signals.ts';
import { englishClinic } from './english-clinic.ts';
import { englishEmergency } from './english-emergency.ts';
import { englishEverydayWords } from './english-everyday.ts';
import { englishInnocent } from './english-innocent.ts';
import { englishMind } from './english-mind.ts';
import type { Lexicon } from './lexicon.ts';

/** Spoken forms are written out before matching: “can not”, “do not”, “i am”, “want to”. */
export const english: Lexicon = {
  groups: {
    chest: 'chest chested breastbone sternum ribcage',
    ache: 'pain pains painful hurt hurts hurtz hurst hurting hurted painz ache aches aching agony discomfort',
    harsh:
      'stab stabs stabbing burning burns sharp crushing stinging piercing squeezing squeeze squeezes squeezed pressing cramping cramp cramps spasm spasms throbbing',
    pain: '@ache @harsh sore soreness tender',
    tight:
      'tight tighten tightness tightening tightens pressure heaviness constricted constriction clenched clenching crushed suffocated',
    odd: 'weird strange funny odd wrong off uncomfortable bad awful horrible',
    side: 'one left right',
    die: 'die dying died dead death suicide suicidal unalive',
    wish: 'want wanting wanted wants wish wishes wished wishing hope hopes hoping hoped rather prefer ready plan planning planned intend intending thinking think thought thoughts consider considering considered urge urges need like deserve waiting wait fantasize fantasise fantasizing dream dreaming dreamt imagine imagining tempted way ways method methods obsessed pray prays prayed praying beg begging going about try tries trying tried dreams allowed possible',
    harm: 'cut cuts cutting cuttin slice slicing scratch scratches scratching burn burns burning burned burnt bite biting bit hit hits hitting punch punching punched slap slapping pinch pinching carve carving bang banging scrape scraping harm harming injure injuring hurt hurting',
    skin: 'arm arms wrist wrists leg legs thigh thighs skin stomach body hand hands forearm forearms',
    treat:
      'cake burger burgers pizza chocolate icecream cream cookies cookie donut donuts chips fries mcdonalds kfc takeaway takeout dessert sweets candy icecream beer alcohol wine',
    person:
      'i he she they we you friend partner wife husband boyfriend girlfriend mate buddy dad mum mom father mother brother sister son daughter client someone somebody guy man woman kid child',
    loved: '@family parents coach trainer instructor',
    family:
      'partner boyfriend bf girlfriend gf husband wife hubby dad father daddy mum mom mother stepdad stepmom stepfather stepmother ex brother sister uncle fiance roommate',
    trainer: 'coach trainer instructor pt physio teacher',
    beat: 'hit hits hitting beat beats beating punch punches punched punching slap slaps slapped slapping choke chokes choked choking strangle strangles strangled strangling kick kicks kicked kicking shove shoves shoved shoving rape rapes raped grope gropes groped groping molest molests molested molesting assault assaults assaulted abuse abuses abused abusing',
    ate: 'ate eat eaten eating binged binge overate swallowed',
    food: 'food foods meal meals dinner lunch breakfast supper calories eating eat snack snacks',
    vomit: 'vomit vomited vomiting puke puked puking sick barf hurl throw',
    lowKcal: '50 100 150 200 250 300 350 400 450 500 550 600 650 700 750 800 850 900 hundred',
    kcal: 'calories calorie kcal kcals cal cals',
    manyDays: '2 3 4 5 6 7 8 9 10 14 two three four five six seven eight nine ten several',
    limb: 'arm arms hand hands finger fingers fingertips thumb thumbs pinky leg legs foot feet toe toes thigh thighs calf calves shin forearm elbow knee heel glute shin limb limbs',
    joint:
      'knee knees ankle ankles shoulder shoulders hip hips elbow elbows wrist wrists joint joints kneecap kneecaps foot thumb',
    limbJoint:
      '@joint leg legs hamstring calf quad back groin pec bicep biceps achilles tricep neck',
    bone: 'arm leg wrist ankle rib ribs collarbone foot toe finger hand shin bone hip elbow',
    bodyPart:
      'knee knees ankle ankles shoulder shoulders hip hips elbow elbows wrist wrists back neck shin shins heel heels foot feet achilles groin hamstring calf quad forearm hand spine rib ribs joint joints tendon glute arm leg legs arms',
    swollen: 'swollen swelling swelled swell swells swelld puffy puffed ballooned balloon balloons',
    hot: 'warm hot red redness tender throbbing throbs purple',
    private:
      'groin genitals genital crotch perineum privates vagina vulva penis testicles balls buttocks bum butt backside anus',
    toilet: 'bladder bowel bowels pee peeing urine urinate wee poo poop stool toilet',
    urine: 'urine pee peeing piss pissing wee weeing peed pees',
    dark: 'dark brown brownish black cola coke coca tea coffee red reddish pink rusty maroon blood bloody',
    numb: 'numb numbness tingle tingles tingling tingly prickling deadened paresthesia',
    rest: 'rest resting sit sitting sat seated lying lie laying lay bed sofa couch desk chair sleep sleeping asleep night nothing randomly random calm relaxing relaxed watching tv',
    fast: 'racing race races raced pounding pounds pound hammering thumping thumps thump fast crazy boom',
    pregnant:
      'pregnant pregnancy preggo preggers expecting trimester gestation antenatal prenatal midwife',
    pregnancySign:
      'bleeding bleed bled spotting spotted blood leaking leaked leak gush cramps cramping contractions contraction headache headaches faint dizzy vision itching',
    weeks: 'weeks weekes wks week months month mths',
    manyWeeks: '@many weeks',
    many: '2 3 4 5 6 7 8 9 10 11 12 two three four five six seven eight nine ten several few many couple',
    medicine:
      'med meds medication medications medicine medicines tablets tablet prescription prescriptions insulin metformin betablocker betablockers blocker blockers bisoprolol metoprolol propranolol atenolol statin statins atorvastatin antidepressant antidepressants ssri ssris sertraline fluoxetine prozac zoloft lexapro citalopram escitalopram venlafaxine warfarin eliquis xarelto thinners ibuprofen advil nurofen paracetamol tylenol acetaminophen naproxen aleve aspirin painkiller painkillers codeine tramadol oxycodone prednisone prednisolone cortisone antibiotic antibiotics adderall ritalin concerta ozempic wegovy mounjaro semaglutide levothyroxine thyroxine lisinopril ramipril amlodipine lithium inhaler antihistamines xanax diazepam gabapentin pregabalin diclofenac voltaren',
    minorAge:
      '8 9 10 11 12 13 14 15 16 17 eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    slim: 'lose losing loose drop dropping shed cut cutting diet dieting skinny skinnier thin thinner slim slimmer slimming fat loss calories calorie deficit chubby',
    steroid:
      'steroids steroid roids roid anabolics anabolic sarms sarm ostarine ligandrol cardarine trenbolone dianabol dbol anavar winstrol clen clenbuterol dnp ephedrine hgh epo deca nandrolone masteron primobolan turinabol halotestin anadrol oxandrolone stanozolol boldenone clomid nolvadex synthol peptides',
    workout:
      'workout workouts session sessions training squats squat lunges burpees burpee treadmill sprint sprints sprinting intervals interval hill hills leg legs gym exercise exercises cardio run runs running race marathon bike assault wod crossfit set sets reps deadlifts class spin circuit planks pushups rows rowing swings',
    sport:
      'tennis chess wrestling arm planks race races games game football basketball everything badminton squash boxing padel golf run runs',
  },
  negators: 'no not never without zero neither nor none',
  betweenNegation:
    'any have had having got get getting feel felt feeling real actual signs sign of symptoms symptom experience experienced a the been am is be',
  everydayWords: englishEverydayWords,
  signalWords:
    'suicide suicidal suicides anorexia anorexic bulimia bulimic laxative laxatives overdose overdosed diarrhea palpitations concussion unconscious',
  hedges: 'exactly precisely',
  innocent: englishInnocent,
  signals: englishSignals,
  flags: { ...englishEmergency, ...englishMind, ...englishClinic },
};
