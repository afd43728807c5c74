import {
  queryOptions,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Profile, ProfileEdit } from '@vigor/contract';
import { api } from '../../lib/api.ts';
import { authSession } from '../../lib/auth.ts';

const profileQuery = queryOptions({
  queryKey: ['users', 'profile'],
  queryFn: ({ signal }) => api.users.getProfile(undefined, { signal }),
});

export function useProfile(): UseQueryResult<Profile> {
  return useQuery(profileQuery);
}

/** Plans and recommendations depend on the profile, so they are read again. */
export function useEditProfile(): UseMutationResult<Profile, Error, ProfileEdit> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (edit: ProfileEdit) => api.users.editProfile({ body: edit }),
    onSuccess: async (profile) => {
      queryClient.setQueryData(profileQuery.queryKey, profile);
      authSession.updateUser({ onboardingComplete: profile.onboardingComplete });
      await queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'users',
      });
    },
  });
}
