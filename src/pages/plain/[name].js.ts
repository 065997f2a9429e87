import { plainFiles } from '../../plain.ts';

export function getStaticPaths() {
  return [...plainFiles('js')].map(([name, text]) => ({ params: { name }, props: { text } }));
}

export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text, { headers: { 'content-type': 'text/javascript' } });
