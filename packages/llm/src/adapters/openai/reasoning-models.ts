const oSeries = /^o\d+(?:-|$)/;
const gptName = /^gpt-(?<major>\d+)(?:\.(?<minor>\d+))?(?:-(?<variant>.+))?$/;
const firstReasoningVersion = 5;

/**
 * Whether a model of OpenAI reasons before it answers: the o series, and GPT from 5 on, but for
 * the chat variant of a whole version (`gpt-5-chat-latest`). Such a model refuses a temperature
 * and takes instructions from the role `developer`.
 */
export function isReasoningModel(model: string): boolean {
  if (oSeries.test(model)) return true;
  const { major, minor, variant } = gptName.exec(model)?.groups ?? {};
  const isChat = minor === undefined && (variant?.startsWith('chat') ?? false);
  return Number(major) >= firstReasoningVersion && !isChat;
}
