import {expect, test} from 'vitest';
import {matchTerms} from '#views/match-terms.ts';

function found(text: string, words: readonly string[], abbreviations: readonly string[] = []): string[] {
  return matchTerms([{words, abbreviations}])(text).map(({from, to}) => text.slice(from, to));
}

test.each([
  ['Systemägare', 'systemägare systemägaren systemägarens systemägarna systemägarnas Systemägares'],
  ['Förvaltningschef', 'förvaltningschef förvaltningschefen förvaltningschefers förvaltningscheferna'],
  ['Insatsområde', 'insatsområde insatsområdet insatsområden insatsområdena insatsområdets'],
  ['Ledstjärna', 'ledstjärna ledstjärnan ledstjärnor ledstjärnornas'],
  ['Livscykel', 'livscykel livscykeln livscykler livscyklerna'],
  ['Förstudie', 'förstudie förstudien förstudier förstudierna'],
  ['Nämnd', 'nämnd nämnden nämnder nämndernas'],
  ['Verksamhetssystem', 'verksamhetssystem verksamhetssystemet verksamhetssystemen verksamhetssystemens'],
  ['E-tjänst', 'e-tjänst E-tjänster e-tjänsternas'],
  ['IT-kontoret', 'IT-kontoret IT-kontorets'],
  ['Servicenivå', 'servicenivå servicenivån servicenivåer servicenivåerna'],
  ['Laborativ miljö', 'laborativ miljö|laborativa miljöer|laborativa miljön'],
  ['Kommungemensamt system', 'kommungemensamt system|kommungemensamma systemen|Kommungemensamma systems'],
  ['Större förändring', 'större förändring|större förändringar|Större förändringarna'],
  ['Överenskommelse om daglig drift', 'överenskommelsen om daglig drift|överenskommelser om daglig drift'],
])('%s is found in all its forms', (name, list) => {
  const forms = list.includes('|') ? list.split('|') : list.split(' ');
  expect(found(forms.join(', '), [name])).toEqual(forms);
});

test.each(['systemägarskap', 'IT-systemägare', 'systemägare-', 'Systemägare2', 'SYSTEMÄGARE'])(
  'Systemägare is not found in "%s"',
  (text) => {
    expect(found(text, ['Systemägare'])).toEqual([]);
  },
);

test('a name with capitals within it keeps them', () => {
  expect(found('IT-chefen, it-chefen, Central IT, centralt', ['IT-chef', 'Central IT'])).toEqual([
    'IT-chefen',
    'Central IT',
  ]);
});

test('an abbreviation is found as it is written, with a genitive', () => {
  expect(found('KDL, KDL:s, kdl, KDLA, KDL-beslut', [], ['KDL'])).toEqual(['KDL', 'KDL:s']);
});

test('the longest name wins', () => {
  const terms = [
    {id: 'plan', words: ['Teknisk plattform'], abbreviations: []},
    {id: 'drift', words: ['Drift', 'Teknisk drift'], abbreviations: []},
    {id: 'avtal', words: ['Överenskommelse om daglig drift'], abbreviations: []},
  ];
  const text = 'Teknisk drift efter överenskommelse om daglig drift';
  expect(matchTerms(terms)(text).map(({term}) => term.id)).toEqual(['drift', 'avtal']);
});

test('a name of several words is found across a line break', () => {
  expect(found('central\nIT', ['Central IT'])).toEqual(['central\nIT']);
});

test('without terms nothing is found', () => {
  expect(matchTerms([])('Systemägare')).toEqual([]);
});

test('signs of regular expressions in a name stand for themselves', () => {
  expect(found('C++ (nytt) och C', ['C++ (nytt)'])).toEqual(['C++ (nytt)']);
  expect(found('www.lulea.se och wwwXlulea.se', ['www.lulea.se'])).toEqual(['www.lulea.se']);
});
