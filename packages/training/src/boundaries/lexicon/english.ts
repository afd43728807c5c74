import { englishClinic } from './english-clinic.ts';
import { englishEmergency } from './english-emergency.ts';
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
      'tight tightness tightening tightens pressure heaviness constricted constriction clenched clenching crushed suffocated',
    odd: 'weird strange funny odd wrong off uncomfortable bad awful horrible',
    side: 'one left right',
    die: 'die dying died dead death suicide suicidal unalive',
    wish: 'want wanting wanted wants wish wishes wished wishing hope hopes hoping hoped rather prefer ready plan planning planned intend intending thinking think thought thoughts consider considering considered urge urges need like deserve waiting wait fantasize fantasise fantasizing dream dreaming dreamt imagine imagining tempted way ways method methods obsessed',
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
    rest: 'rest resting sit sitting sat seated lying lie laying lay bed sofa couch desk chair sleep sleeping asleep night nothing randomly random calm relaxing relaxed watching tv still',
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
      'steroids steroid roids roid anabolics anabolic sarms sarm ostarine rad140 ligandrol lgd4033 mk677 cardarine yk11 trenbolone dianabol dbol anavar winstrol clen clenbuterol dnp ephedrine hgh epo deca nandrolone masteron primobolan turinabol halotestin anadrol oxandrolone stanozolol boldenone clomid nolvadex synthol peptides',
    workout:
      'workout workouts session sessions training squats squat lunges burpees burpee treadmill sprint sprints sprinting intervals interval hill hills leg legs gym exercise exercises cardio run runs running race marathon bike assault wod crossfit set sets reps deadlifts class spin circuit coach trainer',
  },
  negators: 'no not never without zero neither nor none',
  betweenNegation:
    'any have had having got get getting feel felt feeling real actual signs sign of symptoms symptom experience experienced a the been am is be',
  everydayWords:
    'cheat cheats cheated paint paints print heat beat treat hearts hears hearth chess crest fest cheer ' +
    'fainter paints pants point points plain gain gains main rain brain train trains grain sprain spain ' +
    'breath breathe breaths death breadth board bread break broke head heal heel bead ' +
    'stoke strokes spoke smoke strong strap speak squad squads squat squats binder bring hinge hinges tinge ' +
    'purse surge urge merge pure puree starting started staring stating starring startled start stave ' +
    'sever several fewer never lever ever fever forever clever sleeve ' +
    'tired tried trying dying lying drying tying doing eying eyeing wishing fishing dishing ' +
    'slump clump jump lumps plump bump bumps stump thump hump ' +
    'through trough though thorough thought tough throughout ' +
    'skipping shipping slipping clipping ripping tripping gripping dripping flipping ' +
    'race rack rice raced racking racing racer pacing ' +
    'pills spills hills drills grills skills stills bills ' +
    'collapse collapses block blocks blocked blocking black slack lack back pack ' +
    'meals medals metals mental metal rental dental petals pedals models media mad men ' +
    'price pride prize pride printer pushes pushed rushes ' +
    'threat threats thread threads thrust thirst thirsty thirty third thorn ' +
    'patch match batch catch hatch watch latch ' +
    'kicks kick kicked ticks picks pick packs ' +
    'swelter sweater sweating sweat sweet sweets sweating swearing swell swelling swimming ' +
    'period periods periodic periodise periodised patience patient patients paint ' +
    'light eight night right tight fight sight height weight weights weighs weighted ' +
    'calf calves half halves carve caves curves carbs cares cables calm claves ' +
    'stiffen stuffed stiff staff sniff ' +
    'heads headed heard beard hard herd heart hurt hurts hunt hut ' +
    'number numbers numbered thumb thumbs dumb dumbbell dumbbells bumbling ' +
    'palm palms pulse pulses purse pulsed impulse ' +
    'raped rapid rapids taped tape grape grapes drape wraps wrap rope ropes rapped rep reps ' +
    'abused amused used user abuser amuse ' +
    'hanging handing changing banging hinging ' +
    'choose chose chooses chocked check checks checked shock choke ' +
    'drooping dropping dropped droop drop drops ' +
    'slurp slurped curd blurred blurs ' +
    'chicken chickens kitchen thicken ' +
    'fainting painting painted planting ranting faint ' +
    'cycles cycle recycle steroid asteroid asteroids stereo ' +
    'deuce dose does doses doze done dense ' +
    'lamp lumpy clumps limp limps ' +
    'lunch launch bunch punch hunch lunge lunges lung lungs plunge ' +
    'touches torches tough coach couch coaches catches ' +
    'unsafe usage sausage ' +
    'strain strains strained string strings strengthen strength strengths straight ' +
    'rests rested nested tested vested rusted result results ' +
    'cramps crams clamp clamps champ champs camps camp cram ' +
    'blend blended blends bleeds blood bleed flood floods bloom ' +
    'shake shakes shape shapes shaped sharp share shared shares sharper ' +
    'ached cached reached teach teaches beach beaches each reaches ache ' +
    'bones zones tones bored bore born boned boxes ' +
    'angle angles ankles tangle uncle ankle ' +
    'hips hip hits chips ships whips tips lips ' +
    'slide slides glide glides sides side aside sideways ' +
    'fattest fatter flatter faster factor fasted fasten tasted fast ' +
    'skin skinny spin spins skins sin shin shins chin thin think thing things this thins thinks ' +
    'ideal deal dead deads lead leads read ready bed bead deed dear death deaf ' +
    'live life lives alive olive love lived liver dive drive ' +
    'morning mourning worming warming warning ' +
    'mood moods food foot fool good wood hood moon noon soon ' +
    'caffeine caffeinated coffee coffees cofee ' +
    'stops stop steps step stoops strops shops shop',
  innocent: [
    // The chest as a muscle
    'chest day|days|press|presses|pressing|pressed|fly|flies|flye|flyes|workout|workouts|exercise|exercises|session|sessions|muscle|muscles|supported|dip|dips|expander|strap|straps|monitor|belt|routine|training|volume|size|gains|pump|tattoo|development|growth|hair|opener|openers|stretch|stretches|machine|circumference|measurement|fat|doms|height|level',
    'train|trained|training|hit|bigger|build|grow|bench|work upper|lower|inner|my|the? chest',
    '@chest ~3 sore|soreness|doms',
    'sore|soreness|doms ~4 @chest',
    '@chest ~4 @tight ~8 stretch|stretches|stretching|desk|posture|mobility|bench|benching|flies|pushups',
    'stretch|stretches|stretching|desk|posture|mobility ~8 @chest ~4 @tight',
    '@tight ~3 @chest ~8 stretch|stretches|stretching|desk|posture|mobility',
    'exercise|exercises|movement|alternative|alternatives|movements|do|dumbbells for my? chest ~3 without|that',
    // Exaggerations of the gym
    'killed|kills|killing|kill ~2 glutes|quads|legs|hamstrings|abs|arms|it|me|music|time',
    '@workout ~6 want|wanted to die|dying',
    '@workout ~6 going to die',
    '@workout ~6 like dying',
    'want|wanted|going|like to? die|dying ~6 @workout',
    'like dying|death ~6 @workout',
    'i died|dying ~4 @workout',
    'kill|killing|killed myself ~2 in|at|with|on|during|for ~3 @workout',
    'dying|die to|for',
    'would|could kill|murder ~2 for',
    'lost the will to live ~4 @workout',
    'hang|hanging myself from the bar',
    'killing it',
    'leg|legs day|days|press|presses|curl|curls|extension|extensions|workout|session|machine|drive',
    'collapse|collapsed|collapsing ~3 sofa|couch|bed',
    'stroke of',
    'can not feel|move my? legs ~5 @workout',
    'cut|cutting myself|me|us some? slack|short|shaving',
    'suicide grip|run|runs|sprint|sprints|drill|drills|push|pushups|squad|shuttle|shuttles|lunges|plank|set|sets|circuit',
    'run|ran|do|did|doing|running suicides|suicide',
    'not want|wanting|trying to hurt|injure|harm|hurting|injuring myself',
    'not want|wanting|trying to end up? hurting|hurt|injuring|harming myself',
    'scared|afraid|worried|fear of|about? hurting|injuring myself',
    'overdose|overdosing on? vitamin|vitamins|caffeine|protein|creatine|magnesium|zinc|iron',
    'knocked out ~3 workout|sets|reps|pushups|cold',
    // Food
    'starving|starved after|post|following',
    'binge watch|watching|watched|watches|worthy',
    'binge|binged|binging|bingeing ~5 netflix|show|shows|series|tv|season|seasons|episodes|anime|podcast|podcasts|videos',
    'purge|purged|purging|purges ~4 fridge|pantry|kitchen|closet|wardrobe|house|cupboard|cupboards|apps|list|drawer|clothes|soda|inbox|snacks|data|account',
    'intermittent fasting|fast',
    '@manyDays days a|per week',
    'pain au chocolat',
    'hurt|hurting|injure|injuring myself ~5 @workout',
    'hurt|hurting|injure|injuring myself ~2 lifting|playing|skiing|football|running|squatting|deadlifting|benching|training',
    'without|avoid|not|will|would i? hurting|hurt|injuring myself',
    'hit myself with|on|in',
    'beat|beating myself up',
    'trapped nerve|gas|wind|air',
    'end|ending things with',
    'can not go on monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|the|a|my|holiday|until|runs|for|long|weekends|weekend|vacation|tuesdays',
    'stop|stopped|stopping eating ~1 sugar|sweets|junk|meat|late|at|before|snacks|chocolate|carbs|bread|out|dairy|after|too|fast|processed|crisps|gluten|when|red|eggs',
    'blood flow restriction',
    'restricted|restricts movement|mobility|range|area',
    'dead lift|lifts|lifting|hang|hangs|bug|bugs|stop|weight|end|leg|legs|line|ball|easy|serious|sexy',
    'phone|watch|battery|app|streak|laptop|headphones|car ~4 dead|died|dying',
    'legs|arms|quads|glutes|muscles|shoulders|abs|core|hamstrings|calves ~4 dead|died|dying',
    'not eaten ~1 yet|breakfast|lunch|today|before',
    'snack|snacks|recipe|recipes|drink|drinks|dessert ~3 under|below|with|of|around ~3 @kcal',
    'hope of',
    'take my life back|seriously',
    'not to? eat|eating ~2 sugar|sweets|meat|carbs|late|after|before|too|junk|chocolate|dairy|gluten|snacks|out|bread|processed',
    'guilt free',
    'guilty pleasure|pleasures',
    'arch|arches|knee|knees|form|spine|technique|chest|shoulders ~3 collapse|collapses|collapsing|collapsed',
    'collapse|collapses|collapsed|collapsing ~2 arches|form|position|bottom|bed|sofa|couch|chair',
    'barely|hardly eat|eating ~1 breakfast|meat|sugar|sweets|bread|fish|vegetables|veggies|carbs|protein|fruit|out',
    'imagine life without',
    'end it with|early|here|there|on|after|by|at',
    'glute|hip|leg|single|shoulder bridge|bridges',
    'weight|weights training|lifting|room|vest|belt|machine|machines|bench|plates',
    'drop set|sets',
    'gear for',
    'orange|apple|carrot|beet|beetroot|lemon|vegetable juice',
    '@lowKcal @kcal ~2 deficit|surplus|below|less|under|more|over|above|snack|snacks',
    'burn|burns|burned|burning|deficit|surplus ~3 @lowKcal ~1 @kcal',
    // Words with a second meaning
    'pain in the|my ass|arse|butt|bum|backside',
    'a pain to',
    'weather|season|scanning ~3 pain',
    'numb from|with boredom|cold|the',
    'numb ~4 cold|bored|boredom|winter|freezing',
    'faint of heart',
    'faint line|lines|smell|idea|sound|hint|hope|memory|colour|color|grey|text|print',
    'if|when|case ~2 somebody|someone|anybody|anyone faints|fainted|faint|collapses',
    'somebody|someone|anybody faints',
    'pass|passed|passing out ~4 couch|sofa|bed|asleep|sleep|hammock',
    'pass|passed|passing out flyers|water|medals',
    'black|blackout curtains|blinds',
    'breathe|breath|breathing ~3 nose|nostril|technique|pattern|rhythm|drill|drills|exercise|exercises|brace|bracing|belt|mask|snorkel',
    'rhythm|technique|pattern|timing ~3 breathing',
    'breathing ~4 right|correctly|rhythm|timing ~3 swim|swimming|freestyle|crawl|running|lifting',
    'talk|speak|speaking|talking ~6 run|runs|running|tempo|pace|sentences|jog|jogging|cardio|interval|intervals',
    'run|running|tempo|pace|jog|jogging|cardio|zone ~6 talk|speak',
    'stroke rate|technique|volume|length|play|count|per|speed|mechanics',
    'breast|rowing|swim|swimming|back|golf|full|drive|down|power|butterfly|rower|row stroke',
    'give|gave|giving|given me|him|her|us? a heart attack',
    'grandfather|grandpa|grandad|grandmother|grandma|father|dad|mother|mum|mom|uncle|family had|has a|of? heart attack',
    'heart rate ~3 zone|zones|part|section|chart|graph|monitor|strap',
    'warm up|ups|upping',
    'hot yoga|tub|day|days|pilates|weather|summer|bath',
    'dark yellow|yellower',
    'hay|cabin|spring|spotted|gold|gym|world fever',
    'rest|resting|training|time|trial|grace|holiday|base|build period|periods',
    'eccentric|concentric|isometric|muscle|muscular contraction|contractions',
    'spotting|spot|spotted someone|somebody|you|me|him|her|a|on|arm|arms',
    'hit the nail',
    'hit|hits me up',
    'beat|beats|beating me|us at|in|to|by|on|every|again|with|when|twice',
    'kick|kicks|kicked|kicking my ass|butt|arse',
    'creatine ~4 steroid|steroids',
    'anabolic window|resistance|response|state',
    'steroid injection|injections|cream|creams|inhaler|spray|shot|ointment',
    'collagen|protein|whey peptides',
    'i am @minorAge kg|kilos|kilo|lb|lbs|pounds|stone|weeks|week|days|months|minutes|percent|reps|stones|workouts|sessions',
    'i @minorAge weeks',
    'lock|locks|locked|locking out',
    'years|year ago',
    'not see|saw ~3 black',
  ],
  flags: { ...englishEmergency, ...englishMind, ...englishClinic },
};
