// The menu under a button of the header, with that button: fetched when it is first opened, and open at once.
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { HeaderMenuProps } from './header-menu.tsx';
import { Icon } from './icon.tsx';

export function OpenedHeaderMenu<Id extends string>({
  label,
  button,
  choices,
  chosen,
  onChoose,
}: HeaderMenuProps<Id>) {
  return (
    <MenuTrigger defaultOpen>
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
