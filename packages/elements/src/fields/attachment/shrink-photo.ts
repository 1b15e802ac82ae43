/** The longer side of a photo made smaller, px: fine print on a meter stays legible. */
const LONGER_SIDE = 2560;

/** A photo that is larger than `limit` bytes as a smaller JPEG of the same name; the photo itself where that does not help. */
export async function shrinkPhoto(file: File, limit: number): Promise<File> {
  if (file.size <= limit || !/^image\/(jpeg|png|webp|avif|heic|heif)$/.test(file.type)) return file;
  const image = await createImageBitmap(file).catch(() => undefined);
  if (!image) return file;
  const scale = Math.min(1, LONGER_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  for (const quality of [0.85, 0.7]) {
    const smaller = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (smaller && smaller.size <= limit)
      return new File([smaller], `${file.name.replace(/\.\w+$/, '')}.jpg`, { type: 'image/jpeg', lastModified: file.lastModified });
  }
  return file;
}
