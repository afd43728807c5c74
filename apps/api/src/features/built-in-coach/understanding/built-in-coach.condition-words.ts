import type { ConditionId } from '@vigor/training';

/** What members call the conditions that the profile knows; over the words of a message. */
export const conditionWords: readonly (readonly [RegExp, ConditionId])[] = [
  [/\b(?:high blood pressure|hypertension|blood pressure)\b/, 'hypertension'],
  [/\bpregnan(?:t|cy)\b/, 'pregnancy_t2_t3'],
  [
    /\b(?:postpartum|post partum|after (?:giving )?birth|after (?:the|my|a) baby|c section|diastasis|pelvic floor)\b/,
    'postpartum_early',
  ],
  [/\b(?:diabet(?:es|ic))\b/, 'diabetes_insulin'],
  [/\b(?:asthma|asthmatic)\b/, 'asthma'],
  [/\b(?:osteoporosis|osteopenia|brittle bones)\b/, 'osteoporosis'],
  [/\b(?:arthritis|osteoarthritis|arthrosis)\b/, 'knee_hip_oa'],
  [/\b(?:herniated|slipped|bulging) (?:a )?dis[ck]\b|\bsciatica\b/, 'disc_sciatica'],
  [/\bhernia\b/, 'hernia'],
  [
    /\b(?:heart (?:condition|disease|problem|attack|failure|surgery)|bypass|stent|pacemaker|arrhythmia)\b/,
    'heart_cleared',
  ],
  [/\b(?:vertigo)\b/, 'vertigo'],
  [/\b(?:hypermobil(?:e|ity)|ehlers danlos)\b/, 'hypermobility'],
  [/\b(?:tennis|golfers?) elbow\b/, 'elbow_tendinopathy'],
  [/\b(?:carpal tunnel)\b/, 'wrist_pain'],
  [/\b(?:plantar fasciitis|heel spur)\b/, 'plantar_heel_pain'],
  [/\b(?:achilles tend\w+)\b/, 'achilles_tendinopathy'],
  [/\b(?:jumpers knee|patellar tend\w+)\b/, 'patellar_tendinopathy'],
  [/\b(?:runners knee|patellofemoral)\b/, 'patellofemoral_pain'],
  [/\b(?:acl|meniscus|cruciate)\b/, 'acl_meniscus'],
  [/\b(?:shoulder impingement|rotator cuff)\b/, 'shoulder_impingement'],
  [
    /\b(?:dislocat\w+|unstable) shoulder\b|\bshoulder (?:dislocation|instability)\b/,
    'shoulder_instability',
  ],
  [/\b(?:hip impingement|fai)\b/, 'hip_fai'],
];

/** Asked about, but without rules of ours. */
const otherConditions =
  /\b(?:scoliosis|epilep(?:sy|tic)|multiple sclerosis|fibromyalgia|cancer|chemo(?:therapy)?|lupus|crohns|colitis|parkinsons|stroke|thyroid|an[a]?emia|pcos|endometriosis|long covid|gout|depression|anxiety|ms|copd|kidney disease|liver disease)\b/;

const anyCondition = new RegExp(
  [...conditionWords.map(([pattern]) => pattern), otherConditions]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** The shape of a message with the conditions it names as CONDITION. */
export function withConditions(shape: string): string {
  return shape.replace(anyCondition, 'CONDITION');
}
