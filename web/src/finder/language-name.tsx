// A language by its name on this page, with what it is called by who speaks it.
import { useLanguageNames } from '../i18n/use-language-names.ts';

export function LanguageName({ code }: { code: string }) {
  const { nameOf, ownNameOf } = useLanguageNames();
  const [name, ownName] = [nameOf(code), ownNameOf(code)];
  if (name === ownName) return name;
  return (
    <>
      {name}
      <bdi lang={code} className="chip__aside">
        {ownName}
      </bdi>
    </>
  );
}
