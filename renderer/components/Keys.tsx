/** Key caps for a combination such as "Ctrl Shift Z". */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {keys}
    </span>
  );
}
