/** The sentences of the kinds that are loaded on demand; they travel with those kinds, not with every form. */
export interface WidgetTexts {
  readonly addRow: string;
  readonly removeRow: string;
  readonly rowAdded: string;
  readonly rowRemoved: string;
  readonly total: string;
  readonly search: string;
  readonly found: string;
  readonly nothingFound: string;
  readonly searchFailed: string;
  readonly clear: string;
  readonly signerName: string;
  readonly drawHere: string;
  readonly signedBy: string;
  readonly addFile: string;
  readonly addPhoto: string;
  readonly removeFile: string;
  readonly uploadingFile: string;
  readonly uploadedFile: string;
  readonly uploadFailed: string;
  readonly fileTooLarge: string;
  readonly fileNotAccepted: string;
  readonly noUploads: string;
  readonly outOf: string;
  readonly hoursMinutes: string;
  readonly checkDigit: string;
}
