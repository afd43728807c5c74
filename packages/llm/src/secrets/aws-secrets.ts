import { AwsClient } from 'aws4fetch';
import { readText } from '../adapters/json-fields.ts';
import { askStore, type StoreConnection } from './ask-store.ts';
import { type SecretSource, SecretStoreError } from './secret-source.ts';

export interface AwsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

export interface AwsSecretsOptions extends StoreConnection {
  region: string;
  /** Asked before each request, since those of a role end. */
  credentials: () => Promise<AwsCredentials>;
  /** Put before each name, such as `team/`. */
  prefix?: string;
  /** AWS's own for the region by default. */
  endpoint?: string;
}

const store = 'AWS Secrets Manager';
const service = 'secretsmanager';

/** Secrets from AWS Secrets Manager, each a plain text under its own name. */
export function createAwsSecrets(options: AwsSecretsOptions): SecretSource {
  return {
    get: async (name) => {
      const write = () => signRequest(options, name);
      const { status, body } = await askStore({ store, write, connection: options });
      if (isMissing(body)) return undefined;
      if (status !== 200) throw new SecretStoreError(store, status);
      return readText(body.SecretString);
    },
  };
}

async function signRequest(options: AwsSecretsOptions, name: string): Promise<Request> {
  const { region, prefix = '', endpoint = `https://${service}.${region}.amazonaws.com/` } = options;
  const client = new AwsClient({ ...(await options.credentials()), service, region });
  return client.sign(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'secretsmanager.GetSecretValue',
    },
    body: JSON.stringify({ SecretId: prefix + name }),
  });
}

function isMissing(body: Record<string, unknown>): boolean {
  return readText(body.__type)?.endsWith('ResourceNotFoundException') ?? false;
}
