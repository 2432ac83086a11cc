import { SIGLA } from '../../../app/index.ts';

/** Lines of one sheet: how far down each begins, how long it is, and what it stands for. */
type Line = readonly [y: number, length: number, look: 'plain' | 'same' | 'differs'];

const LEFT_SHEET: readonly Line[] = [
  [38, 116, 'plain'],
  [46, 108, 'plain'],
  [54, 116, 'plain'],
  [62, 78, 'plain'],
  [80, 110, 'plain'],
  [88, 112, 'plain'],
  [96, 60, 'plain'],
  [112, 104, 'same'],
  [120, 110, 'same'],
  [128, 118, 'same'],
  [136, 66, 'same'],
  [154, 110, 'plain'],
  [162, 114, 'plain'],
  [170, 104, 'plain'],
  [178, 114, 'plain'],
  [186, 74, 'plain'],
  [191, 36, 'differs'],
  [206, 102, 'plain'],
  [214, 54, 'plain'],
  [232, 110, 'plain'],
  [240, 112, 'plain'],
];

const MIDDLE_SHEET: readonly Line[] = [
  [38, 116, 'plain'],
  [46, 108, 'plain'],
  [54, 116, 'plain'],
  [62, 56, 'plain'],
  [78, 114, 'same'],
  [86, 120, 'same'],
  [94, 74, 'same'],
  [112, 116, 'plain'],
  [120, 108, 'plain'],
  [128, 70, 'plain'],
  [133, 26, 'differs'],
  [148, 94, 'plain'],
  [184, 104, 'plain'],
  [192, 116, 'plain'],
  [200, 64, 'plain'],
  [218, 108, 'plain'],
  [226, 112, 'plain'],
  [234, 116, 'plain'],
];

const RIGHT_SHEET: readonly Line[] = [
  [38, 114, 'plain'],
  [46, 110, 'plain'],
  [54, 62, 'plain'],
  [72, 116, 'plain'],
  [80, 66, 'plain'],
  [85, 34, 'differs'],
  [100, 106, 'plain'],
  [108, 114, 'plain'],
  [116, 110, 'plain'],
  [124, 70, 'plain'],
  [140, 118, 'same'],
  [148, 106, 'same'],
  [156, 68, 'same'],
  [174, 104, 'plain'],
  [182, 52, 'plain'],
  [200, 112, 'plain'],
  [208, 116, 'plain'],
  [216, 60, 'plain'],
];

const SHEETS = [
  { x: 54, lines: LEFT_SHEET },
  { x: 233, lines: MIDDLE_SHEET },
  { x: 412, lines: RIGHT_SHEET },
] as const;

const HUES = {
  plain: 'var(--line-2)',
  same: 'var(--accent)',
  differs: 'var(--kind-contradiction)',
};

/** Three texts with the same passage tied through them. */
export function WelcomeArt() {
  return (
    <svg className="welcome-art" viewBox="0 0 616 254" aria-hidden="true">
      <g fill="var(--edge)" opacity="0.14">
        <path d="M203 36C218 36 218 36 233 36V66C218 66 218 66 203 66Z" />
        <path d="M203 78C218 78 218 110 233 110V132C218 132 218 100 203 100Z" />
        <path d="M203 152C218 152 218 182 233 182V204C218 204 218 190 203 190Z" />
        <path d="M382 36C397 36 397 36 412 36V58C397 58 397 66 382 66Z" />
        <path d="M382 110C397 110 397 98 412 98V128C397 128 397 132 382 132Z" />
        <path d="M382 182C397 182 397 198 412 198V220C397 220 397 204 382 204Z" />
      </g>
      <g fill="var(--accent)" opacity="0.24">
        <path d="M203 110C218 110 218 76 233 76V98C218 98 218 140 203 140Z" />
        <path d="M382 76C397 76 397 138 412 138V160C397 160 397 98 382 98Z" />
      </g>
      {SHEETS.map(({ x, lines }, at) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <rect
            x="0.5"
            y="0.5"
            width="149"
            height="270"
            rx="7"
            fill="var(--paper)"
            stroke="var(--line-2)"
          />
          <rect x="16" y="14" width="13" height="13" rx="3" fill="var(--ink)" />
          <text x="22.5" y="24" className="welcome-art-letter">
            {SIGLA[at]}
          </text>
          <rect x="36" y="18" width="66" height="4.5" rx="2.25" fill="var(--ink-2)" />
          {lines.map(([y, length, look]) => (
            <rect
              key={y}
              x={look === 'differs' ? 38 : 16}
              y={y}
              width={length}
              height={look === 'differs' ? 2 : 3.4}
              rx="1.7"
              fill={HUES[look]}
            />
          ))}
        </g>
      ))}
      <rect
        x="249.5"
        y="162.5"
        width="118"
        height="12"
        rx="3"
        fill="none"
        stroke="var(--edge)"
        strokeDasharray="4 3"
      />
    </svg>
  );
}
