/** Three texts with one passage tied through them. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 22 22" aria-hidden="true">
      <g fill="currentColor">
        <rect x="1" y="2" width="5" height="3.4" rx="1.2" />
        <rect x="1" y="11.8" width="5" height="8.2" rx="1.2" />
        <rect x="8.5" y="2" width="5" height="8.2" rx="1.2" />
        <rect x="8.5" y="16.6" width="5" height="3.4" rx="1.2" />
        <rect x="16" y="2" width="5" height="3.4" rx="1.2" />
        <rect x="16" y="11.8" width="5" height="8.2" rx="1.2" />
      </g>
      <g fill="var(--accent)">
        <rect x="1" y="6.6" width="5" height="4" rx="1.2" />
        <rect x="8.5" y="11.4" width="5" height="4" rx="1.2" />
        <rect x="16" y="6.6" width="5" height="4" rx="1.2" />
      </g>
      <path
        d="M6 8.6c1.6 0 1 4.8 2.5 4.8M13.5 13.4c1.5 0 .9-4.8 2.5-4.8"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.4"
      />
    </svg>
  );
}
