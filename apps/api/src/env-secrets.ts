import { z } from 'zod';
import { optionalText, optionalUrl } from './env-values.ts';

/** Names of the environment that say where keys are kept. */
export const secretsEnvShape = {
  SECRETS_SOURCE: z
    .enum(['environment', 'azure_key_vault', 'aws_secrets_manager', 'hashicorp_vault'])
    .default('environment'),
  AZURE_KEY_VAULT_URL: optionalUrl,
  AZURE_CLIENT_ID: optionalText,
  IDENTITY_ENDPOINT: optionalUrl,
  IDENTITY_HEADER: optionalText,
  AWS_REGION: optionalText,
  AWS_ACCESS_KEY_ID: optionalText,
  AWS_SECRET_ACCESS_KEY: optionalText,
  AWS_SESSION_TOKEN: optionalText,
  AWS_SECRETS_PREFIX: optionalText,
  AWS_SECRETS_ENDPOINT: optionalUrl,
  VAULT_ADDR: optionalUrl,
  VAULT_TOKEN: optionalText,
  VAULT_MOUNT: optionalText,
  VAULT_PATH: optionalText,
  VAULT_NAMESPACE: optionalText,
};

/** Where keys come from; whatever it is, the environment is asked after it. */
export type SecretsEnv =
  | { kind: 'environment' }
  | {
      kind: 'azure_key_vault';
      vaultUrl: string;
      clientId?: string;
      endpoint?: { url: string; header: string };
    }
  | {
      kind: 'aws_secrets_manager';
      region: string;
      accessKeyId: string;
      secretAccessKey: string;
      sessionToken?: string;
      prefix?: string;
      endpoint?: string;
    }
  | {
      kind: 'hashicorp_vault';
      address: string;
      token: string;
      mount?: string;
      path: string;
      namespace?: string;
    };

type SecretsValues = z.infer<z.ZodObject<typeof secretsEnvShape>>;

export function toSecretsEnv(values: SecretsValues): SecretsEnv {
  const kind = values.SECRETS_SOURCE;
  const needed = (name: keyof SecretsValues) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Set ${name}: SECRETS_SOURCE is ${kind}.`);
    return value;
  };
  switch (kind) {
    case 'environment':
      return { kind };
    case 'azure_key_vault':
      return {
        kind,
        vaultUrl: needed('AZURE_KEY_VAULT_URL'),
        clientId: values.AZURE_CLIENT_ID,
        endpoint: values.IDENTITY_ENDPOINT
          ? { url: values.IDENTITY_ENDPOINT, header: needed('IDENTITY_HEADER') }
          : undefined,
      };
    case 'aws_secrets_manager':
      return {
        kind,
        region: needed('AWS_REGION'),
        accessKeyId: needed('AWS_ACCESS_KEY_ID'),
        secretAccessKey: needed('AWS_SECRET_ACCESS_KEY'),
        sessionToken: values.AWS_SESSION_TOKEN,
        prefix: values.AWS_SECRETS_PREFIX,
        endpoint: values.AWS_SECRETS_ENDPOINT,
      };
    case 'hashicorp_vault':
      return {
        kind,
        address: needed('VAULT_ADDR'),
        token: needed('VAULT_TOKEN'),
        path: needed('VAULT_PATH'),
        mount: values.VAULT_MOUNT,
        namespace: values.VAULT_NAMESPACE,
      };
    default:
      return kind satisfies never;
  }
}
