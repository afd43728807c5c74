import type { CardTexts } from './card-text.ts';

const callNow =
  'Llama ahora al número de emergencias de tu país (112 en Europa, 911 en muchos países de América).';
const passed =
  'Aunque ya haya pasado, que lo vea un médico hoy o mañana. El entrenamiento espera hasta entonces.';
const clearance =
  'Cuando un profesional sanitario te dé permiso, anota el día en Ajustes, Preguntas de salud.';
const worse = 'Si empeora de repente, llama a emergencias.';

export const spanishCards: CardTexts = {
  chest_pain: {
    title: 'Por favor, para y pide ayuda ahora',
    body: 'El dolor o la presión en el pecho puede venir del corazón, y solo un equipo médico puede averiguarlo. No esperes a ver si se pasa.',
    actions: [
      callNow,
      'Siéntate, mantén la calma y no conduzcas.',
      'Pide a alguien que se quede contigo.',
      passed,
    ],
  },
  breathing: {
    title: 'Por favor, pide ayuda ahora para respirar mejor',
    body: 'La dificultad para respirar o la hinchazón de cara, lengua o garganta necesita atención médica inmediata.',
    actions: [
      callNow,
      'Siéntate con la espalda recta y afloja la ropa. Si te recetaron un inhalador o un autoinyector, tenlo a mano como te enseñaron.',
      'Pide a alguien que se quede contigo.',
      passed,
    ],
  },
  fainting: {
    title: 'Por favor, para y haz que lo revisen',
    body: 'Un desmayo, una convulsión o perder el conocimiento indica que tu cuerpo necesita una revisión médica antes de hacer más ejercicio.',
    actions: [
      'Si alguien está inconsciente, herido o está pasando ahora: llama a emergencias (112 en Europa, 911 en muchos países de América).',
      'Túmbate con las piernas en alto y no te quedes a solas.',
      passed,
    ],
  },
  stroke_signs: {
    title: 'Por favor, pide ayuda ahora',
    body: 'Debilidad repentina, adormecimiento, problemas para hablar o ver, o un dolor de cabeza súbito y muy fuerte necesitan ayuda en minutos.',
    actions: [
      callNow,
      'Anota la hora en que empezó y díselo al equipo médico.',
      'No comas, no bebas y no conduzcas. No te quedes a solas.',
      passed,
    ],
  },
  cauda_equina: {
    title: 'Esto necesita un hospital hoy',
    body: 'El adormecimiento entre las piernas, las piernas débiles o los problemas nuevos con la vejiga o el intestino pueden indicar que los nervios de la espalda necesitan ayuda rápida.',
    actions: [
      'Ve ahora a urgencias o llama a emergencias.',
      'No levantes peso, no estires, no entrenes, y que conduzca otra persona.',
      'Di al equipo exactamente cuándo empezó.',
    ],
  },
  rhabdomyolysis: {
    title: 'Por favor, ve hoy a urgencias',
    body: 'La orina oscura, marrón o roja, o los músculos muy hinchados después del ejercicio pueden poner en riesgo los riñones. Un análisis lo aclara rápido.',
    actions: [
      'Ve ahora a urgencias o llama a emergencias.',
      'Nada de entrenar hasta que un médico te dé permiso.',
      'Cuenta al equipo qué entrenaste y cuándo.',
    ],
  },
  self_harm: {
    title: 'Me alegra mucho que lo hayas dicho',
    body: 'Lo que sientes suena muy pesado, y no tienes que llevarlo en soledad. Yo solo soy un programa. Por favor, habla ahora con una persona que pueda estar contigo.',
    actions: [
      'Si crees que puedes hacerlo o ya te has hecho daño, llama ahora a emergencias (112 en Europa, 911 en muchos países de América).',
      'Llama a una línea de ayuda de abajo. Escuchan a cualquier hora y no necesitas palabras perfectas.',
      'Di a una persona de confianza dónde estás y pídele que se quede contigo.',
      'Si puedes, aléjate de lo que podría hacerte daño.',
      '¿Te preocupa otra persona? Quédate a su lado y llamad juntos.',
    ],
  },
  abuse: {
    title: 'Mereces estar a salvo',
    body: 'Lo que cuentas no está bien y no lo has causado tú. Tú decides qué pasa ahora, y hay personas que ayudan con confidencialidad.',
    actions: [
      'Si estás en peligro ahora, llama a emergencias (112 en Europa, 911 en muchos países de América).',
      'La línea de ayuda de abajo te escucha y planea contigo, aunque aún tengas dudas.',
      'Si se trata de un entrenador: cuéntalo a una persona de confianza, al club o a la policía.',
      'Si otras personas ven tu teléfono, piensa en borrar este mensaje.',
    ],
  },
  eating_disorder: {
    title: 'Gracias por contármelo',
    body: 'La comida, el peso y el ejercicio pueden convertirse en pensamientos muy pesados, y a muchas personas les pasa. Mereces apoyo, sea cual sea tu aspecto y lo que hayas comido.',
    actions: [
      'Habla con un médico de confianza o con una línea de ayuda de abajo. La ayuda temprana lo hace más fácil.',
      'Desde ahora oculto para ti el peso, las cifras de energía y las rachas. Puedes cambiarlo en Ajustes.',
      'Descansar también es entrenar. Hoy basta con un movimiento suave que te siente bien.',
      'Si te mareas, el corazón se acelera o no toleras ni el agua, llama a emergencias.',
    ],
  },
  pregnancy_warning: {
    title: 'Por favor, para y llama ahora a tu maternidad',
    body: 'Sangrado, pérdida de líquido, contracciones regulares, un dolor de cabeza fuerte o un bebé que se mueve menos deben revisarse enseguida. Muchas veces todo va bien, y comprobarlo siempre es correcto.',
    actions: [
      'Llama ahora a tu matrona, tu médico o tu maternidad, de día o de noche.',
      'Con sangrado abundante, dolor fuerte o mareo, llama a emergencias.',
      'Nada de entrenar hasta que estén de acuerdo. Descansa y no te quedes a solas.',
      clearance,
    ],
  },
  blood_clot: {
    title: 'Por favor, que lo vean hoy',
    body: 'Una pierna hinchada, caliente o dolorida de un solo lado puede ser algo sin importancia, pero hay que descartar un coágulo antes de entrenar o de masajearla.',
    actions: [
      'Ve hoy a un médico o a un servicio de urgencias.',
      'Con falta de aire repentina, dolor en el pecho o desmayo, llama ahora a emergencias.',
      'No entrenes ni masajees la pierna hasta entonces.',
      clearance,
    ],
  },
  palpitations: {
    title: 'Por favor, haz una pausa y que un médico escuche tu corazón',
    body: 'Un corazón que se acelera en reposo, da saltos o aletea muchas veces no es grave, y solo una revisión puede decirlo. Hasta entonces hacemos una pausa.',
    actions: [
      'Pide cita pronto, si puedes esta semana. Anota cuándo ocurre y cuánto dura.',
      'Con dolor en el pecho, desmayo o falta de aire, llama ahora a emergencias.',
      clearance,
    ],
  },
  head_injury: {
    title: 'Un golpe en la cabeza va primero',
    body: 'Después de un golpe en la cabeza el cerebro necesita descanso y alguien que esté pendiente de ti, aunque te encuentres bien.',
    actions: [
      'Vómitos, dolor de cabeza que aumenta, confusión, somnolencia, convulsión o pupilas desiguales: llama ahora a emergencias.',
      'Que te vea un médico hoy, y no te quedes a solas el próximo día.',
      'Sin entrenar, sin deporte y sin conducir hasta que un profesional lo permita.',
      clearance,
    ],
  },
  numbness: {
    title: 'Que lo vea primero un profesional',
    body: 'El adormecimiento, el hormigueo o la debilidad pueden venir de un nervio que pide atención. Desde aquí no puedo saber qué es, así que paramos lo que lo provoca.',
    actions: [
      'Ve a un médico o fisioterapeuta esta semana.',
      'Debilidad nueva, adormecimiento entre las piernas o problemas de vejiga o intestino son una emergencia: llama a emergencias.',
      'Hasta entonces: paseos suaves, si te resultan cómodos.',
      clearance,
    ],
  },
  joint_injury: {
    title: 'Que examinen primero la articulación',
    body: 'La hinchazón, una articulación que falla o se bloquea, o un chasquido que notaste merecen una exploración. Desde aquí no puedo saber qué es.',
    actions: [
      'Ve a un médico o fisioterapeuta en los próximos días; hoy mismo si no puedes apoyar o se ve deformada.',
      'Hasta entonces, reposo, y no la pruebes con pesas.',
      clearance,
      worse,
    ],
  },
  illness: {
    title: 'Tu cuerpo pide descanso',
    body: 'Con fiebre, una infección, falta de regla, una bajada de peso que no buscabas o un bulto nuevo, la revisión médica va antes que el entrenamiento.',
    actions: [
      'Ve al médico o llama. Con fiebre alta, cuello rígido, confusión o falta de aire, llama a emergencias.',
      'Nada de entrenar hasta llevar unos días sin fiebre y bien. Tu plan te espera.',
      clearance,
    ],
  },
  lasting_pain: {
    title: 'Este dolor merece una buena revisión',
    body: 'Un dolor fuerte, que aumenta o que dura más de dos semanas debe verlo un profesional. Desde aquí no puedo saber de dónde viene.',
    actions: [
      'Pide cita con un médico o fisioterapeuta y cuenta cuándo empezó y qué lo mejora o lo empeora.',
      'Hasta entonces: solo movimiento que resulte cómodo, como caminar tranquilo.',
      clearance,
      worse,
    ],
  },
  medication: {
    title: 'Esa pregunta es para tu médico o farmacéutico',
    body: 'Los medicamentos y el ejercicio se influyen, y yo no conozco tu historia. Por favor, no cambies nada por tu cuenta.',
    actions: [
      'Llama a tu médico o farmacia; muchas veces responden el mismo día. Cuenta cómo y cuándo entrenas.',
      'Sigue con lo que te recetaron hasta que hayáis hablado.',
      'Si ahora te encuentras mal, haz una pausa. En una emergencia, llama a emergencias.',
    ],
  },
  performance_drugs: {
    title: 'No ayudo con sustancias para el rendimiento',
    body: 'Estas sustancias pueden dañar el corazón, el hígado, las hormonas y el ánimo, y a menudo el frasco no contiene lo que dice. Prefiero ayudarte a llegar sin ellas.',
    actions: [
      'Si usas algo o lo estás pensando, habla abiertamente con un médico. No está para juzgarte.',
      'Con dolor en el pecho, pensamientos oscuros o el corazón acelerado, busca ayuda médica ahora.',
      'Cuéntame tu objetivo y miramos juntos el entrenamiento, la comida en general y el sueño.',
    ],
  },
  minor_weight: {
    title: 'Aún estás creciendo, y eso va primero',
    body: 'Con menos de 18 años no ayudo a bajar de peso ni con dietas. Un cuerpo que crece necesita comida y descanso, y merece cariño.',
    actions: [
      'Muévete como te guste: un deporte, nadar, bailar, ir en bici o fuerza básica con un buen entrenador.',
      'Si te preocupa el peso o la comida, habla con tu familia, tu colegio o un médico de confianza.',
      'Si un entrenador o una categoría te pide pesar menos, enséñaselo a un adulto de confianza.',
    ],
  },
};
