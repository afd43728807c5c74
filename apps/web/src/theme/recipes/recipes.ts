import {
  badgeRecipe,
  checkmarkRecipe,
  containerRecipe,
  headingRecipe,
  iconRecipe,
  inputAddonRecipe,
  kbdRecipe,
  linkRecipe,
  radiomarkRecipe,
  separatorRecipe,
  skeletonRecipe,
  skipNavLinkRecipe,
  spinnerRecipe,
  textareaRecipe,
} from '@chakra-ui/react/theme';
import { buttonRecipe } from './button.ts';
import { surfaceRecipe } from './card.ts';
import { inputRecipe } from './input.ts';

/** By hand, so that only what is used is sent to the browser. */
export const recipes = {
  badge: badgeRecipe,
  button: buttonRecipe,
  checkmark: checkmarkRecipe,
  container: containerRecipe,
  heading: headingRecipe,
  icon: iconRecipe,
  input: inputRecipe,
  inputAddon: inputAddonRecipe,
  kbd: kbdRecipe,
  link: linkRecipe,
  radiomark: radiomarkRecipe,
  separator: separatorRecipe,
  skeleton: skeletonRecipe,
  skipNavLink: skipNavLinkRecipe,
  spinner: spinnerRecipe,
  surface: surfaceRecipe,
  textarea: {
    ...textareaRecipe,
    base: { ...textareaRecipe.base, textStyle: 'md', bg: 'bg.raised' },
  },
};
