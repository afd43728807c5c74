/** One refusal in the words of both families of providers. */
export interface WireError {
  status: number;
  message: string;
  openAiType: string;
  openAiCode: string | null;
  geminiStatus: string;
  /** Where Gemini answers with another status than the rest. */
  geminiHttpStatus?: number;
  geminiReason?: string;
}

export type WireErrorKind =
  | 'rate_limited'
  | 'quota_exhausted'
  | 'server_error'
  | 'bad_request'
  | 'unauthorized'
  | 'invalid_key';

export const wireErrors: Record<WireErrorKind, WireError> = {
  rate_limited: {
    status: 429,
    message: 'Rate limit reached. Please try again later.',
    openAiType: 'requests',
    openAiCode: 'rate_limit_exceeded',
    geminiStatus: 'RESOURCE_EXHAUSTED',
  },
  quota_exhausted: {
    status: 429,
    message: 'You exceeded your current quota, please check your plan and billing details.',
    openAiType: 'insufficient_quota',
    openAiCode: 'insufficient_quota',
    geminiStatus: 'RESOURCE_EXHAUSTED',
  },
  server_error: {
    status: 500,
    message: 'The server had an error while processing your request.',
    openAiType: 'server_error',
    openAiCode: null,
    geminiStatus: 'INTERNAL',
  },
  bad_request: {
    status: 400,
    message: 'Invalid value in the request.',
    openAiType: 'invalid_request_error',
    openAiCode: 'invalid_value',
    geminiStatus: 'INVALID_ARGUMENT',
  },
  unauthorized: {
    status: 401,
    message: 'Missing or expired credentials.',
    openAiType: 'invalid_request_error',
    openAiCode: 'invalid_api_key',
    geminiStatus: 'UNAUTHENTICATED',
  },
  invalid_key: {
    status: 401,
    message: 'API key not valid. Please pass a valid API key.',
    openAiType: 'invalid_request_error',
    openAiCode: 'invalid_api_key',
    geminiStatus: 'INVALID_ARGUMENT',
    geminiHttpStatus: 400,
    geminiReason: 'API_KEY_INVALID',
  },
};

export function isWireErrorKind(fault: string): fault is WireErrorKind {
  return Object.hasOwn(wireErrors, fault);
}

/** The error object of every interface in OpenAI's form. */
export function writeOpenAiError(error: WireError): unknown {
  const { message, openAiType: type, openAiCode: code } = error;
  return { error: { message, type, param: null, code } };
}
