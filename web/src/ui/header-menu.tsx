// A choice of how the visitor wants to read, as a menu under a button of the header.
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface HeaderMenuProps<Id extends string> {
  /** Of what it is a choice. */
  label: string;
  /** Within the button; its text is what the button is called. */
  button: ReactNode;
  choices: readonly { id: Id; name: string; lang?: string; dir?: 'ltr' | 'rtl' }[];
  chosen: Id;
  onChoose(id: Id): void;
}

export function HeaderMenu<Id extends string>({
  label,
  button,
  choices,
  chosen,
  onChoose,
}: HeaderMenuProps<Id>) {
  return (
    <MenuTrigger>
      <Button className="header-control">{button}</Button>
      <Popover className="header-popover" placement="bottom end">
        <Menu
          aria-label={label}
          className="header-menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={(keys) => {
            const next = choices.find(({ id }) => keys === 'all' || keys.has(id));
            if (next) onChoose(next.id);
          }}
        >
          {choices.map(({ id, name, lang, dir }) => (
            <MenuItem key={id} id={id} textValue={name} className="header-menu__item">
              {({ isSelected }) => (
                <>
                  <span className="header-menu__check">{isSelected && <Icon name="check" />}</span>
                  <span lang={lang} dir={dir}>
                    {name}
                  </span>
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
