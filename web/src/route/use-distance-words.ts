// A distance as one says it to someone who walks there: in round metres, or kilometres with one decimal.
import { useTranslations } from 'use-intl';

export function useDistanceWords(): (metres: number) => string {
  const t = useTranslations('route');
  return (metres) => {
    const round = metres < 100 ? Math.max(5, rounded(metres, 5)) : rounded(metres, 10);
    return round < 1000
      ? t('metres', { count: round })
      : t('kilometres', { count: rounded(metres / 1000, 0.1) });
  };
}

/** Without the tail that tenths have in binary. */
const rounded = (value: number, unit: number) => Number((Math.round(value / unit) * unit).toFixed(1));
