/** One file of a pack as it was read. */
export interface SourceFile {
  /** As the author would type it, relative to the folder the command was started in. */
  readonly path: string;
  /** Inside the pack, with `/` between folders: `forms/repair-ticket.form.json`. */
  readonly place: string;
  readonly text: string;
  /** It could not be read, which has been reported; the text is empty. */
  readonly unreadable?: true;
}

/** One pack folder. A company's pack and the packs it extends are layers of one compilation. */
export interface PackLayer {
  /** The folder, as displayed. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
}
