// Chooses what to do with the page, and takes steps back and forth.
import { type ReactNode, useEffect, useRef } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { tools } from './tools.tsx';
import { useUndoKeys } from './use-undo-keys.ts';
import './tool-bar.css';

/** `children`: what one can take along, beside the steps. */
export function ToolBar({ children }: { children?: ReactNode }) {
  const t = useTranslations('coverage');
  const tool = useStore((state) => state.coverage.tool);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const canUndo = useStore((state) => state.past.length > 0 || state.movedFrom !== null);
  const canRedo = useStore((state) => state.future.length > 0);
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  useUndoKeys();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chosen = row.current?.querySelector(`[data-tool="${tool}"]`);
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tool]);
  return (
    <div className="tool-bar">
      {tools.length > 1 && (
        <ToggleButtonGroup
          ref={row}
          className="tool-bar__tools"
          aria-label={t('tools')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[tool]}
          onSelectionChange={(keys) => {
            const chosen = tools.find(({ id }) => keys.has(id));
            if (chosen) changeCoverage({ tool: chosen.id });
          }}
        >
          {tools.map(({ id, icon }) => (
            <ToggleButton key={id} id={id} className="tool-bar__tool" data-tool={id}>
              <Icon name={icon} /> {t(`tool.${id}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <div className="tool-bar__steps">
        {children}
        <Button className="icon-button" aria-label={t('undo')} isDisabled={!canUndo} onPress={undo}>
          <Icon name="undo" />
        </Button>
        <Button className="icon-button" aria-label={t('redo')} isDisabled={!canRedo} onPress={redo}>
          <Icon name="redo" />
        </Button>
      </div>
    </div>
  );
}
