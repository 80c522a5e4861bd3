// Small drawings beside words; never the only sign of what something is.

const drawings = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  close: 'M6 6l12 12M18 6 6 18',
  map: 'M9 4 3.5 6.5v13L9 17l6 3 5.5-2.5v-13L15 7ZM9 4v13M15 7v13',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  phone:
    'M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a1.5 1.5 0 0 1-1.6 1.5A16 16 0 0 1 5 5.6 1.5 1.5 0 0 1 6.5 4Z',
  mail: 'M4 6h16v12H4ZM4 7l8 6 8-6',
  website: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM4 12h16M12 4c5 5 5 11 0 16M12 4c-5 5-5 11 0 16',
  chevron: 'M6 9l6 6 6-6',
  flavour: 'M12 4a8 8 0 1 0 0 16ZM12 4a8 8 0 0 1 0 16',
  check: 'M5 12.5 10 17.5 19 7',
} as const;

export type IconName = keyof typeof drawings;

interface IconProps {
  name: IconName;
  /** By default 20 px beside body text, growing with it. */
  size?: number | string;
}

export function Icon({ name, size = '1.2em' }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
