// What one can take along: the table, the areas and the norm as files.
import { memo, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { fetchNeighbourhoodFeatures } from '../api/neighbourhoods.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import type { Picture } from '../coverage/picture.ts';
import { Icon } from '../ui/icon.tsx';
import { csvFile, geojsonFile, normFile, xlsxFile } from './export-files.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import { exportTable, type Origin } from './table-export.ts';
import { useColumnWords } from './use-column-words.ts';
import { useRemark } from './use-remark.ts';
import './export-menu.css';

const formats = ['xlsx', 'csv', 'geojson', 'norm'] as const;
type Format = (typeof formats)[number];

interface Props {
  /** Asked for when something is saved: the menu rests while a slider moves. */
  pictureNow(): Picture;
  areas: readonly AreaFacts[];
  municipalityCode: string | null;
}

export const ExportMenu = memo(function ExportMenu({ pictureNow, areas, municipalityCode }: Props) {
  const t = useTranslations('report');
  const words = useColumnWords();
  const remarkOn = useRemark();
  const [told, tell] = useState('');

  async function make(format: Format, picture: Picture): Promise<Blob> {
    const { norm, numbers, judgement, curves } = picture;
    const origin: Origin = { norm, provenance: curves.provenance, remark: remarkOn(picture) };
    if (format === 'norm') return normFile(norm, numbers);
    if (format === 'geojson') {
      const outlines = await fetchNeighbourhoodFeatures({ municipality: municipalityCode ?? undefined });
      if (!outlines.ok) throw new Error(outlines.problem.detail);
      return geojsonFile(outlines.data, judgement.areas, origin);
    }
    const table = exportTable(areas, judgement.areas, norm.requirements, origin, words);
    return format === 'csv' ? csvFile(table) : xlsxFile(table, t('sheet'));
  }

  const save = (format: Format) => {
    const picture = pictureNow();
    const { norm, curves } = picture;
    return make(format, picture).then(
      (content) => {
        saveFile(`${fileNameOf(norm.title)}-${curves.provenance.asOf}.${extensions[format]}`, content);
        tell(t('saved'));
      },
      () => tell(t('notSaved')),
    );
  };

  return (
    <span className="export-menu">
      <MenuTrigger>
        <Button className="quiet-button">
          <Icon name="download" /> {t('download')}
        </Button>
        <Popover className="picker__popover export-menu__list">
          <Menu className="picker__list" onAction={(format) => void save(format as Format)}>
            {formats.map((format) => (
              <MenuItem key={format} id={format} className="picker__item" textValue={t(`format.${format}`)}>
                <span>{t(`format.${format}`)}</span>
                <span className="small soft">{t(`formatHint.${format}`)}</span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className="small" role="status">
        {told}
      </span>
    </span>
  );
});

const extensions: Record<Format, string> = { xlsx: 'xlsx', csv: 'csv', geojson: 'geojson', norm: 'json' };
