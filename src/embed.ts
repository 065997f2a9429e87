/** The size an embed is given before the host hears its own, in CSS pixels. */
export const FRAME = { width: 720, height: 760 } as const;
