// The address of the coverage page, both ways.
import { describe, expect, it } from 'vitest';
import { type CoverageState, emptyCoverage } from '../../../web/src/store/coverage-slice.ts';
import { readCoverageUrl, writeCoverageUrl } from '../../../web/src/store/coverage-url.ts';

const { draft: _draft, scenarios: _scenarios, scenarioId: _scenarioId, ...nothing } = emptyCoverage;

const everything: Omit<CoverageState, 'draft' | 'scenarios' | 'scenarioId'> = {
  normId: 'afspraak-2026',
  tried: {
    ontmoeten: { threshold: 650, share: 0.75 },
    bibliotheek: { threshold: 12.5, share: 0.667 },
    ruimte: { amount: 87.5 },
  },
  areaCode: 'BU99010104',
  municipalityCode: 'GM9901',
  placeId: 'node-12',
  view: 'table',
  level: 'district',
  drawing: 'people',
  shownRequirementId: 'ontmoeten',
  tool: 'compare',
  otherNormId: 'voorstel',
};

describe('the address of the coverage page', () => {
  it('is empty when nothing was chosen', () => {
    expect(writeCoverageUrl(emptyCoverage)).toBe('');
    expect(readCoverageUrl('')).toEqual(nothing);
  });

  it('brings back everything that it was given', () => {
    expect(readCoverageUrl(writeCoverageUrl(everything))).toEqual(everything);
  });

  it('reads well', () => {
    expect(writeCoverageUrl(everything)).toBe(
      'norm=afspraak-2026&try=ontmoeten:650:75,bibliotheek:12.5:66.7,ruimte:87.5&municipality=GM9901&area=BU99010104&place=node-12&view=table&level=district&show=people&of=ontmoeten&tool=compare&beside=voorstel',
    );
  });

  it.each([
    'a:-5:80',
    'a:0:80',
    'a:800:101',
    'a:800:-1',
    'a:800:',
    'a:0',
    'a:-2',
    'a:',
    'a',
    ':2',
    'a:Infinity',
    'a:far:80',
    ':800:80',
    'a:800:80:1',
    'a:Infinity:80',
  ])('leaves out numbers that make no sense: %s', (text) => {
    expect(readCoverageUrl(`try=${text}`).tried).toEqual({});
  });

  it.each([
    ['area=WK990101', 'district'],
    ['area=GM9901', 'municipality'],
    ['area=BU99010101', 'neighbourhood'],
    ['level=country', 'neighbourhood'],
    ['area=WK990101&level=municipality', 'municipality'],
  ])('knows the level of %s', (query, level) => {
    expect(readCoverageUrl(query).level).toBe(level);
  });

  it('does not say the level that the code of the area says', () => {
    expect(writeCoverageUrl({ ...emptyCoverage, areaCode: 'WK990101', level: 'district' })).toBe(
      'area=WK990101',
    );
  });

  it('shows the map for a view it does not know', () => {
    expect(readCoverageUrl('view=globe').view).toBe('map');
  });
});
