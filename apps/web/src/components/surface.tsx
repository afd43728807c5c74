import { chakra } from '@chakra-ui/react';
import { surfaceRecipe } from '../theme/recipes/card.ts';

/** A card: `padding="none|md|lg"`, `tone="plain|quiet|tinted"` (tinted takes `colorPalette`). */
export const Surface = chakra('div', surfaceRecipe);
