import {
  chainSecrets,
  createAwsSecrets,
  createEnvironmentSecrets,
  createKeyVaultSecrets,
  createManagedIdentity,
  createVaultSecrets,
  type SecretSource,
} from '@vigor/llm';
import type { LlmEnv } from '../../../env-llm.ts';
import type { SecretsEnv } from '../../../env-secrets.ts';
import { secretNames } from './llm.provider-keys.ts';

/** Where keys come from: the store that was chosen, and after it the environment. */
export function openSecrets(env: LlmEnv): SecretSource {
  const { gemini, openai, perplexity, openai_compatible } = env.providers;
  const environment = createEnvironmentSecrets({
    [secretNames.gemini]: gemini.apiKey,
    [secretNames.openai]: openai.apiKey,
    [secretNames.perplexity]: perplexity.apiKey,
    [secretNames.openai_compatible]: openai_compatible.apiKey,
  });
  const store = openStore(env.secrets);
  return store ? chainSecrets([store, environment]) : environment;
}

function openStore(secrets: SecretsEnv): SecretSource | undefined {
  switch (secrets.kind) {
    case 'environment':
      return undefined;
    case 'azure_key_vault': {
      const { vaultUrl, ...identity } = secrets;
      return createKeyVaultSecrets({ vaultUrl, token: createManagedIdentity(identity) });
    }
    case 'aws_secrets_manager': {
      const { kind: _kind, accessKeyId, secretAccessKey, sessionToken, ...place } = secrets;
      const credentials = { accessKeyId, secretAccessKey, sessionToken };
      return createAwsSecrets({ ...place, credentials: async () => credentials });
    }
    case 'hashicorp_vault': {
      const { kind: _kind, token, ...place } = secrets;
      return createVaultSecrets({ ...place, token: async () => token });
    }
    default:
      return secrets satisfies never;
  }
}
