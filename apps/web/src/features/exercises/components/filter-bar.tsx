import { Button, type ButtonProps, Flex } from '@chakra-ui/react';
import { Check, ChevronDown, X } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ExerciseFilters,
  type FilterName,
  filterNames,
  hasFilters,
  noFilters,
  setFilter,
} from '../exercise-filters.ts';
import { useFilterChoices } from '../use-filter-choices.ts';
import { FilterSheet } from './filter-sheet.tsx';

interface FilterBarProps {
  filters: ExerciseFilters;
  onChange: (filters: ExerciseFilters) => void;
}

/** A row of chips that scrolls sideways; each opens its choices. */
export function FilterBar({ filters, onChange }: FilterBarProps): ReactElement {
  const { t } = useTranslation('exercises');
  const choices = useFilterChoices();
  const [opened, setOpened] = useState<FilterName>();
  const { isForMe } = filters;
  return (
    <>
      <Flex
        role="group"
        aria-label={t('filters')}
        gap="2"
        mx={{ base: '-4', md: '0' }}
        px={{ base: '4', md: '0' }}
        py="1"
        overflowX="auto"
        flexWrap={{ base: 'nowrap', md: 'wrap' }}
        css={{ scrollbarWidth: 'none', scrollPaddingInline: '1rem' }}
      >
        <Chip
          isActive={isForMe}
          aria-pressed={isForMe}
          onClick={() => onChange({ ...filters, isForMe: !isForMe })}
        >
          {isForMe && <Check aria-hidden />}
          {t('filter.isForMe')}
        </Chip>
        {filterNames.map((name) => {
          const chosen = choices[name].find(({ value }) => value === filters[name]);
          return (
            <Chip
              key={name}
              isActive={chosen !== undefined}
              aria-haspopup="dialog"
              onClick={() => setOpened(name)}
            >
              {chosen
                ? t('filter.chosen', { filter: t(`filter.${name}`), value: chosen.label })
                : t(`filter.${name}`)}
              <ChevronDown aria-hidden />
            </Chip>
          );
        })}
        {hasFilters(filters) && (
          <Button variant="ghost" onClick={() => onChange(noFilters)}>
            <X aria-hidden />
            {t('filter.clear')}
          </Button>
        )}
      </Flex>
      {opened && (
        <FilterSheet
          title={t(`filter.${opened}`)}
          choices={choices[opened]}
          value={filters[opened]}
          onChange={(value) => onChange(setFilter(filters, opened, value))}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

function Chip({ isActive, ...rest }: ButtonProps & { isActive: boolean }): ReactElement {
  return isActive ? (
    <Button
      variant="subtle"
      colorPalette="ember"
      px="4"
      bg="ember.subtle"
      borderColor="ember.solid"
      {...rest}
    />
  ) : (
    <Button variant="outline" px="4" bg="bg.raised" {...rest} />
  );
}
