import type { ConfigContent } from './llm.config.mapper.ts';
import { priceKey } from './llm.config-diff.ts';

export interface ConfigFault {
  path: string;
  message: string;
}

/** What no single entry shows: names that lead nowhere, names that are there twice, and clashes. */
export function faultsOfConfig(content: ConfigContent): ConfigFault[] {
  const { models, rules, abTests, prices } = content;
  const known = new Set(models.map(({ id }) => id));
  return [
    ...repeated(
      'models',
      models.map(({ id }) => id),
    ),
    ...repeated(
      'rules',
      rules.map(({ id }) => id),
    ),
    ...repeated(
      'abTests',
      abTests.map(({ id }) => id),
    ),
    ...repeated('prices', prices.map(priceKey)),
    ...rules.flatMap((rule) => [
      ...unknownModels(`rules/${rule.id}/candidates`, rule.candidates, known),
      ...faultsOfCondition(rule),
    ]),
    ...abTests.flatMap((test) => [
      ...test.arms.flatMap((arm) =>
        unknownModels(`abTests/${test.id}/arms/${arm.name}`, arm.candidates, known),
      ),
      ...faultsOfArms(test),
    ]),
    ...clashes(abTests),
  ];
}

function repeated(path: string, names: readonly string[]): ConfigFault[] {
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...new Set(twice)].map((name) => ({
    path: `${path}/${name}`,
    message: 'This is there twice.',
  }));
}

function unknownModels(
  path: string,
  candidates: readonly string[],
  known: ReadonlySet<string>,
): ConfigFault[] {
  return candidates
    .filter((id) => !known.has(id))
    .map((id) => ({ path, message: `There is no model “${id}”.` }));
}

function faultsOfCondition({ id, when }: ConfigContent['rules'][number]): ConfigFault[] {
  const { minPromptTokens = 0, maxPromptTokens = Infinity, hours } = when;
  const path = `rules/${id}/when`;
  return [
    ...(minPromptTokens > maxPromptTokens
      ? [{ path: `${path}/maxPromptTokens`, message: 'Must not be below minPromptTokens.' }]
      : []),
    ...(hours && hours.from === hours.to
      ? [{ path: `${path}/hours`, message: 'From and to must differ.' }]
      : []),
  ];
}

function faultsOfArms({ id, arms }: ConfigContent['abTests'][number]): ConfigFault[] {
  const path = `abTests/${id}/arms`;
  const total = arms.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...repeated(
      path,
      arms.map(({ name }) => name),
    ),
    ...(total > 0 ? [] : [{ path, message: 'At least one arm needs a weight.' }]),
  ];
}

/** Only one test can decide about a call. */
function clashes(abTests: ConfigContent['abTests']): ConfigFault[] {
  const running = abTests.filter(({ isRunning }) => isRunning);
  return running.flatMap((test, index) => {
    const taken = new Set(running.slice(0, index).flatMap(({ features }) => features));
    return test.features
      .filter((feature) => taken.has(feature))
      .map((feature) => ({
        path: `abTests/${test.id}/features`,
        message: `Another test of “${feature}” is running.`,
      }));
  });
}
