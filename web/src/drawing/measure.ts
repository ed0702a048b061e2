const pen = document.createElement('canvas').getContext('2d')!;

/** Returns how wide a text is in the font of charts, in units of their drawings. */
export function widthOf(text: string) {
  pen.font = `13px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

/** Returns a text that has room in a width: what it begins and ends with, where the whole is too long. */
export function fitting(text: string, width: number) {
  if (widthOf(text) <= width) return text;
  let kept = text.length - 1;
  const shortened = () => `${text.slice(0, Math.ceil(kept / 2))}…${text.slice(text.length - Math.floor(kept / 2))}`;
  while (kept > 1 && widthOf(shortened()) > width) kept--;
  return shortened();
}
