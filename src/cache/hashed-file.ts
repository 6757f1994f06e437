import { createHash } from "node:crypto";

/** A file by what it holds: its SHA-256, and how much it is. */
export interface HashedFile {
  bytes: number;
  hash: string;
}

/** What is known of a file that holds these bytes. */
export function hashedFile(bytes: Uint8Array): HashedFile {
  return { bytes: bytes.length, hash: createHash("sha256").update(bytes).digest("hex") };
}
