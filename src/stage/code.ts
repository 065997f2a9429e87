import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A text as a QR code: the path of its dark squares, and how many squares a side has. */
export function codeOf(text: string): { path: string; size: number } {
  const code = generate(text);
  return { path: toSvgPath(code), size: code.size };
}
