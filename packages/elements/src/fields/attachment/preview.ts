import { element } from '../../form/element.ts';

/** Side of a preview, px; twice of what is shown, for fine screens. */
const SIDE = 128;

/**
 * A small picture of an image file, undefined for what is none or cannot be read. Drawn on a canvas: a page whose policy allows no `blob:` images
 * shows it all the same, and nothing of a file is ever run.
 */
export async function previewOf(file: Blob): Promise<HTMLCanvasElement | undefined> {
  if (!file.type.startsWith('image/') || file.type === 'image/svg+xml') return undefined;
  const image = await createImageBitmap(file).catch(() => undefined);
  if (!image) return undefined;
  const canvas = element('canvas', 'preview');
  const scale = SIDE / Math.min(image.width, image.height);
  canvas.width = canvas.height = SIDE;
  const [width, height] = [image.width * scale, image.height * scale];
  canvas.getContext('2d')?.drawImage(image, (SIDE - width) / 2, (SIDE - height) / 2, width, height);
  image.close();
  canvas.ariaHidden = 'true';
  return canvas;
}
