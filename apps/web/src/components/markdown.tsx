import { chakra } from '@chakra-ui/react';
import { memo, type ReactElement, type ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { splitMarkdown } from './markdown-blocks.ts';

interface MarkdownProps {
  text: string;
  /** Every heading of the text gets this level, whatever it wrote. */
  headingLevel: 2 | 3 | 4;
}

const plugins = [remarkGfm];

/** Text from outside: no HTML, no pictures, links to other sites only, each block drawn once. */
export function Markdown({ text, headingLevel }: MarkdownProps): ReactElement {
  return (
    <Prose>
      {splitMarkdown(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in a text that grows
        <Block key={index} text={block} headingLevel={headingLevel} />
      ))}
    </Prose>
  );
}

const Block = memo(function Block({ text, headingLevel }: MarkdownProps): ReactElement {
  return (
    <div dir="auto">
      <ReactMarkdown
        skipHtml
        remarkPlugins={plugins}
        urlTransform={keepWebAddress}
        components={componentsOf[headingLevel]}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
});

/** Everything but http and https is dropped, also addresses of our own pages. */
function keepWebAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}

function OutsideLink({ href, children }: { href?: string; children?: ReactNode }): ReactElement {
  if (!href) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

function ScrolledTable({ children }: { children?: ReactNode }): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys
    <div data-part="table" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

const outside: Components = {
  a: ({ href, children }) => <OutsideLink href={href}>{children}</OutsideLink>,
  img: ({ alt }) => <>{alt}</>,
  table: ({ children }) => <ScrolledTable>{children}</ScrolledTable>,
};

function withHeadings(level: 'h2' | 'h3' | 'h4'): Components {
  return { ...outside, h1: level, h2: level, h3: level, h4: level, h5: level, h6: level };
}

const componentsOf = { 2: withHeadings('h2'), 3: withHeadings('h3'), 4: withHeadings('h4') };

const Prose = chakra('div', {
  base: {
    display: 'flex',
    flexDirection: 'column',
    gap: '3',
    minW: '0',
    overflowWrap: 'anywhere',
    '& > div': { display: 'flow-root' },
    '& p + p, & p + ul, & p + ol, & li > ul, & li > ol': { mt: '2' },
    '& h2, & h3, & h4': { textStyle: 'heading', fontSize: 'md', mt: '2' },
    '& h2': { fontSize: 'lg' },
    '& :is(h2, h3, h4) + *': { mt: '1.5' },
    '& ul': { listStyle: 'disc', ps: '5' },
    '& ol': { listStyle: 'decimal', ps: '6' },
    '& li + li': { mt: '1.5' },
    '& li::marker': { color: 'fg.muted', fontVariantNumeric: 'tabular-nums' },
    '& strong': { fontWeight: '600' },
    '& em': { fontStyle: 'italic' },
    '& a': {
      color: 'ember.fg',
      textDecoration: 'underline',
      textUnderlineOffset: '3px',
      borderRadius: 'sm',
      focusVisibleRing: 'outside',
    },
    '& code': {
      fontFamily: 'mono',
      fontSize: '0.9em',
      bg: 'bg.muted',
      borderRadius: 'md',
      px: '1.5',
      py: '0.5',
    },
    '& pre': { bg: 'bg.muted', borderRadius: 'xl', p: '4', overflowX: 'auto' },
    '& pre code': { bg: 'transparent', p: '0' },
    '& blockquote': {
      borderStartWidth: '3px',
      borderColor: 'ember.emphasized',
      ps: '4',
      color: 'fg.muted',
    },
    '& hr': { borderColor: 'border', my: '2' },
    '& [data-part=table]': { overflowX: 'auto', focusVisibleRing: 'outside' },
    '& table': { width: 'full', fontVariantNumeric: 'tabular-nums' },
    '& th': { textAlign: 'start', textStyle: 'label', color: 'fg.muted' },
    '& th, & td': { py: '2', pe: '4', borderBottomWidth: '1px', borderColor: 'border', minW: '20' },
    '& input[type=checkbox]': { me: '2' },
  },
});
