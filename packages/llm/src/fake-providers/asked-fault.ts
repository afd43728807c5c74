import { type FaultKind, isFaultKind } from './faults.ts';

/** A model's name and the fault that was written behind it: `gpt-5-mini!server_error`. */
export function splitModelName(name: string): { model: string; fault: FaultKind | undefined } {
  const [model = '', fault] = name.split('!');
  return { model, fault: fault === undefined ? undefined : parseFault(fault) };
}

/** The fault of that name; an unknown name is an error, since nothing would be tested by it. */
export function parseFault(name: string): FaultKind {
  if (!isFaultKind(name)) throw new Error(`there is no fault called "${name}"`);
  return name;
}
