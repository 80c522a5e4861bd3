// Takes a scenario along: as a link, as a file, and back from a file.
import { memo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { scenarioInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { joinScenario, mostScenarios } from './keep-scenarios.ts';
import { useScenarioSteps } from './use-scenario-steps.ts';

/** Only those who save or open a file need what checks it. */
const fileCode = () => import('./scenario-file.ts');

/** Rests while what a scenario supposes changes. */
export const KeepAndShare = memo(function KeepAndShare() {
  const t = useTranslations('scenario');
  const isSupposing = useStore((state) => scenarioInForce(state.coverage) !== null);
  const [said, say] = useState('');
  const open = useOpenedFile(say);
  const input = useRef<HTMLInputElement>(null);
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say(t('linkCopied'));
    } catch {
      say(t('linkNotCopied'));
    }
  };
  const save = async () => {
    const scenario = scenarioInForce(useStore.getState().coverage);
    if (scenario === null) return;
    const { writeScenarioFile } = await fileCode();
    download(`${fileName(scenario.title)}.json`, writeScenarioFile(scenario));
  };
  return (
    <details className="keep-and-share">
      <summary>{t('keep')}</summary>
      <div className="keep-and-share__ways">
        {isSupposing && (
          <>
            <Button className="text-button" onPress={() => void copyLink()}>
              <Icon name="share" /> {t('copyLink')}
            </Button>
            <Button className="text-button" onPress={() => void save()}>
              <Icon name="download" /> {t('saveFile')}
            </Button>
          </>
        )}
        <Button className="text-button" onPress={() => input.current?.click()}>
          {t('openFile')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void open(file);
            target.value = '';
          }}
        />
      </div>
      {isSupposing && <p className="small soft">{t('linkHint')}</p>}
      <p className="small" role="status">
        {said}
      </p>
    </details>
  );
});

function useOpenedFile(say: (sentence: string) => void): (file: File) => Promise<void> {
  const t = useTranslations('scenario');
  const { take } = useScenarioSteps();
  return async (file) => {
    if (useStore.getState().coverage.scenarios.length >= mostScenarios) return say(t('full'));
    const { readScenarioFile } = await fileCode();
    const read = readScenarioFile(await file.text());
    if (read.ok) {
      take((state) => joinScenario(state, read.scenario));
      return say(t('opened', { title: read.scenario.title }));
    }
    if (read.fault === 'change') say(t('fileNot.change', { number: read.number, field: read.field }));
    else if (read.fault === 'twice') say(t('fileNot.twice', { field: read.field }));
    else if (read.fault === 'json') say(t('fileNot.json', { detail: read.detail }));
    else say(t(`fileNot.${read.fault}`));
  };
}

/** `Plan voor 2027!` → `plan-voor-2027` */
const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '') || 'scenario';

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
