export type { FakeFinishReason, FakeToolCall, FakeUsage } from './answer.ts';
export { type FaultKind, faultDescriptions, faultKinds } from './faults.ts';
export type { RecordedCall } from './recorded-call.ts';
export type { Script, ScriptStep } from './script.ts';
export {
  type FakeProviders,
  type FakeProvidersOptions,
  startFakeProviders,
} from './start-fake-providers.ts';
export type { Wire } from './wire-format.ts';
