/** The key caps of one combination: "Ctrl Shift Z". */
export function Combination({ combination }: { readonly combination: string }) {
  return (
    <span className="key-combination">
      {combination.split(' ').map((cap) => (
        <kbd key={cap} className="keys">
          {cap}
        </kbd>
      ))}
    </span>
  );
}
