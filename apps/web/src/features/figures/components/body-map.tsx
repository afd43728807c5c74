import { Box, chakra, Flex, Text } from '@chakra-ui/react';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BODY_BOX,
  type BodyView,
  HEAD,
  type Muscle,
  musclePaths,
  outlinePath,
} from '../body-outline.ts';

export interface MuscleShade {
  /** 0 (nothing) to 1 (the most). */
  share: number;
  /** Drawn with stripes as well, for what shall be told without colour. */
  isStriped?: boolean;
}

export type MuscleShades = Partial<Record<Muscle, MuscleShade>>;

interface BodyMapProps {
  shades: MuscleShades;
  /** What a screen reader says; the numbers stand in a list beside the map. */
  label: string;
}

/** Front and back of a body; the more a muscle does, the stronger its colour. */
export function BodyMap({ shades, label }: BodyMapProps): ReactElement {
  const { t } = useTranslation('exercises');
  return (
    <Flex role="img" aria-label={label} justify="center" gap={{ base: '4', md: '8' }}>
      {(['front', 'back'] as const).map((view) => (
        <Box key={view} flex="1" maxW="9.5rem" textAlign="center">
          <Body view={view} shades={shades} />
          <Text textStyle="sm" color="fg.muted" mt="1">
            {t(`bodyMap.${view}`)}
          </Text>
        </Box>
      ))}
    </Flex>
  );
}

function Body({ view, shades }: { view: BodyView; shades: MuscleShades }): ReactElement {
  const stripesId = useId();
  const { left, top, width, height } = BODY_BOX;
  return (
    <chakra.svg viewBox={`${left} ${top} ${width} ${height}`} w="full" aria-hidden>
      <defs>
        <pattern
          id={stripesId}
          width="3"
          height="3"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <chakra.rect width="1.3" height="3" fill="bg.raised" />
        </pattern>
      </defs>
      <chakra.ellipse cx="0" cy={HEAD.y} rx={HEAD.radiusX} ry={HEAD.radiusY} fill="bg.emphasized" />
      <Half view={view} shades={shades} stripesId={stripesId} />
      <g transform="scale(-1 1)">
        <Half view={view} shades={shades} stripesId={stripesId} />
      </g>
    </chakra.svg>
  );
}

interface HalfProps {
  view: BodyView;
  shades: MuscleShades;
  stripesId: string;
}

function Half({ view, shades, stripesId }: HalfProps): ReactElement {
  return (
    <>
      <chakra.path d={outlinePath} fill="bg.emphasized" />
      {listMuscles(view).map(([muscle, path]) => {
        const { share = 0, isStriped = false } = shades[muscle] ?? {};
        return (
          <g key={muscle}>
            <chakra.path d={path} fill="bg.muted" />
            {share > 0 && <chakra.path d={path} fill="ember.solid" opacity={0.2 + 0.8 * share} />}
            {isStriped && <path d={path} fill={`url(#${stripesId})`} />}
          </g>
        );
      })}
    </>
  );
}

/** The keys of the table are muscles; `Object.entries` only knows strings. */
function listMuscles(view: BodyView): [Muscle, string][] {
  return Object.entries(musclePaths[view]) as [Muscle, string][];
}
