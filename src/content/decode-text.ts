import type { Position } from "../report/issue.ts";
import type { FileFault } from "./found-file.ts";

/** Text with LF line ends and no byte-order mark, or why the bytes are no text, and where that shows. */
export type Decoded = { text: string } | { fault: { code: FileFault; at: Position } };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads bytes as UTF-8 text. A byte-order mark and the line ends of Windows and of old Macs are accepted. */
export function decodeText(bytes: Buffer): Decoded {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { fault: { code: "binary-file", at: placeOf(bytes.subarray(0, nul)) } };
  try {
    const text = utf8.decode(bytes).replace(/\r\n?/g, "\n");
    if (text.trim() === "") return { fault: { code: "empty-file", at: { line: 1, column: 1 } } };
    const unmerged = text.search(/^(?:<{7}|>{7}) /m);
    if (unmerged !== -1) return { fault: { code: "unmerged-file", at: placeIn(text.slice(0, unmerged)) } };
    return { text };
  } catch {
    return { fault: { code: "not-utf-8", at: placeOf(bytes.subarray(0, soundBytes(bytes))) } };
  }
}

/** How many bytes from the start are UTF-8: where the lenient reading first differs from what was read. */
function soundBytes(bytes: Buffer): number {
  const lenient = Buffer.from(bytes.toString("utf8"), "utf8");
  const different = bytes.findIndex((byte, index) => byte !== lenient[index]);
  return different === -1 ? bytes.length : different;
}

/** The place just behind some sound bytes. */
function placeOf(before: Buffer): Position {
  return placeIn(before.toString("utf8").replace(/^\uFEFF/, ""));
}

/** The place just behind some text. */
function placeIn(before: string): Position {
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
