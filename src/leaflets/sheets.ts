/** A sheet of paper, upright, in millimetres (ISO 216). */
export interface Sheet {
  name: string;
  width: number;
  height: number;
}

/** A4 (ISO 216). */
export const a4Sheet: Sheet = { name: "A4", width: 210, height: 297 };

/** A5: half of an A4 sheet that is folded. */
export const a5Sheet: Sheet = { name: "A5", width: 148, height: 210 };
