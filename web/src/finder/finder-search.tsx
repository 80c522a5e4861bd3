// The one field for what and where: what the visitor may mean stands under it, and Enter takes the first.
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { Autocomplete, Button, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { SuggestionLine } from './suggestion-line.tsx';
import { type Suggestion, suggestionsOf } from './suggestions.ts';
import { useChooseSuggestion } from './use-choose-suggestion.ts';
import { useSearchResults } from './use-search-results.ts';
import './finder-search.css';

export function FinderSearch() {
  const t = useTranslations('finder');
  const text = useStore((state) => state.finder.text);
  const changeFinder = useStore((state) => state.changeFinder);
  const [typed, setTyped] = useState(text);
  const [isOpen, setOpen] = useState(false);
  const [wantsFirst, setWantsFirst] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { of, results } = useSearchResults(isOpen ? typed : '');
  const suggestions = suggestionsOf(typed, results);
  const choose = useChooseSuggestion();

  // A link, the back button or a filter left out may change the text.
  useEffect(() => setTyped(text), [text]);

  const onType = (next: string) => {
    setTyped(next);
    setWantsFirst(false);
    setOpen(true);
    if (next === '') changeFinder({ text: '' });
  };
  const onChoose = (suggestion: Suggestion) => {
    setOpen(false);
    setWantsFirst(false);
    setTyped(suggestion.kind === 'text' ? suggestion.text : '');
    choose(suggestion);
  };
  // Enter may come before the answer does.
  useEffect(() => {
    const [first] = suggestions;
    if (wantsFirst && first !== undefined && of === typed.trim()) onChoose(first);
  });
  const onSubmit = () => {
    const isOneChosen = input.current?.getAttribute('aria-activedescendant');
    if (!isOneChosen) setWantsFirst(true);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus leaves the field and its list
    <div className="finder-search" onBlur={onBlur}>
      <Autocomplete inputValue={typed} onInputChange={onType} disableAutoFocusFirst>
        <SearchField
          maxLength={200}
          onSubmit={onSubmit}
          onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
        >
          <Label className="finder-search__label">{t('search')}</Label>
          <div className="finder-search__field">
            <Icon name="search" />
            <Input
              ref={input}
              className="finder-search__input"
              placeholder={t('searchHint')}
              enterKeyHint="search"
            />
            {typed !== '' && (
              <Button className="finder-search__clear" aria-label={t('clearSearch')}>
                <Icon name="close" />
              </Button>
            )}
          </div>
        </SearchField>
        {isOpen && suggestions.length > 0 && (
          <ListBox
            className="finder-search__list"
            aria-label={t('suggestions')}
            items={suggestions}
            // The field keeps the focus; a press that took it away would close the list first.
            onMouseDown={(event) => event.preventDefault()}
            onAction={(id) => {
              const chosen = suggestions.find((suggestion) => suggestion.id === id);
              if (chosen) onChoose(chosen);
            }}
          >
            {(suggestion) => (
              <ListBoxItem
                id={suggestion.id}
                textValue={suggestion.kind === 'text' ? suggestion.text : suggestion.result.title}
                className="finder-search__suggestion"
              >
                <SuggestionLine suggestion={suggestion} />
              </ListBoxItem>
            )}
          </ListBox>
        )}
      </Autocomplete>
    </div>
  );
}
