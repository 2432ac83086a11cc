/** Key caps for a combination such as "Ctrl Shift Z". */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <kbd className="keys" aria-hidden="true">
      {keys}
    </kbd>
  );
}
