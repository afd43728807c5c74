import {
  queryOptions,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import {
  ApiError,
  type GenerateWorkoutBody,
  type Plan,
  type PlanSummary,
  type RecommendedPlan,
} from '@vigor/contract';
import { v7 as newId } from 'uuid';
import { api } from '../../lib/api.ts';

const workoutKeys = ['workouts'] as const;
const alternativesKey = 'alternatives';

const planListQuery = queryOptions({
  queryKey: [...workoutKeys, 'plans'],
  queryFn: async ({ signal }) =>
    (await api.workouts.listWorkouts({ query: { limit: 1 } }, { signal })).plans,
});

export function usePlanList(): UseQueryResult<PlanSummary[]> {
  return useQuery(planListQuery);
}

function planQuery(planId: string) {
  return queryOptions({
    queryKey: [...workoutKeys, 'plan', planId],
    queryFn: async ({ signal }) =>
      asPlan(await api.workouts.getWorkout({ params: { id: planId } }, { signal })),
  });
}

export function usePlan(planId: string | undefined): UseQueryResult<Plan> {
  return useQuery({ ...planQuery(planId ?? ''), enabled: planId !== undefined });
}

export function useRecommendedPlans(): UseQueryResult<RecommendedPlan[]> {
  return useQuery({
    queryKey: [...workoutKeys, 'recommended'],
    queryFn: async ({ signal }) =>
      (await api.workouts.listRecommendedPlans(undefined, { signal })).items,
  });
}

export interface ExercisePlace {
  planId: string;
  dayId: string;
  exerciseId: string;
}

export interface Alternative {
  exerciseId: string;
  name: string;
  reason: string;
}

export function useAlternatives({
  planId,
  dayId,
  exerciseId,
}: ExercisePlace): UseQueryResult<Alternative[]> {
  return useQuery({
    queryKey: [...workoutKeys, alternativesKey, planId, dayId, exerciseId],
    queryFn: async ({ signal }) =>
      (
        await api.workouts.listAlternatives(
          { params: { id: planId }, query: { dayId, exerciseId } },
          { signal },
        )
      ).items,
  });
}

/** Reads a plan again that was changed elsewhere. */
export function useRefreshPlan(): (planId: string) => void {
  const queryClient = useQueryClient();
  return (planId) => {
    void queryClient.invalidateQueries({ queryKey: planQuery(planId).queryKey }); // shows itself
  };
}

export type GenerateInput = Partial<GenerateWorkoutBody>;

/** The new plan is the active one, so everything about workouts is read again. */
export function useGeneratePlan(): UseMutationResult<Plan, Error, GenerateInput> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: generatePlan,
    onSuccess: async (plan) => {
      queryClient.setQueryData(planQuery(plan.id).queryKey, plan);
      await queryClient.invalidateQueries({ queryKey: workoutKeys });
    },
  });
}

/** Past the limit of the tier the engine still makes the plan: it is free and always there. */
async function generatePlan(input: GenerateInput): Promise<Plan> {
  try {
    return await sendGenerate(input);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'TIER_LIMIT') throw error;
    return sendGenerate({ ...input, source: 'engine' });
  }
}

function sendGenerate(input: GenerateInput): Promise<Plan> {
  const id = newId();
  return api.ai.generateWorkout({ body: { id, ...input } }, { idempotencyKey: id });
}

export interface SwapInput extends ExercisePlace {
  replacementId?: string;
  version: number;
}

export function useSwapExercise(): UseMutationResult<Plan, Error, SwapInput> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ planId, ...body }: SwapInput) =>
      api.workouts.swapExercise({ params: { id: planId }, body }, { idempotencyKey: newId() }),
    onSuccess: async (plan) => {
      queryClient.setQueryData(planQuery(plan.id).queryKey, plan);
      // The sheet still shows stand-ins for an exercise that is no longer in the plan.
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) =>
          queryKey[0] === workoutKeys[0] && queryKey[1] !== alternativesKey,
      });
    },
  });
}

export interface EditPlanInput {
  planId: string;
  version: number;
  status?: Plan['status'];
  name?: string;
}

/** Archives, restores or renames. */
export function useEditPlan(): UseMutationResult<Plan, Error, EditPlanInput> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ planId, ...change }: EditPlanInput) =>
      asPlan(
        await api.workouts.editWorkout({
          params: { id: planId },
          body: { kind: 'plan', ...change },
        }),
      ),
    onSuccess: async (plan) => {
      queryClient.setQueryData(planQuery(plan.id).queryKey, plan);
      await queryClient.invalidateQueries({ queryKey: workoutKeys });
    },
  });
}

function asPlan(workout: { kind: string } | Plan): Plan {
  if (isPlan(workout)) return workout;
  throw new TypeError('This address belongs to a session, not to a plan');
}

function isPlan(workout: { kind: string }): workout is Plan {
  return workout.kind === 'plan';
}
