import { createContext, memo, type ReactElement, type ReactNode, useContext } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { splitMarkdown } from './markdown-blocks.ts';
import { linkMarks, numberOfMark } from './markdown-marks.ts';
import { Prose } from './prose.tsx';

/** What the text may point to beside other sites; without it such places are words alone. */
export interface MarkdownTools {
  /** For `[1]` in the text. */
  renderMark?: (number: number) => ReactNode;
  /** For an address of our own, such as `/articles/sleep`; nothing where it leads nowhere. */
  renderOwnLink?: (path: string, words: ReactNode) => ReactNode;
}

interface MarkdownProps {
  text: string;
  /** Every heading of the text gets this level, whatever it wrote. */
  headingLevel: 2 | 3;
  tools?: MarkdownTools;
}

const plugins = [remarkGfm, linkMarks];
const ToolsContext = createContext<MarkdownTools>({});
const noTools: MarkdownTools = {};

/** Text from outside: no HTML, no pictures, links to other sites only, each block drawn once. */
export function Markdown({ text, headingLevel, tools = noTools }: MarkdownProps): ReactElement {
  return (
    <ToolsContext value={tools}>
      <Prose>
        {splitMarkdown(text).map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in a text that grows
          <Block key={index} text={block} headingLevel={headingLevel} />
        ))}
      </Prose>
    </ToolsContext>
  );
}

const Block = memo(function Block({ text, headingLevel }: MarkdownProps): ReactElement {
  return (
    <div dir="auto">
      <ReactMarkdown
        skipHtml
        remarkPlugins={plugins}
        urlTransform={keepKnownAddress}
        components={componentsOf[headingLevel]}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
});

const webAddress = /^https?:\/\//i;
/** A path of our own pages: letters, digits and hyphens, so no other site and no script. */
const ownPath = /^(?:\/[a-z0-9-]+)+$/;

function keepKnownAddress(url: string): string | undefined {
  const isKnown = webAddress.test(url) || ownPath.test(url) || numberOfMark(url) !== undefined;
  return isKnown ? url : undefined;
}

interface TextLinkProps {
  href?: string;
  children?: ReactNode;
}

function TextLink({ href = '', children }: TextLinkProps): ReactElement {
  const { renderMark, renderOwnLink } = useContext(ToolsContext);
  const number = numberOfMark(href);
  if (number !== undefined) return <>{renderMark ? renderMark(number) : `[${number}]`}</>;
  if (ownPath.test(href)) return <>{renderOwnLink?.(href, children) ?? children}</>;
  if (!webAddress.test(href)) return <>{children}</>;
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
  a: ({ href, children }) => <TextLink href={href}>{children}</TextLink>,
  img: ({ alt }) => <>{alt}</>,
  table: ({ children }) => <ScrolledTable>{children}</ScrolledTable>,
};

function withHeadings(level: 'h2' | 'h3'): Components {
  return { ...outside, h1: level, h2: level, h3: level, h4: level, h5: level, h6: level };
}

const componentsOf = { 2: withHeadings('h2'), 3: withHeadings('h3') };
