import {
  accordionSlotRecipe,
  checkboxSlotRecipe,
  collapsibleSlotRecipe,
  fieldsetSlotRecipe,
  listSlotRecipe,
  menuSlotRecipe,
  popoverSlotRecipe,
  progressCircleSlotRecipe,
  progressSlotRecipe,
  sliderSlotRecipe,
  switchSlotRecipe,
  tableSlotRecipe,
  tabsSlotRecipe,
  tooltipSlotRecipe,
} from '@chakra-ui/react/theme';
import { dialogRecipe } from './dialog.ts';
import { fieldRecipe } from './field.ts';
import { nativeSelectRecipe } from './native-select.ts';
import { numberInputRecipe } from './number-input.ts';
import { toastRecipe } from './toast.ts';

/** By hand, so that only what is used is sent to the browser. */
export const slotRecipes = {
  accordion: accordionSlotRecipe,
  checkbox: checkboxSlotRecipe,
  collapsible: collapsibleSlotRecipe,
  dialog: dialogRecipe,
  field: fieldRecipe,
  fieldset: fieldsetSlotRecipe,
  list: listSlotRecipe,
  menu: menuSlotRecipe,
  nativeSelect: nativeSelectRecipe,
  numberInput: numberInputRecipe,
  popover: popoverSlotRecipe,
  progress: progressSlotRecipe,
  progressCircle: progressCircleSlotRecipe,
  slider: sliderSlotRecipe,
  switch: switchSlotRecipe,
  table: tableSlotRecipe,
  tabs: tabsSlotRecipe,
  toast: toastRecipe,
  tooltip: tooltipSlotRecipe,
};
