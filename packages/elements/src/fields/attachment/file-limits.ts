import type { ModuleField } from '@guicheng/definition';

/** Bytes as people read them. */
export function fileSize(bytes: number): string {
  return bytes >= 1_000_000 ? `${+(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

/** Whether a file is of one of these types: `image/*`, `application/pdf`, `.docx`. */
export function isAccepted({ name, type }: { readonly name: string; readonly type: string }, accept: readonly string[]): boolean {
  return (
    !accept.length ||
    accept.some((one) =>
      one.startsWith('.') ? name.toLowerCase().endsWith(one.toLowerCase()) : one.endsWith('/*') ? type.startsWith(one.slice(0, -1)) : type === one,
    )
  );
}

/** The types a field takes: any image for photos, any file for attachments, unless the definition says which. */
export function acceptOf({ kind, accept }: ModuleField): readonly string[] {
  return accept ?? (kind === 'photo' ? ['image/*'] : []);
}
