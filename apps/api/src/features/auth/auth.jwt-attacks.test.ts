import { createHmac, generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTestApp, type TestApp } from '../../../test/build-test-app.ts';
import { makeMember, type TestMember } from '../../../test/factories.ts';
import { deriveAuthKeys } from './auth.keys.ts';

let testApp: TestApp;
let member: TestMember;

beforeAll(async () => {
  testApp = await buildTestApp();
  member = await makeMember(testApp);
});

afterAll(() => testApp.close());

async function statusWith(token: string): Promise<number> {
  const response = await testApp.app.inject({
    method: 'GET',
    url: '/users/profile',
    headers: { authorization: `Bearer ${token}` },
  });
  return response.statusCode;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function partsOf(token: string) {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  return { header: decode(header), payload: decode(payload), signature };
}

test('the real token is accepted', async () => {
  expect(await statusWith(member.accessToken)).toBe(200);
});

test('the real token holds no personal data', () => {
  const { payload } = partsOf(member.accessToken);
  expect(Object.keys(payload).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'sid', 'sub']);
});

test.each(['none', 'None', 'NONE', ''])('refuses the algorithm %j', async (alg) => {
  const { payload, signature } = partsOf(member.accessToken);
  const header = encode({ alg, typ: 'at+jwt' });
  expect(await statusWith(`${header}.${encode(payload)}.`)).toBe(401);
  expect(await statusWith(`${header}.${encode(payload)}.${signature}`)).toBe(401);
});

test('refuses HMAC with the public key as the secret', async () => {
  const { payload } = partsOf(member.accessToken);
  const { verifying } = deriveAuthKeys(testApp.deps.env.secretKey);
  const body = `${encode({ alg: 'HS256', typ: 'at+jwt' })}.${encode(payload)}`;
  for (const secret of [
    verifying.export({ type: 'spki', format: 'pem' }),
    verifying.export({ type: 'spki', format: 'der' }),
  ]) {
    const signature = createHmac('sha256', secret).update(body).digest('base64url');
    expect(await statusWith(`${body}.${signature}`)).toBe(401);
  }
});

test('refuses a key that the token brings along', async () => {
  const { payload } = partsOf(member.accessToken);
  const own = generateKeyPairSync('ed25519');
  const jwk = own.publicKey.export({ format: 'jwk' });
  const headers = [
    { jwk },
    { jku: 'http://127.0.0.1:1/keys.json' },
    { x5u: 'http://127.0.0.1:1/cert.pem' },
    { kid: '../../../../dev/null' },
    { kid: "' union select 'key" },
  ];
  for (const header of headers) {
    const token = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', ...header })
      .sign(own.privateKey);
    expect(await statusWith(token)).toBe(401);
  }
});

test('refuses the wrong issuer, audience, type and missing claims, though signed by us', async () => {
  const { payload } = partsOf(member.accessToken);
  const { signing } = deriveAuthKeys(testApp.deps.env.secretKey);
  const sign = (claims: object, header: object = {}) =>
    new SignJWT({ ...payload, ...claims })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', ...header })
      .sign(signing);
  expect(await statusWith(await sign({}))).toBe(200);
  const faults = [
    await sign({ iss: 'someone' }),
    await sign({ aud: 'other-api' }),
    await sign({}, { typ: 'JWT' }),
    await sign({ sid: undefined }),
    await sign({ sub: undefined }),
    await sign({ exp: undefined }),
    await sign({ sid: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d11' }),
    await sign({ nbf: payload.exp + 3600 }),
    await sign({}, { crit: ['exp'] }).catch(() => 'unsignable'),
  ];
  for (const token of faults) expect(await statusWith(token)).toBe(401);
});

test('refuses a token of another member’s sign-in', async () => {
  const other = await makeMember(testApp);
  const { signing } = deriveAuthKeys(testApp.deps.env.secretKey);
  const { payload } = partsOf(member.accessToken);
  const crossed = await new SignJWT({ ...payload, sid: partsOf(other.accessToken).payload.sid })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt' })
    .sign(signing);
  expect(await statusWith(crossed)).toBe(401);
});

test('refuses an expired token, and says that it expired', async () => {
  const late = await makeMember(testApp);
  testApp.clock.advanceSeconds(601);
  const response = await late.send({ method: 'GET', url: '/users/profile' });
  expect(response.json()).toMatchObject({ status: 401, code: 'TOKEN_EXPIRED' });
  testApp.clock.advanceSeconds(-601);
});

test('refuses the token with any single bit flipped', async () => {
  const bytes = Buffer.from(member.accessToken);
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 7)), at);
    const token = flipped.toString('latin1');
    // The last character of the signature has bits that base64url does not carry.
    const isSame = Buffer.from(token, 'base64url').equals(
      Buffer.from(bytes.toString(), 'base64url'),
    );
    if (isSame || !/^[!-~]+$/.test(token)) continue;
    expect(await statusWith(token), `bit ${at}`).toBe(401);
  }
});

test.each(['', 'Bearer', 'Basic YTpi', 'bearer  ', 'Bearer a.b.c', 'Bearer null'])(
  'refuses the header %j',
  async (authorization) => {
    const response = await testApp.app.inject({
      method: 'GET',
      url: '/users/profile',
      headers: { authorization },
    });
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
  },
);
