import { Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfilePart, ProfileProblem } from '../profile-parts.ts';
import { AboutFields } from './parts/about-fields.tsx';
import { EquipmentFields } from './parts/equipment-fields.tsx';
import { GoalsFields } from './parts/goals-fields.tsx';
import { InjuriesFields } from './parts/injuries-fields.tsx';
import { LevelFields } from './parts/level-fields.tsx';
import type { PartFieldsProps } from './parts/part-fields-props.ts';
import { ScheduleFields } from './parts/schedule-fields.tsx';
import { ScreeningFields } from './parts/screening-fields.tsx';

const fieldsOf: Record<ProfilePart, (props: PartFieldsProps) => ReactElement> = {
  goals: GoalsFields,
  level: LevelFields,
  equipment: EquipmentFields,
  injuries: InjuriesFields,
  screening: ScreeningFields,
  schedule: ScheduleFields,
  about: AboutFields,
};

interface ProfilePartFieldsProps extends PartFieldsProps {
  part: ProfilePart;
}

/** The questions of one part, the same in the wizard and in the profile. */
export function ProfilePartFields({ part, ...props }: ProfilePartFieldsProps): ReactElement {
  const Fields = fieldsOf[part];
  return (
    <>
      <Fields {...props} />
      {props.problem && part !== 'about' && <Problem problem={props.problem} />}
    </>
  );
}

function Problem({ problem }: { problem: ProfileProblem }): ReactElement {
  const { t } = useTranslation('profile');
  return (
    <Text role="alert" color="fg.error" fontWeight="500" mt="4">
      {t(`problem.${problem}`)}
    </Text>
  );
}
