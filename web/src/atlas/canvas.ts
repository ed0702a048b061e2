import { useEffect, useRef, useState } from 'preact/hooks';
import type { Size } from './camera';
import { Layer } from './layer';

/** A canvas with a layer on it, as sharp as the screen and as large as the page lets it be. */
export function useCanvas() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<Layer | null>(null);
  const [missing, setMissing] = useState(false);
  const [size, setSize] = useState<Size>({ width: 800, height: 600 });
  useEffect(() => {
    layer.current = Layer.on(canvas.current!);
    setMissing(!layer.current);
    const watched = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      Object.assign(canvas.current!, { width: width * devicePixelRatio, height: height * devicePixelRatio });
      setSize({ width, height });
    });
    watched.observe(canvas.current!);
    return () => watched.disconnect();
  }, []);
  return { canvas, layer, size, missing };
}

/** The colours of the page's ground and text; the page is drawn anew when they change. */
export function useInk() {
  const [, setDark] = useState(false);
  useEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const changed = () => setDark(scheme.matches);
    scheme.addEventListener('change', changed);
    return () => scheme.removeEventListener('change', changed);
  }, []);
  const { backgroundColor: ground, color: text } = getComputedStyle(document.body);
  return { ground, text };
}
