package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// strips are documents that open with parts between middle dots.
var strips = []document{
	{about: "a list of enclosures", kind: doctype.Dokumentliste, made: "2026-02-18", source: `Oversikt over vedlegg
Sak 26/114 · Lauvåsen skole · 18.02.2026
Disse følger med.`},
	{about: "a survey, the day in the middle", kind: doctype.Kartlegging, made: "2025-10-03", source: `Spørreundersøkelse 5B
Lauvåsen skole · 3. oktober 2025 · 22 elever svarte
De fleste trives.`},
	{about: "a routine, the strip broken before the day", kind: doctype.Systemdokument, made: "2023-01-09", source: `Rutine for tilsyn
Lauvåsen kommune · Gjeld alle · Godkjend av rådmannen
09.01.2023 · Skal sjåast over kvart år
Alle skal følgje med.`},
	{about: "a plan", kind: doctype.Aktivitetsplan, made: "2026-01-12", source: `Aktivitetsplan
Lauvåsen skole • 4. trinn • 12.01.2026
Tiltak: vakt ved porten. Evaluering 12.03.2026.`},
	{about: "minutes, the day first", kind: doctype.Motereferat, made: "2025-11-21", source: `Referat
21.11.2025 · møterommet · mor, far og kontaktlærer
Far fortalte.`},
	{about: "not a strip: days told one by one", kind: doctype.Motereferat, source: `Referat
Mor ringte 21.11.2025 · hun var lei seg
Far kom.`},
	{about: "not a strip: a label says what the day is", kind: doctype.Elevsamtale, source: `Samtale
Elev: K.L. · Født: 12.01.2014 · Trinn 6
Vi snakket sammen.`},
	{about: "not a strip: the next meeting", kind: doctype.Motereferat, source: `Referat
Lauvåsen skole · Neste møte: 21.11.2025 · mor og far
Far fortalte.`},
	{about: "not at the head", kind: doctype.Elevsamtale, source: `Samtale med eleven
Han var blid.
Han sa lite.
Vi gikk en tur.
Etterpå spilte vi.
Så var det mat.
Skolen · 21.11.2025 · noe som skjedde`},
}
