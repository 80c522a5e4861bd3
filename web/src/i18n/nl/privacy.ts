// Words of the page that says what is kept of visitors, and of whom they search for: next to nothing.

export const privacy = {
  title: 'Wat we van u weten',
  lead: 'Bijna niets. Deze kaart heeft geen accounts, zet geen cookies en bewaart niets over bezoekers.',
  searchTitle: 'Als u een plek zoekt',
  search:
    'Onze server gebruikt wat u zoekt om u te antwoorden. Daarna is het weg. Het staat in geen database en in geen logboek.',
  referralTitle: 'Als u voor iemand anders zoekt',
  referral: {
    stays:
      'Waar iemand woont, wat iemand zoekt en wanneer: dat blijft op de pagina Verwijzen. Het staat niet in het adres van de pagina en wordt niet op uw apparaat bewaard. Sluit u de pagina, dan is het weg.',
    sent: 'Om de reistijd uit te rekenen gaat alleen de plek waar u zoekt naar onze server: de buurt, de postcode of het punt op de kaart. Voor de weg op een blad ook welke plekken erop staan. Niet wat iemand zoekt. De server rekent, antwoordt en vergeet het.',
    link: 'In de link van een blad staan alleen de plekken op dat blad.',
  },
  logTitle: 'Wat we wel opschrijven',
  log: 'De server kan bijhouden welke pagina wanneer is gevraagd en of dat lukte. Niet door wie, niet vanaf welk adres op internet, en niet wat er is ingevuld.',
  deviceTitle: 'Wat uw eigen apparaat onthoudt',
  device:
    'Uw taal, hoe de kaart eruitziet en hoeveel minuten u op de kaart koos. De plekken en het stuk kaart die u het laatst bekeek, zodat u die ook zonder internet ziet; niet waar u bent of waar u vandaan zocht. Voor wie aan een afspraak werkt op de pagina over dekking: ook die voorstellen. U kunt dat wissen in uw browser.',
  othersTitle: 'Anderen',
  others:
    'De kaart, de letters en het zoeken komen van dezelfde server. Een link naar een andere website opent pas als u erop klikt.',
  othersBasemap: 'De beheerder van deze kaart laat de ondergrond komen van: {hosts}.',
  provenTitle: 'Dat kunt u nagaan',
  proven:
    'Het programma is open. Een test doorloopt het verwijzen en leest daarna het hele logboek en de hele database van de server. Staat daar iets in van wat is ingevuld, dan mislukt de test.',
} as const;
