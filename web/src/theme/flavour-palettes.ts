// The palette of every flavour, read from the text of tokens.css: for what is drawn where no browser has applied it.
import { type Flavour, flavours } from '../../../server/contract/looks.ts';
import { type Palette, paletteFrom } from './palette.ts';

/** A flavour holds what it says itself, and for the rest what the light one says. */
export function flavourPalettes(tokensCss: string): Record<Flavour, Palette> {
  const light = declarations(tokensCss, ':root');
  const palettes = flavours.map((flavour) => {
    const own = flavour === 'light' ? new Map() : declarations(tokensCss, `:root[data-flavour="${flavour}"]`);
    return [flavour, paletteFrom((token) => own.get(token) ?? light.get(token) ?? missing(token))];
  });
  return Object.fromEntries(palettes) as Record<Flavour, Palette>;
}

/** Custom properties of the first rule with this selector; nothing nests in it. */
function declarations(css: string, selector: string): Map<string, string> {
  const withoutComments = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const start = withoutComments.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`The tokens have no rule for ${selector}.`);
  const body = withoutComments.slice(start, withoutComments.indexOf('}', start));
  const found = body.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map(Array.from(found, ([, name, value]) => [name, value.trim()]));
}

function missing(token: string): never {
  throw new Error(`The tokens do not say what ${token} is.`);
}
