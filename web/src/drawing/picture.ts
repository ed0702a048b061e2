import { save } from '../text';

const COPIED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'fill-opacity', 'opacity', 'font-size', 'font-family', 'font-weight', 'text-anchor', 'dominant-baseline', 'paint-order'];

/** Returns a drawing as a file of its own: what style sheets say is written into it, with a ground. */
export function standalone(drawing: SVGSVGElement) {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const box = drawing.viewBox.baseVal;
  const originals = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index]!);
    COPIED.forEach(name => element.setAttribute(name, style.getPropertyValue(name)));
    element.removeAttribute('class');
    element.removeAttribute('tabindex');
  });
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const attributes = { x: box.x, y: box.y, width: box.width, height: box.height, fill: getComputedStyle(document.body).backgroundColor };
  Object.entries(attributes).forEach(([name, value]) => ground.setAttribute(name, String(value)));
  copy.prepend(ground);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  return new XMLSerializer().serializeToString(copy);
}

export function saveSvg(drawing: SVGSVGElement, name: string) {
  save(`${name}.svg`, standalone(drawing), 'image/svg+xml');
}

/** Saves at twice the size, for slides. */
export async function savePng(drawing: SVGSVGElement, name: string) {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(drawing))}`;
  await picture.decode();
  const box = drawing.viewBox.baseVal;
  const canvas = Object.assign(document.createElement('canvas'), { width: box.width * 2, height: box.height * 2 });
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob(blob => blob && save(`${name}.png`, blob, 'image/png'));
}
