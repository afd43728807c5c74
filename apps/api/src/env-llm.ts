import type { ProviderId } from '@vigor/llm';
import { z } from 'zod';
import { type SecretsEnv, secretsEnvShape, toSecretsEnv } from './env-secrets.ts';
import { optionalText, optionalUrl } from './env-values.ts';
import { isTimeZone } from './lib/days.ts';

const longestTimeoutSeconds = 300;
const secondsSchema = z.coerce.number().min(0.1).max(longestTimeoutSeconds);
const millisecondsPerSecond = 1_000;

/** Names of the environment that concern language models. */
export const llmEnvShape = {
  LLM_PROVIDER: z
    .enum(['fallback', 'auto', 'gemini', 'openai', 'perplexity', 'openai_compatible'])
    .default('fallback'),
  GEMINI_API_KEY: optionalText,
  OPENAI_API_KEY: optionalText,
  PERPLEXITY_API_KEY: optionalText,
  OPENAI_COMPATIBLE_API_KEY: optionalText,
  GEMINI_BASE_URL: optionalUrl,
  OPENAI_BASE_URL: optionalUrl,
  PERPLEXITY_BASE_URL: optionalUrl,
  PERPLEXITY_PATH: optionalText,
  OPENAI_COMPATIBLE_BASE_URL: optionalUrl,
  LLM_CONNECT_TIMEOUT_SECONDS: secondsSchema.default(10),
  LLM_IDLE_TIMEOUT_SECONDS: secondsSchema.default(15),
  LLM_ANSWER_TIMEOUT_SECONDS: secondsSchema.default(25),
  LLM_EMBEDDING_PROVIDER: z.enum(['openai', 'openai_compatible']).default('openai'),
  LLM_EMBEDDING_MODEL: optionalText,
  ...secretsEnvShape,
  LEDGER_TIME_ZONE: z.string().default('UTC').refine(isTimeZone, 'Not an IANA time zone.'),
};

export interface ProviderSettings {
  /** Absent: nobody may be asked, except for a server that needs none. */
  apiKey?: string;
  /** Absent: the provider's public address. */
  baseUrl?: string;
  path?: string;
}

/** When a silent provider is given up, so that the next one may answer. */
export interface LlmTimeouts {
  /** Until the headers of a stream. */
  connectMs: number;
  /** Between two pieces of an answer. */
  idleMs: number;
  /** Until a whole answer, where it is not streamed. */
  answerMs: number;
}

export interface LlmEnv {
  /** Who may be asked: nobody, whoever there is a key for, or one provider. */
  mode: 'fallback' | 'auto' | ProviderId;
  providers: Record<ProviderId, ProviderSettings>;
  timeouts: LlmTimeouts;
  /** Tells which questions mean the same; absent: only the same words are found again. */
  embedding?: { provider: 'openai' | 'openai_compatible'; model: string };
  secrets: SecretsEnv;
  /** In which days, weeks and months of budgets begin, and hours of routing rules are read. */
  timeZone: string;
}

type LlmValues = z.infer<z.ZodObject<typeof llmEnvShape>>;

export function toLlmEnv(values: LlmValues): LlmEnv {
  if (values.LLM_PROVIDER === 'openai_compatible' && !values.OPENAI_COMPATIBLE_BASE_URL) {
    throw new Error('Set OPENAI_COMPATIBLE_BASE_URL to the address of the server to ask.');
  }
  return {
    mode: values.LLM_PROVIDER,
    providers: {
      gemini: { apiKey: values.GEMINI_API_KEY, baseUrl: values.GEMINI_BASE_URL },
      openai: { apiKey: values.OPENAI_API_KEY, baseUrl: values.OPENAI_BASE_URL },
      perplexity: {
        apiKey: values.PERPLEXITY_API_KEY,
        baseUrl: values.PERPLEXITY_BASE_URL,
        path: values.PERPLEXITY_PATH,
      },
      openai_compatible: {
        apiKey: values.OPENAI_COMPATIBLE_API_KEY,
        baseUrl: values.OPENAI_COMPATIBLE_BASE_URL,
      },
    },
    timeouts: {
      connectMs: values.LLM_CONNECT_TIMEOUT_SECONDS * millisecondsPerSecond,
      idleMs: values.LLM_IDLE_TIMEOUT_SECONDS * millisecondsPerSecond,
      answerMs: values.LLM_ANSWER_TIMEOUT_SECONDS * millisecondsPerSecond,
    },
    ...(values.LLM_EMBEDDING_MODEL && {
      embedding: { provider: values.LLM_EMBEDDING_PROVIDER, model: values.LLM_EMBEDDING_MODEL },
    }),
    secrets: toSecretsEnv(values),
    timeZone: values.LEDGER_TIME_ZONE,
  };
}
