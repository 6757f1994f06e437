/** The part of `qrcode` that makes symbols, without those that draw them, which pages would carry for nothing. */
declare module "qrcode/lib/core/qrcode.js" {
  export const create: typeof import("qrcode").create;
}
