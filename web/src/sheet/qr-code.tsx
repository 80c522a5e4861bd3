// An address that a telephone reads off paper.
import { useMemo } from 'react';
import { encode } from 'uqr';

interface Props {
  address: string;
  label: string;
}

/** White around the code, in its own dots, as the standard (ISO/IEC 18004) asks. */
const quietDots = 4;

export function QrCode({ address, label }: Props) {
  const { size, path } = useMemo(() => {
    const { size, data } = encode(address, { ecc: 'M', border: quietDots });
    return { size, path: pathOf(data) };
  }, [address]);
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  );
}

/** One rectangle for each run of dark dots in a row: a printer shows seams between single dots. */
function pathOf(rows: readonly boolean[][]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const from = x;
      while (row[x]) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
    }
  });
  return path;
}
