// The verdicts with their colour, their pattern and what they mean.
import { useTranslations } from 'use-intl';
import './verdict-legend.css';

const verdicts = [
  { id: 'meets', name: 'meets', text: 'meetsText' },
  { id: 'fails', name: 'fails', text: 'failsText' },
  { id: 'unknown', name: 'unknown', text: 'unknownText' },
  { id: 'not-applicable', name: 'notApplicable', text: 'notApplicableText' },
] as const;

export function VerdictLegend() {
  const t = useTranslations('about');
  return (
    <dl className="verdict-legend">
      {verdicts.map(({ id, name, text }) => (
        <div key={id}>
          <dt>
            <span className={`verdict-swatch verdict-swatch--${id}`} aria-hidden="true" />
            {t(name)}
          </dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
