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
  up: 'M6 15l6-6 6 6',
  flavour: 'M12 4a8 8 0 1 0 0 16ZM12 4a8 8 0 0 1 0 16',
  check: 'M5 12.5 10 17.5 19 7',
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  agreement: 'M6 3.5h9l4 4v13H6ZM14.5 3.5V8H19M9 12.5h7M9 16.5h7',
  experiment:
    'M9.5 3.5h5M10.5 3.5v6L5 18.5a1.4 1.4 0 0 0 1.2 2h11.6a1.4 1.4 0 0 0 1.2-2L13.5 9.5v-6M7.8 15h8.4',
  pin: 'M12 21s-6.5-6.2-6.5-11a6.5 6.5 0 0 1 13 0c0 4.8-6.5 11-6.5 11ZM12 8v5M9.5 10.5h5',
  locate: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM12 2.5V7M12 17v4.5M2.5 12H7M17 12h4.5',
  fragile: 'M12 3.5 20 7v5.5c0 4-3.3 6.7-8 8-4.7-1.3-8-4-8-8V7ZM12.5 7.5 10.5 12h3.5l-2.5 4.5',
  checklist: 'M4 6.5 5.5 8 8.5 5M4 13l1.5 1.5 3-3M4 19.5 5.5 21l3-3M12 7h8M12 13.5h8M12 20h8',
  compare: 'M4 5h7v14H4ZM13 5h7v14h-7M16.5 9v.01M16.5 12v.01M16.5 15v.01',
  timeline: 'M4 12h16M7 9v6M13 9v6M19 9v6M4 12l0 0',
  report: 'M6 3.5h12v17H6ZM9 16v-3M12 16V9M15 16v-5',
  plus: 'M12 5v14M5 12h14',
  share: 'M8 12h8M12.5 8 16.5 12l-4 4M14 5h5v14h-5M4 5h6M4 19h6M4 5v14',
  download: 'M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14',
  edit: 'M4 20h4L19 9l-4-4L4 16ZM13 7l4 4',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1.200 1.200M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1.200-1.200',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7Z',
  question: 'M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.100-1.500 2.400M12 17.500v.01',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5',
} as const;

/** Those that point the way that one reads. */
const alongReading: readonly string[] = ['list', 'checklist', 'undo', 'redo', 'share'];

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
      className={alongReading.includes(name) ? 'icon--along-reading' : undefined}
    >
      <path d={drawings[name]} />
    </svg>
  );
}
