/** Where browsers look for a declaration (HTML Standard, "prescan a byte stream"). */
const PRESCAN_BYTES = 1024;

/** The charset an HTML file declares in its first kilobyte, as it is written there; null where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, PRESCAN_BYTES))
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, '');
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  return meta ?? /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ?? null;
}
