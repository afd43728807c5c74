import { Box, chakra, Grid } from '@chakra-ui/react';
import type { ReactElement, Ref, TextareaHTMLAttributes } from 'react';

const Field = chakra('textarea', {
  base: {
    gridArea: '1 / 1',
    w: 'full',
    px: '2',
    py: '2.5',
    bg: 'transparent',
    resize: 'none',
    outline: '0',
    textStyle: 'body',
    _placeholder: { color: 'fg.muted' },
  },
});

type GrowingTextareaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  value: string;
  ref: Ref<HTMLTextAreaElement>;
};

/**
 * As high as its text, up to a limit. An unseen copy of the text makes the height: measuring the
 * field itself would shrink it for a moment, and the messages above would jump.
 */
export function GrowingTextarea({ value, ...field }: GrowingTextareaProps): ReactElement {
  return (
    <Grid flex="1" minW="0" maxH="48" gridTemplateRows="minmax(0, 1fr)">
      <Box
        aria-hidden
        gridArea="1 / 1"
        visibility="hidden"
        overflow="hidden"
        px="2"
        py="2.5"
        textStyle="body"
        whiteSpace="pre-wrap"
        overflowWrap="break-word"
      >
        {`${value}\u200b`}
      </Box>
      <Field rows={1} value={value} {...field} />
    </Grid>
  );
}
