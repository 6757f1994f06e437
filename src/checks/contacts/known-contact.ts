/** A number, address or price that the data knows, and whose it is. */
export interface KnownContact {
  text: string;
  owner: string;
}
