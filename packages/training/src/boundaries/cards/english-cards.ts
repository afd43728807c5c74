import type { CardTexts } from './card-text.ts';

const callNow = 'Call your local emergency number now (112, 911, 999 or 000 in many countries).';
const passed =
  'If it has passed, still have a doctor look at it today or tomorrow. Training waits until then.';
const clearance =
  'When a clinician agrees that you may train, enter the day in Settings, Health questions.';
const worse = 'If it suddenly gets worse, call your local emergency number.';

export const englishCards: CardTexts = {
  chest_pain: {
    title: 'Please stop and get help now',
    body: 'Pain or pressure in the chest can come from the heart, and only a medical team can find out. Please do not wait to see whether it goes away.',
    actions: [
      callNow,
      'Sit down, stay calm and do not drive yourself.',
      'Ask somebody to stay with you.',
      passed,
    ],
  },
  breathing: {
    title: 'Please get help with your breathing now',
    body: 'Trouble breathing, or swelling of the face, tongue or throat, needs medical help right away.',
    actions: [
      callNow,
      'Sit upright and loosen tight clothes. If you were prescribed an inhaler or an allergy pen, have it at hand as you were shown.',
      'Ask somebody to stay with you.',
      passed,
    ],
  },
  fainting: {
    title: 'Please stop and get this checked',
    body: 'Fainting, a seizure or losing awareness is a sign that your body needs a medical check before any more exercise.',
    actions: [
      `If somebody is unconscious, hurt, or it is happening now: ${lowerFirst(callNow)}`,
      'Lie down with your legs raised and stay with another person.',
      passed,
    ],
  },
  stroke_signs: {
    title: 'Please call for help now',
    body: 'Sudden weakness, numbness, trouble speaking or seeing, or a sudden very strong headache needs help within minutes. Every minute counts.',
    actions: [
      callNow,
      'Note the time when it began and tell the medical team.',
      'Do not eat, drink or drive. Stay with another person.',
      passed,
    ],
  },
  cauda_equina: {
    title: 'This needs a hospital today',
    body: 'Numbness between the legs, weak or numb legs, or new trouble with bladder or bowel can mean that nerves in the back need help quickly.',
    actions: [
      'Go to an emergency department now, or call your local emergency number.',
      'Do not lift, stretch or train, and let somebody else drive.',
      'Tell the team exactly when it began.',
    ],
  },
  rhabdomyolysis: {
    title: 'Please go to an emergency department today',
    body: 'Dark, brown or red urine, or badly swollen muscles after exercise, can put the kidneys at risk. A blood and urine test answers it quickly.',
    actions: [
      'Go to an emergency department now, or call your local emergency number.',
      'Stop all training until a doctor has cleared you.',
      'Tell the team what you trained and when.',
    ],
  },
  self_harm: {
    title: 'I am really glad you said this',
    body: 'What you feel sounds very heavy, and you do not have to carry it alone. I am only software, so please talk to a person who can be there for you now.',
    actions: [
      'If you may act on it, or have already hurt yourself, call your local emergency number now (112, 911, 999 or 000 in many countries).',
      'Call or text a helpline below. They listen at any hour, and you need no perfect words.',
      'Tell one person you trust where you are, and ask them to stay with you.',
      'If you can, move away from anything you could hurt yourself with.',
      'Are you worried about somebody else? Stay with them and call together.',
    ],
  },
  abuse: {
    title: 'You deserve to be safe',
    body: 'What you describe is not okay, and it is not your fault. You decide what happens next, and there are people who help in confidence.',
    actions: [
      'If you are in danger now, call your local emergency number (112, 911, 999 or 000 in many countries).',
      'A helpline below can listen and plan with you, even if you are not sure what to do.',
      'If it is a coach or trainer: tell a person you trust, the club or the police.',
      'If others can see your phone, think about deleting this message.',
    ],
  },
  eating_disorder: {
    title: 'Thank you for telling me',
    body: 'Food, weight and training can become very heavy thoughts, and many people know this. You deserve support, however you look and whatever you ate.',
    actions: [
      'Talk to a doctor you trust, or to a helpline below. Early help makes it easier.',
      'From now on I hide weight, energy figures and streaks for you. You can change this in Settings.',
      'Rest is part of training. Gentle movement that feels good is plenty today.',
      'If you feel faint, your heart races or you cannot keep water down, call your local emergency number.',
    ],
  },
  pregnancy_warning: {
    title: 'Please stop and call your maternity unit now',
    body: 'Bleeding, leaking fluid, regular contractions, a bad headache or a baby that moves less should be checked right away. Often all is well, and checking is always right.',
    actions: [
      'Call your midwife, doctor or maternity unit now, day or night.',
      'With heavy bleeding, strong pain or if you feel faint, call your local emergency number.',
      'No training until they agree. Rest, and have somebody with you.',
      clearance,
    ],
  },
  blood_clot: {
    title: 'Please have this looked at today',
    body: 'A swollen, warm or painful leg on one side can have harmless reasons, but a clot must be ruled out before you train or rub it.',
    actions: [
      'See a doctor or an urgent care service today.',
      'With sudden breathlessness, chest pain or fainting, call your local emergency number now.',
      'Do not train the leg or massage it until then.',
      clearance,
    ],
  },
  palpitations: {
    title: 'Please pause and let a doctor listen to your heart',
    body: 'A heart that races at rest, skips or flutters is often harmless, and only a check can tell. Let us pause training until then.',
    actions: [
      'See a doctor soon, this week if you can. Note when it happens and for how long.',
      'With chest pain, fainting or breathlessness, call your local emergency number now.',
      clearance,
    ],
  },
  head_injury: {
    title: 'A knock to the head comes first',
    body: 'After a blow to the head the brain needs rest and somebody who keeps an eye on you, even if you feel fine.',
    actions: [
      'Vomiting, a worse headache, confusion, drowsiness, a seizure or unequal pupils: call your local emergency number now.',
      'See a doctor today, and do not stay alone for the next day.',
      'No training, no sport and no driving until a clinician agrees.',
      clearance,
    ],
  },
  numbness: {
    title: 'Let a clinician look at this first',
    body: 'Numbness, tingling or weakness can come from a nerve that wants attention. I cannot tell from here what it is, so let us pause what causes it.',
    actions: [
      'See a doctor or physiotherapist this week.',
      'New weakness, numbness between the legs or bladder or bowel trouble is an emergency: call your local emergency number.',
      'Until then: gentle walking, if it feels comfortable.',
      clearance,
    ],
  },
  joint_injury: {
    title: 'Let somebody examine the joint first',
    body: 'Swelling, a joint that gives way or locks, or a pop you felt deserves an examination. I cannot tell from here what it is.',
    actions: [
      'See a doctor or physiotherapist in the next days; today if you cannot put weight on it or it looks out of shape.',
      'Rest it until then, and do not test it with weights.',
      clearance,
      worse,
    ],
  },
  illness: {
    title: 'Your body asks for rest',
    body: 'With fever, an infection, a missing period, weight loss you did not plan or a new lump, a medical check comes before training.',
    actions: [
      'See or call a doctor. With a high fever, a stiff neck, confusion or breathlessness, call your local emergency number.',
      'No training until you have been free of fever and well for some days. Your plan waits for you.',
      clearance,
    ],
  },
  lasting_pain: {
    title: 'This pain deserves a proper look',
    body: 'Pain that is strong, gets worse or stays for more than two weeks should be seen by a clinician. I cannot tell from here where it comes from.',
    actions: [
      'Book a doctor or physiotherapist, and tell them when it began and what makes it better or worse.',
      'Until then: only movement that stays comfortable, such as easy walking.',
      clearance,
      worse,
    ],
  },
  medication: {
    title: 'That is a question for your doctor or pharmacist',
    body: 'Medicines and exercise can affect each other, and I do not know your history. Please change nothing on your own.',
    actions: [
      'Call your doctor or pharmacist; many answer the same day. Tell them how and when you train.',
      'Keep to what you were prescribed until you have spoken.',
      'If you feel unwell right now, pause training. In an emergency call your local emergency number.',
    ],
  },
  performance_drugs: {
    title: 'I do not help with performance drugs',
    body: 'These substances can harm the heart, the liver, hormones and mood, and what is sold is often not what the label says. I would rather help you get there without them.',
    actions: [
      'If you use something or think about it, speak openly with a doctor. They are not there to judge you.',
      'With chest pain, dark thoughts or a racing heart, get medical help now.',
      'Tell me your goal, and we look at training, food in general and sleep together.',
    ],
  },
  minor_weight: {
    title: 'You are still growing, and that comes first',
    body: 'Under 18 I do not help with losing weight or with diets. A growing body needs food and rest, and it is worth being kind to it.',
    actions: [
      'Move in ways you enjoy: a sport, swimming, dancing, cycling, or strength basics with a good coach.',
      'If your weight or eating is on your mind, talk to a parent, a school nurse or a doctor you trust.',
      'If a coach or a weight class asks you to get lighter, show this to an adult you trust.',
    ],
  },
};

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
