import type { Lexicon } from './lexicon.ts';

/** Umlauts are matched as “ä”, “a” and “ae”. */
export const german: Lexicon = {
  groups: {
    brust: 'brust brustkorb brustbein brustbereich oberkörper',
    schmerz:
      'schmerz schmerzen schmerzt schmerzhaft weh wehtut tut stechen sticht brennen brennt ziehen zieht krampf krämpfe',
    druck:
      'druck drückt drücken enge engegefühl eng beklemmung zugeschnürt schwere schwer zusammengezogen',
    seite: 'rechte linke rechts links halbe eine einseitig rechten linken einer',
    gelenk:
      'knie knöchel schulter ellbogen ellenbogen handgelenk hüfte sprunggelenk gelenk kniescheibe fuß finger',
    glied:
      'bein beine arm arme hand hände finger fuß füße zeh zehen zehe oberschenkel unterschenkel wade gesäß daumen',
    koerper:
      'knie rücken schulter hüfte nacken achillessehne ellbogen ellenbogen fuß ferse schienbein handgelenk hals leiste rippe rippen bein arm gelenk sehne',
    taub: 'taub taubheit taubheitsgefühl kribbeln kribbelt eingeschlafen pelzig gefühllos',
    geschwollen: 'geschwollen schwillt schwellung angeschwollen dick anschwillt',
    partner:
      'freund freundin mann frau partner partnerin vater mutter papa mama stiefvater bruder trainer trainerin coach ex ehemann onkel eltern',
    schlagen:
      'schlägt schlagen geschlagen verprügelt verprügeln würgt gewürgt tritt getreten vergewaltigt missbraucht misshandelt bedroht bedrängt begrapscht ohrfeigt geohrfeigt schlug',
    zeit: 'wochen monaten monate woche',
    viele:
      '2 3 4 5 6 7 8 9 10 12 zwei drei vier fünf sechs sieben acht mehreren mehrere vielen einigen paar',
    medikament:
      'medikament medikamente medikamenten betablocker insulin metformin antidepressiva blutdrucktabletten tabletten tablette ibuprofen paracetamol aspirin schmerzmittel blutverdünner cortison kortison antibiotika antibiotikum statine pille schilddrüsentabletten marcumar diclofenac voltaren novalgin blutdrucksenker ssri',
    jung: '8 9 10 11 12 13 14 15 16 17 zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn',
    abnehmen:
      'abnehmen abnehme dünn dünner schlank schlanker diät kilo gewicht kalorien bauchfett verliere fett abzunehmen dick',
    essen: 'essen gegessen mahlzeit mahlzeiten abendessen mittagessen frühstück esse',
    schwanger: 'schwanger schwangere schwangerschaft ssw schwangerschaftswoche trimester',
  },
  negators: 'kein keine keinen keinerlei keiner nicht ohne nie niemals weder',
  betweenNegation: 'mehr anzeichen von irgendwelche hatte habe gehabt der die das probleme mit',
  everydayWords:
    'brot bruder brüste bluse frust kurs herz herd hertz schmelz scherz scherze wehe wehren weg tür tun ' +
    'eng enger engel dicke dich decke trick tritte treten blut bluten blüten glut gut gute gutes ' +
    'wade wagen wachen waden warme warm arme armen arm darm tal tau taue ' +
    'übung übungen luft lust kraft kräfte laufen last läufer ' +
    'fieber lieber lieben leber leben lebe leider lieder kleider sieben ' +
    'sterne stern stark starke stärker stellen strecken streben schlagzahl schläge schlafe schlafen schlank ' +
    'hunger hunde lunge lungen knien knie kinie knick dehnen drehen gehen stehen sehen ' +
    'essen messen fressen wissen müssen lassen fassen passen ' +
    'atmen atme atem arten karten garten warten regel regeln riegel ' +
    'bauch rauch brauche brauch brauchen rauche schule schulen schultern ' +
    'pause pausen puls plus plan plane planen ' +
    'trainer training trainiere trainieren finger finde singen ringen bringen bringe springen',
  innocent: [
    'muskelkater ~4 @brust',
    '@brust ~4 muskelkater',
    'brusttag|brusttraining|brustübung|brustübungen|brustmuskel|brustmuskeln|brustmuskulatur',
    'training|übung|übungen|sätze|satz ~2 für ~1 @brust',
    'bringt mich um ~6 spaß|training|liebe|haha',
    'training|workout|beintag|einheit ~2 bringt mich um',
    'tot nach|vom|von',
    'hunger nach',
    'will nicht mehr ~3 kniebeugen|laufen|joggen|trainieren|machen',
    'ohnmachtsanfall ~3 witz',
    'atme|atmen|atmet|atmung ~2 beim|während|technik',
    'training|übung|workout ~6 zum sterben',
    'regel ~2 training|pause|nummer',
    'in der regel',
  ],
  flags: {
    chest_pain: {
      usual: [
        '@brust <6> @schmerz',
        '@brust <5> @druck',
        'brustschmerz*|brustschmerzen|brustenge|brustdruck|brustkorbschmerzen|herzschmerzen|herzstechen|herzstich*|herzinfarkt|angina|herzattacke',
        'herz ~3 sticht|schmerzt|weh|stechen|brennt|krampft',
        'stechen|schmerzen|druck|stiche ~3 herz|herzgegend|herzbereich',
        'hinter|hinterm dem? brustbein',
        'schmerz|schmerzen|ziehen|zieht ~5 linken|linker arm|kiefer|schulter ~6 brust|herz|kiefer',
        'zieht|strahlt|ausstrahlung|ausstrahlt ~4 linken arm|kiefer',
        'zieht|strahlt ~4 arm|kiefer ~3 aus?',
        'elefant|gewicht|stein|zentner ~4 @brust',
        '@brust ~3 zu|eng|schwer|komisch|beklommen|zugeschnürt',
      ],
    },
    breathing: {
      usual: [
        'keine|kaum|wenig|schwer|nicht|genug ~1 luft',
        'krieg|kriege|bekomme|bekomm|kriegt|bekommt ~4 luft',
        'atemnot|luftnot|atemlos|kurzatmig|kurzatmigkeit|asthmaanfall|erstickungsanfall|atembeschwerden|erstickungsgefühl',
        'kann|kannst|konnte|kaum|schlecht ~4 nicht|kaum|schlecht|schwer ~3 atmen',
        'nicht|kaum|schwer ~2 atmen',
        'schwierigkeiten|probleme|mühe ~2 atmen',
        'ersticke|ersticken|erstick',
        'lippen ~3 blau|geschwollen',
        'blaue lippen',
        'kehle|hals|rachen ~3 zu|schwillt|zugeschwollen|zugeschnürt',
        'zunge|gesicht ~3 @geschwollen',
        'allergische reaktion|schock',
        'allergischer schock',
        'anaphyla*',
        'blut husten|gehustet|huste',
        'huste|spucke blut',
      ],
      certain: ['luft mehr', 'keine luft'],
    },
    fainting: {
      usual: [
        'ohnmächtig|ohnmacht|bewusstlos|bewusstlosigkeit|umgekippt|umgekippe|zusammengebrochen|kollabiert|krampfanfall|hitzschlag|epilept*',
        'kippe|kippt|kipp|kippte ~4 um',
        'schwarz vor|vorn den? augen',
        'bewusstsein ~3 verloren|verlor|verliere|weg',
        'verlor|verliere ~3 bewusstsein',
        'schwindelig|schwindlig|schwindel ~8 gefallen|gestürzt|umgefallen|gleichgewicht|hingefallen|fallen',
        'reagiert|ansprechbar nicht',
        'nicht ansprechbar',
        'weggetreten',
        'umgefallen ~4 training|gym|fitnessstudio|einfach',
      ],
    },
    stroke_signs: {
      usual: [
        'schlaganfall|halbseitig|donnerschlagkopfschmerz|vernichtungskopfschmerz',
        'mundwinkel|gesicht|gesichtshälfte|lid ~3 hängt|hängend|hängen|taub|gelähmt|schief',
        '@seite seite|körperhälfte|gesichtshälfte ~4 taub|gelähmt|schwach|kribbelt|lahm',
        'plötzlich|plötzliche ~5 sprechen|reden|lähmung|taub|taubheit|gelähmt|sehen|blind|doppelt|verwirrt|schwach',
        'kann ~4 nicht ~3 sprechen|reden',
        'lalle|lallen|lallt|verwaschen|verwaschene',
        'stärkste|stärksten|schlimmste|schlimmsten|heftigste|heftigsten ~1 kopfschmerz|kopfschmerzen|kopfweh',
        'plötzlich|plötzliche|explosionsartig|schlagartig|schlagartige ~5 kopfschmerz|kopfschmerzen|kopfweh',
        'kopfschmerzen|kopfweh ~6 plötzlich|schlagartig|lebens',
        'auf einem auge ~3 blind|nichts',
        'sehe|seh doppelt|doppelbilder',
      ],
    },
    cauda_equina: {
      usual: [
        'reithosen*|reithosentaubheit|inkontinent|inkontinenz|querschnitt|gelähmt',
        'taub|taubheit|taubheitsgefühl|kribbeln ~4 schritt|genitalbereich|intimbereich|genitalien|damm|gesäß|po|hintern|scheide|penis|leiste',
        'schritt|genitalbereich|intimbereich|damm|gesäß|po|hintern ~4 @taub',
        'blase|darm|urin|stuhl|wasser ~5 nicht ~3 kontrollieren|halten|lassen|kontrolle',
        'kontrolle ~4 blase|darm|urin|stuhl',
        'blasenkontrolle|darmkontrolle',
        'nicht ~2 pinkeln|urinieren',
        'beide|beiden beine|beinen ~4 taub|gelähmt|schwach|kribbeln|kraftlos',
        'beine ~4 nicht ~2 bewegen|spüren|fühlen',
        'eingenässt|eingepinkelt',
        'spüre|fühle ~4 meine|die beine ~2 nicht',
      ],
    },
    rhabdomyolysis: {
      usual: [
        'rhabdo*',
        'urin|pipi|pisse|harn|pinkeln|pinkel|pinkle <7> dunkel*|braun*|cola|rot|rötlich|schwarz|blutig|blut|tee|kaffee|colafarben',
        'blut ~2 urin',
        'colafarben*|braunen|dunklen ~2 urin',
        'muskeln|arme|oberschenkel|bizeps ~5 dick|geschwollen|angeschwollen ~6 urin|hart|extrem',
      ],
    },
    self_harm: {
      usual: [
        'umbringen|umzubringen|umbringe|umgebracht|suizid*|selbstmord*|selbsttötung|selbstverletz*|selbstverletzung|svv|lebensmüde|erhängen|todessehnsucht|abschiedsbrief|freitod',
        'bring|bringe ~3 mich ~2 um',
        'das|mein|meinem|meines leben ~5 beenden|nehmen|ende|schluss|setzen|sinnlos|sinn|müde|satt',
        'leben nicht ~3 wert|lebenswert',
        'nicht|kein|keine ~1 mehr ~1 leben|da ~1 sein|existieren|aufwachen|weiterleben',
        'nicht ~2 mehr ~1 da|hier sein',
        'nicht mehr ~3 leben|existieren|aufwachen|aufzuwachen',
        'nie mehr|wieder ~1 aufwachen|aufzuwachen',
        'leben ~4 keinen sinn',
        'keinen|kein ~1 sinn ~4 leben',
        'kein ~1 lebenswille|grund ~2 leben',
        'will|möchte|wünschte|würde|wollte|wünsche|wär|wäre ~5 sterben|tot|verschwinden|einschlafen|nie',
        'denke|gedanken|denk|nachgedacht|gedacht ~4 tod|sterben|selbstmord|suizid|umzubringen|schluss',
        'ritze|ritzen|geritzt|ritz ~2 mich|wieder|arm|arme',
        'mich ~3 ritze|ritzen|geritzt|schneide|geschnitten',
        'schneide|verletze|verletz ~2 mich ~2 selbst|selber|absichtlich|arm|arme|um',
        'mich|mir ~2 selbst|selber|absichtlich ~3 verletzen|verletze|weh|wehtun|schneiden|antun',
        'mir ~3 was|etwas antun',
        'mir ~1 antun',
        'ohne mich ~4 besser|dran|leichter',
        'besser ~3 ohne mich',
        'allen|alle|familie|welt ~5 besser|leichter ~3 ohne|mich|tot',
        'last|belastung ~2 für ~2 alle|allen|andere|familie',
        'allen ~3 last',
        'schluss machen|mache ~4 leben|allem',
        'allem ~2 ende|schluss',
        'pulsadern|überdosis',
        'tabletten|pillen|schlaftabletten ~5 geschluckt|schlucken|genommen|alle ~4 sterben|schluss|ende|tot|packung|auf|geschluckt',
        'packung|handvoll|alle ~2 tabletten|pillen|schlaftabletten ~2 geschluckt|genommen',
        'vor ~3 zug|bahn|auto|lkw ~3 werfen|springen|laufen|schmeißen|geworfen',
        'von ~3 brücke|dach|hochhaus|balkon ~3 springen|stürzen',
        'niemand|keiner ~3 vermissen|vermisst|merken|interessiert ~4 weg|tot|sterbe|mich',
      ],
    },
    abuse: {
      usual: [
        '@partner ~4 @schlagen',
        '@schlagen ~3 mich|mir|uns ~3 @partner|er|sie',
        'er|sie ~2 @schlagen mich|uns',
        '@partner ~3 fasst|anfasst|begrapscht|berührt|grapscht ~3 mich|an|uns',
        'angst vor ~1 @partner|ihm|zuhause',
        'häusliche|sexuelle|sexueller gewalt|missbrauch|belästigung|übergriff',
        'wurde|bin|worden|werde ~3 vergewaltigt|missbraucht|misshandelt|belästigt|begrapscht',
        'gewalttätig|nacktbilder|nacktfotos',
        'zu? hause|zuhause ~3 nicht ~1 sicher',
        'nicht sicher ~3 hause|zuhause',
      ],
    },
    eating_disorder: {
      usual: [
        'essstörung*|magersucht|magersüchtig|bulimie|anorexie|anorekt*|abführmittel|fressanfall|fressanfälle|essanfall|essanfälle|fressattacke*|fressattacken|magersüchtige|bulimisch|orthorexie',
        'ess störung|störungen',
        'kotze|kotzen|gekotzt|erbreche|erbrechen|erbrochen|übergebe|übergeben|auskotzen|brechen ~6 @essen|absichtlich|finger|abnehmen|danach',
        '@essen ~6 kotze|kotzen|gekotzt|erbreche|erbrechen|erbrochen|übergebe|übergeben|auskotzen|raus',
        'finger ~3 hals',
        'hunger|hungere|hungern|gehungert ~4 mich|abnehmen|dünn|tage|tagen|runter|strafe',
        'hungere|aushungern|runterhungern|totgehungert',
        'nichts|nicht|kaum ~2 gegessen ~3 tage|tagen|wochen|woche|gestern',
        'tage|tagen|woche ~4 nichts|nicht ~2 gegessen|essen|esse',
        'esse|essen ~4 nichts|kaum ~2 mehr|tage|abnehmen',
        '300|400|500|600|700|800 kalorien|kcal ~2 am|pro|täglich|tag',
        'esse|essen|unter ~3 300|400|500|600|700|800 kalorien|kcal',
        'verbrennen|verbrenne|abtrainieren|abtrainiere|loswerden|wegtrainieren|ablaufen ~6 gegessen|essen',
        'gegessen|essen ~8 verbrennen|verbrenne|abtrainieren|loswerden|wegtrainieren',
        'schlechtes gewissen ~4 essen|gegessen',
        'schuldig|schuldgefühle|ekel|ekle|schäme ~6 essen|gegessen|körper',
        'hasse|hass ~2 körper|bauch',
        'angst ~3 essen|zuzunehmen|zunehmen|gewichtszunahme|dick',
        'verdiene ~3 essen',
        'essen ~3 verdienen|verdient',
        'nicht ~2 dünn ~1 genug',
        'so dünn wie',
        'thigh gap',
      ],
    },
    pregnancy_warning: {
      usual: [
        '@schwanger <<15>> blutung|blutungen|blute|blutet|blut|wehen|fruchtwasser|krämpfe|schmierblutung|kopfschmerzen',
        'fruchtwasser|fruchtblase|fehlgeburt|präeklampsie|plazenta|schwangerschaftsvergiftung',
        'baby|kind ~4 weniger|nicht|kaum ~3 bewegt|bewegungen|tritt|bewegt',
        'baby|kind ~3 bewegt ~3 weniger|nicht|kaum',
        'kindsbewegungen|wehen ~3 regelmäßig|seit|alle|weniger',
      ],
    },
    blood_clot: {
      usual: [
        'wade|unterschenkel <6> geschwollen|schwillt|dick|heiß|warm|rot|gerötet|schwellung|überwärmt',
        'thrombose*|blutgerinnsel|lungenembolie|embolie|gerinnsel',
        'bein <5> @geschwollen',
      ],
    },
    palpitations: {
      usual: [
        'herzrasen|herzstolpern|herzrhythmus*|vorhofflimmern|herzflattern|herzklopfen|herzaussetzer|extrasystolen',
        'herz|puls ~4 stolpert|stolpern|flattert|rast|aussetzt|aussetzer|unregelmäßig|verrückt|setzt|hüpft',
        'unregelmäßig* herzschlag|puls',
      ],
    },
    head_injury: {
      usual: [
        'gehirnerschütterung|kopfverletzung|schädel|schädeltrauma|schädelhirntrauma',
        'kopf ~3 gestoßen|angeschlagen|gehauen|gestossen|aufgeschlagen|angehauen|geknallt|gestürzt',
        'auf ~2 kopf ~2 gefallen|geknallt|bekommen|gestürzt',
        'stange|hantel ~4 kopf',
        'schlag|tritt|ball ~3 kopf',
      ],
    },
    numbness: {
      usual: [
        '@glied ~5 @taub',
        '@taub ~5 @glied',
        'ameisenlaufen',
        'kein|keine|wenig gefühl ~4 @glied',
        'schläft|schlafen ~4 @glied ~3 ein',
        '@glied ~3 schläft|schlafen ein',
        'schmerz|schmerzen|zieht|strahlt|ausstrahlend ~5 ins|bis|in bein|arm|fuß|gesäß',
        'fußheber*',
      ],
    },
    joint_injury: {
      usual: [
        '@gelenk ~5 @geschwollen',
        '@geschwollen|geschwollenes|geschwollener|geschwollene ~3 @gelenk',
        '@gelenk ~4 knickt|knackst|knicken|blockiert|blockieren|instabil|sackt|wackelt|ausgerenkt|ausgekugelt|rausgesprungen|verdreht',
        'ausgekugelt|ausgerenkt|luxiert|kreuzbandriss|bänderriss|meniskusriss|muskelfaserriss|knochenbruch|gebrochen',
        'kann|nicht ~3 auftreten|belasten ~2 fuß|bein|nicht',
        'gerissen ~3 kreuzband|meniskus|band|sehne|muskel',
        'kreuzband|meniskus|band|sehne|muskel ~3 gerissen',
        'knall|knacken|riss ~3 knie|schulter|wade ~4 gehört|gespürt',
      ],
    },
    illness: {
      usual: [
        'fieber|fiebrig|schüttelfrost|grippe|lungenentzündung|herzmuskelentzündung|hitzeerschöpfung|nachtschweiß|pfeiffersch*|durchfall|magendarm',
        'covid|corona positiv|habe|infektion',
        'habe|hab corona|covid',
        'periode|regel|tage|mens ~5 ausgeblieben|weg|aus|ausbleibt|mehr|bekommen',
        'keine periode|regel|blutung|mens',
        'nehme|verliere|abgenommen ~4 ungewollt|grundlos|ohne grund?',
        'knoten ~3 brust|hals|hoden',
        'schwindelanfälle|ermüdungsbruch',
        'erbreche|erbrechen|übergeben ~4 seit|nacht|tagen',
      ],
    },
    lasting_pain: {
      usual: [
        'seit ~2 @viele @zeit ~5 schmerz*|weh|knieschmerzen|rückenschmerzen|schulterschmerzen|kopfschmerzen|hüftschmerzen|tut',
        'schmerz*|weh|knieschmerzen|rückenschmerzen|schulterschmerzen|hüftschmerzen|tut ~6 seit ~2 @viele @zeit',
        '@koerper ~3 tut ~4 @zeit ~2 weh',
        'seit ~1 einem monat ~5 schmerz*|weh',
        'schmerz*|weh ~4 einem monat',
        'schmerz*|rückenschmerzen|knieschmerzen ~4 schlimmer|stärker|unerträglich|nachts|geht|gehen|höllisch',
        'starke|heftige|unerträgliche|stechende|stechender|starker|heftiger|extreme ~1 schmerz*|rückenschmerzen|knieschmerzen|hüftschmerzen|schulterschmerzen|nackenschmerzen',
      ],
    },
    medication: {
      usual: [
        '@medikament ~5 absetzen|weglassen|nehmen|halbieren|verdoppeln|reduzieren|erhöhen|absetze|weglasse|einnehmen|ändern|wechseln|dosis|aufhören|abgesetzt|auslassen',
        'absetzen|weglassen|nehmen|halbieren|verdoppeln|reduzieren|erhöhen|ausschleichen|dosis|brauche|ohne|statt|abgesetzt ~5 @medikament',
        'nehme|nehm ich|wir ~4 @medikament ~3 vor|nach|weiter',
        'wie viel|viele ~2 @medikament',
      ],
    },
    performance_drugs: {
      usual: [
        'anabolika|anabole|steroide|steroiden|doping|dopen|sarms|wachstumshormon|wachstumshormone|stoffen|testosteronspritze|testospritzen|clenbuterol|testokur|roids',
        'testo|testosteron ~4 spritzen|kur|dosierung|spritze|kaufen|nehmen|zyklus|gel|mg',
        'auf stoff',
      ],
    },
    minor_weight: {
      usual: [
        'bin ~2 @jung ~~12 @abnehmen',
        '@jung jahre|jährige|jähriger|jähriges|jahr ~~12 @abnehmen',
        '@abnehmen ~~12 bin ~2 @jung',
        'tochter|sohn|kind ~4 @jung ~~12 @abnehmen',
        'schülerin|schüler|teenager|teenie|minderjährig ~~12 @abnehmen',
      ],
    },
  },
};
