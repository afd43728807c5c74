import type { Lexicon } from './lexicon.ts';

/** Accents are ignored on both sides. */
export const spanish: Lexicon = {
  groups: {
    pecho: 'pecho esternón tórax toracico',
    dolor:
      'dolor dolores duele duelen doler dolía dolió doliendo punzada punzadas pinchazo pinchazos ardor quemazón arde quema puntada puntadas molestia calambre',
    presion:
      'presión opresión opresion oprime aprieta apretado peso tirantez aplasta aplastamiento presiona',
    lado: 'medio un izquierdo derecho mitad media lado izquierda derecha',
    articulacion: 'rodilla rodillas tobillo hombro codo muñeca cadera articulación rótula pie dedo',
    miembro: 'pierna piernas brazo brazos mano manos dedo dedos pie pies muslo pantorrilla glúteo',
    dormido:
      'dormido dormida dormidos dormidas duerme duermen duermo entumecido entumecida entumecidos entumecimiento hormigueo hormiguea cosquilleo adormecido adormecida adormecidos adormecen adormece insensible acorchado acorchada',
    hinchado:
      'hinchado hinchada hinchados hinchadas hincha hinchazón hinchó inflamado inflamada inflamó inflamación',
    pareja:
      'marido esposo novio pareja mujer esposa novia padre papá madre mamá padrastro hermano entrenador entrenadora ex tío padres',
    pega: 'pega pegan pegó pegado golpea golpeó golpeado maltrata maltrató viola violó violado abusa abusó amenaza amenazó ahorca ahorcó empuja empujó pegaba pateó abofetea',
    muchas: '2 3 4 5 6 7 8 9 10 12 dos tres cuatro cinco seis siete ocho varias muchas varios',
    tiempo: 'semanas meses',
    medicina:
      'medicación medicacion medicamento medicamentos medicina medicinas pastilla pastillas betabloqueante betabloqueantes insulina metformina antidepresivo antidepresivos ibuprofeno paracetamol aspirina analgésico analgésicos anticoagulante anticoagulantes cortisona antibiótico antibióticos estatinas sertralina fluoxetina enalapril losartán ozempic naproxeno',
    joven: '8 9 10 11 12 13 14 15 16 17 doce trece catorce quince dieciséis diecisiete',
    adelgazar:
      'adelgazar adelgazo bajar bajo perder pierdo peso kilos kilo dieta delgada delgado flaca flaco barriga grasa',
    comer: 'comer comido comida comidas como cenar cena desayuno comí',
    embarazo: 'embarazada embarazo embarazadas trimestre gestación',
    vomito: 'vomito vomitar vomité vomitando vómito vómitos devolver devuelvo',
  },
  negators: 'no sin nunca jamás ningún ninguna tampoco ni',
  betweenNegation: 'tengo tuve tenido he un una el la ningún ninguna más me nada de hay siento',
  everydayWords:
    'pecha hecho techo dicho lecho derecho provecho pesa pesas pesos peso paso pasos preso beso ' +
    'duro dura dulce dulces ducha suele suelen suelo vuelo vuelven duermo huele muele muelas ' +
    'color calor valor olor dolar mejor menor motor doler ' +
    'mano manos mando sano sanos hermano humano mueve mueven muere ' +
    'brazo abrazo brazos plazo trazo pierna piernas pierda tierna ' +
    'lado lados lavado helado dado nado codo todo modo ' +
    'regla reglas regala arregla ' +
    'fiebre fibra fibras libre libras hombre hambre nombre hombros hombro ' +
    'corro corre correr cierra sierra tierra ' +
    'pega pegar paga pagar pegada pesada pasada gana ganas ' +
    'viola violeta vida vidas vivo vive vivir vista visto ' +
    'come comer coma como cómo cama camas ' +
    'mata meta metas mate muerto muerta puerto puerta muerta suerte muerte fuerte fuertes ' +
    'entreno entrena entrenar entrenamiento fracture fractures',
  innocent: [
    'agujetas ~4 @pecho',
    '@pecho ~4 agujetas',
    'press|rutina|ejercicio|ejercicios|día|toca|entrenar|series|entreno|músculos ~3 pecho',
    'pecho y tríceps|bíceps|espalda|hombros',
    'muero|muerto|muerta de|por hambre|ganas|risa|sueño',
    'muerto|muerta después|tras|por|de',
    'mata ~2 este|el|esta|la ~1 entrenamiento|entreno|rutina|clase',
    'quiero morir* ~5 entrenamiento|entreno|piernas|sentadillas|burpees|jaja|gym',
    'respiro|respirar ~3 bien|corriendo|correr|nariz|boca',
    'agujetas ~6 @miembro',
    'ciclo ~2 bici|bicicleta|entrenamiento',
    'por regla',
  ],
  flags: {
    chest_pain: {
      usual: [
        '@pecho <6> @dolor',
        '@pecho <5> @presion',
        'infarto|angina|ataque cardiaco|al|corazón|cardíaco?',
        'dolor|duele|pinchazo|pinchazos|punzadas|punzada|presión ~4 corazón',
        'corazón ~3 duele|dolor|pincha',
        'dolor|duele|presión ~8 brazo izquierdo ~6 mandíbula|pecho|sudo|sudor|suda',
        'mandíbula <5> brazo izquierdo',
        'brazo izquierdo ~6 duele|dormido|pesado ~6 mandíbula|pecho|sudor|sudando',
        'elefante|peso|losa|piedra ~3 @pecho',
        '@pecho ~3 apretado|cerrado|raro|tenso|pesado',
      ],
    },
    breathing: {
      usual: [
        'no|apenas|casi ~2 puedo|puede|podía|consigo|logro ~2 respirar|respirando',
        'falta|falto ~2 aire|aliento|respiración',
        'cuesta ~2 respirar ~6 sentado|sentada|reposo|acostado|acostada|tumbado|cada|nada|noche|más',
        'cuesta ~2 respirar',
        'dificultad|dificultades|problemas ~2 respirar',
        'ahogo|ahogando|asfixio|asfixia|asfixiando|anafila*|anafiláctico',
        'quedo|quedé|quedando sin aire|aliento|respiración',
        'ataque ~1 asma',
        'cierra|cerrando|cerró|cerrado ~2 garganta',
        'garganta ~3 cierra|cerrando|hincha|cerrada|hinchada',
        'labios|lengua|cara ~3 hinchado|hinchada|hinchados|azules|morados|hinchando|hinchan|hincha',
        'reacción alérgica',
        'toso|tosiendo|tos ~2 sangre',
      ],
    },
    fainting: {
      usual: [
        'desmay*|desmayé|desmayo|desmayado|desmayar|desmayarme|desplomé|desplomado|inconsciente|convulsión|convulsiones|síncope|desvanec*',
        'perdí|pierdo|perder|perdido ~2 conocimiento|consciencia|conciencia',
        'todo|vista|visión ~3 negro|nubló|oscuro|nubla',
        'mareo|mareado|mareada|mareé ~8 caí|caído|equilibrio|caer|caigo',
        'golpe de calor',
      ],
    },
    stroke_signs: {
      usual: [
        'ictus|derrame|embolia cerebral|ataque|cerebral?',
        'derrame cerebral',
        'cara|boca|labio|sonrisa ~3 caída|torcida|caído|torcido|cae|paralizada|dormida',
        '@lado lado|cuerpo|cara ~4 @dormido|débil|paralizado|paralizada|debilidad',
        '@dormido ~3 medio|mitad|lado ~2 lado|cuerpo|cara|izquierdo|derecho',
        'debilidad ~4 lado|brazo ~4 repente|izquierdo|derecho|cuerpo',
        'no puedo ~2 hablar',
        'hablo|hablar|habla|palabras ~3 raro|mal|arrastrando|trabada|enredadas',
        'de repente|golpe|pronto ~4 hablar|ver|veo|mover|brazo|pierna|doble|ciego|confundido',
        'peor|fuerte|explosivo|insoportable dolor de cabeza',
        'dolor de cabeza ~6 repente|repentino|vida|súbito|golpe|explosivo',
        'veo doble',
      ],
    },
    cauda_equina: {
      usual: [
        'cola de caballo ~4 síndrome|espalda',
        'síndrome de cola',
        '@dormido ~5 entrepierna|genitales|ingle|nalgas|partes|pene|vagina|ano',
        'entrepierna|genitales|nalgas|íntimas ~5 @dormido',
        'controlar|control|controlo|aguantar|retener ~4 vejiga|orina|esfínteres|intestino|pis',
        'incontinencia|meo|hago ~2 encima',
        'no puedo orinar|mear',
        'las? dos|ambas piernas ~4 @dormido|débiles|paralizadas',
        'no siento|puedo ~2 mover? ~1 las piernas',
      ],
    },
    rhabdomyolysis: {
      usual: [
        'rabdo*|rabdomiolisis',
        'orina|orino|pis|pipí|orinar|meo|mear <7> oscura|oscuro|marrón|cola|coca|negra|negro|roja|rojo|café|sangre|té',
      ],
    },
    self_harm: {
      usual: [
        'cortar|cortarme|cortarse|cortado ~2 venas|brazos|muñecas|piernas',
        'desaparecer ~4 volver|mundo|nunca|todos',
        'ganas ~2 vivir|morir|morirme',
        'no ~2 ganas ~2 vivir|seguir|existir',
        'vida ~3 mierda|asco|horrible ~4 morir|seguir|más|vivir',
        'morir* ~4 prefiero|mejor|quiero|gustaría',
        'nadie ~4 quiere|importo|importa|extraña ~4 morir|muerto|vivir|viva',
        'tomarme|tomé|tragarme ~3 pastillas',
        'mejor ~1 muerto|muerta',
        'estaría|estaria mejor muerto|muerta',
        'no quiero ~1 estar ~3 mundo|aquí|vida',
        'decidido|decidí|quiero|voy ~2 morir',
        'aguanto|soporto ~3 vida|vivir',
        'dejar de existir|vivir',
        'cortando|cortándome|lastimando|autolesionando',
        'terminar|acabar|termino ~2 mi|con ~1 vida',
        'suicid*|suicidio|suicidarme|suicida|autolesi*|autolesiono|autolesión|sobredosis',
        'matarme|morirme|ahorcarme|cortarme|lastimarme|dañarme|quemarme|autolesionarme',
        'quiero|quisiera|ganas|ojalá|prefiero|preferiría|gustaría|deseo ~3 morir|muerto|muerta|desaparecer|estuviera|muriera|dormir',
        'quiero morir',
        'me|quiero|voy|quisiera ~2 matar|matarme',
        'ojalá ~3 muerto|muerta|despertar|despertara|nacido|muriera',
        'no|sin|ni ~3 vivir|existir|despertar|despertarme|seguir ~1 viviendo|así?',
        'no quiero ~1 seguir|vivir|estar|existir ~1 viviendo|aquí|vivo|viva',
        'no quiero ~1 vivir|existir|despertar',
        'no vale|merece ~2 pena ~2 vivir|vida|seguir',
        'sentido ~3 vida|vivir|seguir',
        'vida ~4 sentido',
        'quitarme|acabar|terminar|quitar ~3 vida|todo',
        'me corto|cortó|cortado|quemo|lastimo',
        'hacerme daño',
        'me hago daño',
        'cansado|cansada|harto|harta ~2 vivir|vida',
        'mejor|mejores ~3 sin mí',
        'sin mi ~3 mejor|felices',
        'nadie ~3 echaría|extrañaría|notaría|extrañará|importa ~4 muero|muriera|falta|mí|menos|desaparezco',
        'carga|estorbo ~2 para ~2 todos|familia|ellos|demás',
        'carta ~2 despedida',
        'tomé|tomado|tomar|tragar|tragué ~4 pastillas ~4 morir|dormir|todas|frasco|bote|caja',
        'frasco|bote|todas|montón ~3 pastillas',
        'tirarme|saltar|lanzarme ~4 puente|tren|balcón|ventana|coche|edificio|vías',
        'pensando|pienso|pensado|pensamientos|ideas ~3 muerte|morir|matarme|suicidio|suicidas|quitarme',
        'cortes|cortarme ~4 brazos|muñecas|piernas|muslos|venas',
        'cortarme las venas',
      ],
    },
    abuse: {
      usual: [
        '@pareja ~3 @pega',
        '@pareja ~3 toca|tocó|acosa|acosó|besa|besó|grita ~6 miedo|quiero|incómoda|incómodo|sin|partes|mí?',
        '@pareja me ~1 toca|tocó|acosa|acosó|manosea|manoseó',
        'violencia|maltrato ~1 género|doméstica|casa|machista|físico',
        'abuso|abusos|acoso|agresión ~1 sexual|sexuales',
        'me violaron|violó|violaba',
        'miedo ~2 mi @pareja',
        'miedo ~2 volver ~2 casa',
        'me ~1 pegan|maltratan|pega|maltrata|golpea|golpean',
        'fotos desnuda|desnudo',
      ],
    },
    eating_disorder: {
      usual: [
        'salto|saltarme|saltar|saltando|saltó ~3 comidas|cenas|comida|cena',
        'flaca|flaco|delgada|huesos ~5 comer|comidas|hambre|vomitar',
        'odio|asco ~3 mi|comer|gorda|cuerpo|barriga',
        'como|comí ~4 culpa|culpable|vomitar|vomito|compensar',
        'comer ~3 nada|poco|menos ~4 posible|flaca|delgada|peso',
        'ayuno ~3 días|semana ~4 peso|adelgazar|seguidos',
        'contar|cuento|obsesionada|obsesionado|obsesión ~3 calorías|peso|comida',
        'miedo ~2 comer|engordar|comida|subir',
        'como|comido|comí ~6 provoco|vomito|vómitos|vomitar|culpable',
        'castigo|castigarme|castigar ~5 comer|comido|comí',
        'hambre ~4 adelgazar|bajar|flaca|delgada',
        'siento|veo|estoy ~2 gorda|gordo|enorme|asquerosa',
        'escondidas',
        'dejo|dejar|dejé|dejado de comer',
        'no ~1 comer ~4 engordar|adelgazar|peso|gorda|flaca|nada|días',
        'no quiero comer',
        'hago|haciendo|hice vomitar',
        '@vomito ~3 propósito|adrede|queriendo',
        'anorexi*|bulimi*|anoréxica|bulímica|tca|atracón|atracones|laxante|laxantes|purgo|purgarme|purgar|purga|ortorexia',
        'trastorno|trastornos ~2 alimentario|alimentarios|alimenticio|alimentación|alimentaria|alimenticia|comida',
        '@vomito ~5 @comer|provoco|dedos|adrede',
        '@comer ~5 @vomito',
        'provoco|provocarme|provocar ~2 @vomito',
        'dedos ~3 garganta|boca',
        'días|día|semana|semanas|horas ~2 sin comer',
        'sin comer ~4 días|adelgazar|peso|semana',
        'dejé|dejado|dejar|dejo ~1 comer ~3 peso|adelgazar|días|flaca|delgada|completo|totalmente',
        'dejé|dejado ~1 de comer',
        'no como ~3 días|nada|casi|adelgazar|desde',
        'no he comido ~3 días|nada',
        'matarme|mato|pasar|paso ~1 de? hambre ~4 adelgazar|peso|flaca|delgada',
        'paso|pasando|pasar hambre',
        '300|400|500|600|700|800 calorías|kcal ~2 al|por|día|diarias',
        'quemar|quemo|eliminar|compensar|quitar ~4 comí|comido|como|comida|atracón',
        'comí|comido ~8 quemar|quemarlo|compensar|compensarlo|eliminarlo',
        'culpa|culpable|asco ~5 @comer|cuerpo|comí',
        '@comer ~4 culpa|culpable|asco',
        'odio ~2 cuerpo',
        'miedo ~2 engordar|comer|comida',
        'merezco ~2 comer',
        'mastico|masticar ~3 escupo|escupir',
        'muerta|muerto de hambre ~4 adelgazar',
      ],
    },
    pregnancy_warning: {
      usual: [
        '@embarazo <<15>> sangrado|sangrando|sangre|sangro|contracciones|líquido|manchado|cólicos|calambres|mareo',
        'preeclampsia|placenta|aborto espontáneo|previa?',
        'bebé|feto ~4 mueve|moverse|patadas|movimientos ~3 menos|no|poco',
        'bebé ~2 no|menos|apenas ~2 mueve|moverse',
        'rompí|roto|rompió ~2 aguas|fuente|bolsa',
      ],
    },
    blood_clot: {
      usual: [
        'pantorrilla|gemelo <6> hinchada|hinchado|caliente|roja|rojo|hinchó|inflamada',
        'pierna <5> @hinchado',
        'coágulo|coágulos|trombosis|trombo|embolia',
      ],
    },
    palpitations: {
      usual: [
        'palpitaciones|taquicardia|arritmia|arritmias|fibrilación|extrasístoles',
        'corazón ~5 rápido|acelerado|acelera|salta|saltos|irregular|disparado|descontrolado ~8 reposo|nada|sentado|sentada|acostado|tumbado|cama|noche|latidos|raro|sofá',
        'corazón ~4 salta|saltos|irregular|raro|brincos|vuelco|vuelcos',
        'latidos|pulso ~2 irregular|irregulares',
      ],
    },
    head_injury: {
      usual: [
        'golpe*|golpeé|golpeado|golpe|di ~4 cabeza',
        'conmoción|traumatismo|contusión cerebral|craneal|cabeza|craneoencefálico',
        'caí|cayó ~4 cabeza',
        'pegué|pegado ~3 cabeza',
      ],
    },
    numbness: {
      usual: [
        '@dormido ~5 @miembro',
        '@miembro ~4 @dormido',
        'no siento ~3 @miembro',
        'sensibilidad ~3 @miembro',
        'dolor|corriente|calambre|calambrazo ~5 baja|recorre|hasta ~3 pierna|brazo|pie',
      ],
    },
    joint_injury: {
      usual: [
        '@articulacion ~4 @hinchado',
        '@hinchado ~3 @articulacion',
        'sale|salió|salido|sali ~3 hombro|rodilla|rótula|codo',
        '@articulacion ~3 falla|bloquea|traba|cede|sale|salió|inestable|crujió|vence',
        'falla|bloquea|traba|cede ~2 @articulacion',
        'dislo*|disloqué|luxación|luxado|esguince|fractura|rotura',
        'rompí|roto|desgarré|desgarro|desgarrado ~3 ligamento|ligamentos|cruzado|menisco|tendón|fibra|músculo|hueso|brazo|pierna|tobillo|muñeca|isquio|gemelo',
        'me fracturé',
        'no puedo ~2 apoyar ~3 pie|pierna',
      ],
    },
    illness: {
      usual: [
        'fiebre|gripe|neumonía|escalofríos|mononucleosis|diarrea|insolación|miocarditis|febril',
        'tengo|positivo ~2 covid|coronavirus|temperatura',
        'regla|periodo|menstruación|período ~5 viene|baja|retirado|fue|falta|ausente|meses|perdido|desaparecido',
        'no ~4 viene|baja|bajado|venido|tengo ~2 regla|periodo|menstruación|período',
        'bulto ~3 pecho|mama|cuello|testículo',
        'pierdo|perdido|perdiendo|bajando ~2 peso ~2 sin ~2 razón|querer|motivo|intentarlo',
        'vomitando|vomité ~3 noche|desde|ayer|toda',
        'sudores nocturnos',
      ],
    },
    lasting_pain: {
      usual: [
        'duele|dolor|duelen|molestia ~8 hace|desde|llevo|durante ~3 @muchas @tiempo',
        'hace|desde|llevo|durante ~2 @muchas @tiempo ~6 duele|dolor|duelen|molestia',
        'duele|dolor|duelen ~8 hace|desde ~2 un mes',
        'dolor ~1 fuerte|agudo|insoportable|intenso|terrible|punzante',
        'dolor|duele ~3 peor|empeora|empeorando|aguanto|soporto|noche|noches',
        'dolor ~4 no ~1 va|quita|pasa|desaparece',
      ],
    },
    medication: {
      usual: [
        'dejar|dejo|dejado|suspender|saltarme|bajar|subir|reducir|doblar|cambiar|tomar|tomo|tomarme|mezclar|quitar|quitarme|dosis|aumentar|necesito|abandonar ~5 @medicina',
        '@medicina ~5 dejar|suspender|saltarme|bajar|reducir|doblar|dosis|aumentar|antes|dejarlo|dejarla',
        'cuánto|cuánta|cuántas|cuántos ~1 @medicina',
      ],
    },
    performance_drugs: {
      usual: [
        'esteroides|esteroide|anabolizantes|anabólicos|clembuterol|clenbuterol|trembolona|trenbolona|sarms|dopaje|doparme|winstrol|anavar|dianabol',
        'testosterona ~4 inyect*|ciclo|dosis|comprar|tomar|pinchar|inyección|inyecciones',
        'hormona ~2 crecimiento',
      ],
    },
    minor_weight: {
      usual: [
        'tengo ~1 @joven años ~~12 @adelgazar',
        '@joven años ~~12 @adelgazar',
        '@adelgazar ~~12 tengo ~1 @joven años',
        'adolescente|menor|instituto ~~12 adelgazar|peso|dieta|delgada|flaca',
      ],
    },
  },
};
