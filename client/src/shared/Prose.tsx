import Markdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';

// The page's own title is the first heading; a statement's headings come below it.
const components: Components = { h1: 'h2' };

/** Markdown of the content, without anything that could act. */
export function Prose({ text }: { readonly text: string }) {
  return <div className="prose"><Markdown remarkPlugins={[remarkGfm]} rehypePlugins={[rehypeSanitize]} components={components}>{text}</Markdown></div>;
}
