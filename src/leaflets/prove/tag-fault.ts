/** Something that breaks ISO 14289-1 (or -2, where its clause says so). */
export interface TagFault {
  /** Clause broken: `7.18.5`. */
  clause: string;
  message: string;
}
