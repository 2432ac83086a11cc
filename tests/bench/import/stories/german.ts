import type { Story } from '../story.ts';

export const GERMAN: readonly Story[] = [
  {
    language: 'de',
    outlet: 'Uferbote',
    section: 'Regional',
    title: 'Talsperre Grünbach wird nach Rissen um sechs Meter abgesenkt',
    lead: 'Für die Anwohner bestehe keine Gefahr, betont der Wasserverband. Der Campingplatz muss dennoch räumen.',
    author: 'Annika Rehfeld',
    published: '2025-04-08T16:30:00+02:00',
    shown: 'Stand: 08.04.2025 16:30 Uhr',
    body: [
      [
        'paragraph',
        'Nach dem Fund feiner Risse in der Mauer wird die Talsperre Grünbach um sechs Meter abgesenkt. Das teilte der Wasserverband Obere Leine am Dienstag mit.',
      ],
      [
        'paragraph',
        'Taucher hatten die Risse bei einer Routinekontrolle in 14 Metern Tiefe entdeckt. Sie sind höchstens zwei Millimeter breit, der längste misst 3,80 Meter.',
      ],
      ['image', 'Die Staumauer stammt aus dem Jahr 1962.', 'Uferbote/Jens Krolow'],
      ['heading', 'Campingplatz muss räumen'],
      [
        'paragraph',
        'Der Campingplatz unterhalb der Mauer wird <a href="/camping">vorsorglich bis Pfingsten geschlossen</a>. Betroffen sind 85 Dauercamper, die ihre Wohnwagen bis Freitag abholen sollen.',
      ],
      [
        'quote',
        '„Ich bin seit 31 Jahren hier, und die Mauer hat noch nie mit mir geschimpft“, sagte Platzwart Horst Biermann.',
        'Horst Biermann',
      ],
      [
        'paragraph',
        'Das Absenken dauert nach Angaben des Verbands rund drei Wochen. Täglich fließen dann bis zu 1,6 Millionen Kubikmeter in die Leine.',
      ],
      [
        'list',
        [
          'Die Uferwege bleiben gesperrt.',
          'Angeln ist bis auf Weiteres untersagt.',
          'Trinkwasser kommt aus der Sperre Hohlstein.',
        ],
      ],
      [
        'paragraph',
        'Über die Kosten der Sanierung machte der Verband keine Angaben. Eine ähnliche Reparatur an der Sperre Hohlstein hatte 2018 rund 4,3 Millionen Euro gekostet.',
      ],
      [
        'note',
        'Korrektur: In einer früheren Fassung hieß es, die Talsperre werde um acht Meter abgesenkt. Wir haben den Fehler berichtigt.',
      ],
    ],
  },
  {
    language: 'de',
    outlet: 'Kontor am Morgen',
    section: 'Wirtschaft',
    title: 'Klavierbauer Lindau & Sohn stellt Insolvenzantrag',
    lead: 'Nach 142 Jahren ist die Kasse leer. 96 Beschäftigte bangen um ihre Stellen, ein Investor wird gesucht.',
    author: 'Matthias Föhr',
    published: '2025-11-05T07:55:00+01:00',
    shown: '5. November 2025, 7:55 Uhr',
    body: [
      [
        'paragraph',
        'Der Klavierbauer Lindau &amp; Sohn hat am Dienstag beim Amtsgericht Greifenau Insolvenz beantragt. Zum vorläufigen Verwalter wurde die Anwältin Katrin Sollwedel bestellt.',
      ],
      [
        'paragraph',
        'Löhne und Gehälter der 96 Beschäftigten sind bis Ende Januar über das Insolvenzgeld gesichert. Die Produktion laufe weiter, sagte Sollwedel.',
      ],
      ['heading', 'Ein Drittel weniger Flügel'],
      [
        'paragraph',
        'Das Unternehmen verkaufte im vergangenen Jahr noch 410 Instrumente, 2019 waren es 630. Der Umsatz sank auf <strong>11,4 Millionen Euro</strong>.',
      ],
      [
        'table',
        [
          ['Jahr', 'Klaviere', 'Flügel'],
          ['2019', '480', '150'],
          ['2022', '395', '120'],
          ['2024', '312', '98'],
        ],
      ],
      [
        'quote',
        '„Ein Klavier hält hundert Jahre. Das ist schön für die Kunden und schlecht für uns“, sagte Geschäftsführer Bernd Lindau.',
        'Bernd Lindau',
      ],
      [
        'paragraph',
        'Nach Angaben der Verwalterin gibt es zwei Interessenten, einer davon aus Südkorea. Bis Mitte Dezember soll Klarheit herrschen.',
      ],
      [
        'image',
        'Eine Klavierbauerin spannt Saiten in der Werkstatt in Greifenau.',
        'Kontor/Eva Thoma',
      ],
      [
        'paragraph',
        'Die Gewerkschaft fordert das Land auf, mit einer Bürgschaft einzuspringen. Das Wirtschaftsministerium äußerte sich zunächst nicht.',
      ],
    ],
  },
  {
    language: 'de',
    outlet: 'Sternwarte aktuell',
    section: 'Wissen',
    title: 'Schülerin entdeckt Kometen mit geliehenem Fernrohr',
    lead: '',
    author: 'Dr. Ulrike Paulsen',
    published: '2025-01-23T09:10:00+01:00',
    shown: '23.01.25 – 09:10',
    body: [
      [
        'paragraph',
        'Mit einem Fernrohr aus der Stadtbücherei hat die 16-jährige Mira Tenhagen aus Wesselbrook einen bislang unbekannten Kometen entdeckt. Die Internationale Sammelstelle bestätigte den Fund am Mittwoch.',
      ],
      [
        'paragraph',
        'Das Gerät stand seit elf Jahren im Regal „Bibliothek der Dinge“, zwischen einer Nähmaschine und einer Popcornmaschine. Ausgeliehen wurde es zuvor viermal.',
      ],
      ['image', 'Mira Tenhagen auf dem Dach ihres Elternhauses', 'privat'],
      ['heading', 'Drei Nächte bis zur Gewissheit'],
      [
        'paragraph',
        'Der Komet trägt nun die Bezeichnung C/2025 B4 und kommt der Sonne im August auf 0,9 Astronomische Einheiten nahe. Mit bloßem Auge werde er wohl nicht zu sehen sein, sagen Fachleute.',
      ],
      [
        'quote',
        'Ich dachte erst, ich hätte die Linse nicht geputzt.',
        'Mira Tenhagen, Entdeckerin',
      ],
      [
        'paragraph',
        'Die Leihfrist hat die Bücherei auf unbestimmte Zeit verlängert. „Mahngebühren erlassen wir“, sagte Leiterin Sabine Ott.',
      ],
      ['pull', 'Mahngebühren erlassen wir'],
      [
        'paragraph',
        'Seit 1990 sind weltweit nur 17 Kometen von Minderjährigen gefunden worden. Die jüngste Entdeckerin war damals 14.',
      ],
    ],
  },
  {
    language: 'de',
    outlet: 'Hauptstadtblatt',
    section: 'Politik',
    title: 'Landtag streitet bis Mitternacht über das Tempolimit auf Waldwegen',
    lead: 'Regierung und Opposition warfen sich gegenseitig vor, noch nie in einem Wald gewesen zu sein.',
    author: 'Clemens Raabe',
    published: '2025-09-25T00:20:00+02:00',
    shown: '25. September 2025 um 00:20 Uhr',
    body: [
      [
        'paragraph',
        'Nach achtstündiger Debatte hat der Landtag am späten Mittwochabend das Waldwegegesetz in erster Lesung an den Ausschuss überwiesen. 71 Abgeordnete stimmten dafür, 48 dagegen.',
      ],
      [
        'paragraph',
        'Der Entwurf sieht auf Forstwegen ein Tempolimit von 20 Kilometern pro Stunde vor, auch für Fahrräder. Ausgenommen sind Rettungsdienste und die Jagd.',
      ],
      ['heading', 'Kritik von Radfahrern und Förstern'],
      [
        'paragraph',
        'Der Radverband nannte die Regel „gut gemeint und schlecht gerollt“. Der Bund der Förster vermisst Angaben dazu, <em>wer</em> eigentlich messen soll.',
      ],
      [
        'quote',
        '„Wir werden keine Blitzer an Buchen schrauben“, versicherte Umweltministerin Petra Hollmann.',
        'Petra Hollmann',
      ],
      [
        'list',
        [
          'Tempo 20 auf allen Forstwegen',
          'Tempo 10 in der Nähe von Kindergärten',
          'Bußgeld zwischen 15 und 60 Euro',
        ],
      ],
      [
        'paragraph',
        'Im vergangenen Jahr verunglückten auf Waldwegen im Land 312 Menschen, drei von ihnen tödlich. 2015 waren es 190.',
      ],
      ['image', 'Ministerin Hollmann am Mittwoch im Landtag', 'Hauptstadtblatt/Tim Wacker'],
      [
        'paragraph',
        'Der Ausschuss berät am 9. Oktober. Das Gesetz soll zum 1. März 2026 in Kraft treten.',
      ],
    ],
  },
];
