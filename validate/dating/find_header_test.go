package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// headers are documents whose day stands in a line below the title, or in the
// title, that names no verb or only a participle: the document is what the line is
// about.
var headers = []document{
	{about: "evaluation meeting below the word minutes", kind: doctype.Motereferat, made: "2026-02-26", source: `REFERAT
Evalueringsmøte Ina, torsdag 26. februar 2026
Desse møtte: Ina, mor og far, rektor
Ina sa at det er betre i gymmen.`},
	{about: "evaluation as the title", kind: doctype.Annet, made: "2026-02-12", source: `T|Evaluering av tiltakene for Odin – 12. februar 2026
Skrevet av rektor etter samtale med kontaktlærer.
Hva har virket? Voksen ute.`},
	{about: "evaluation of a plan as the title", kind: doctype.Aktivitetsplan, made: "2025-11-04", source: `T|Evaluering av aktivitetsplan, 4. november 2025
Elev: O.L.
Tiltak 1 virker. Tiltak 2 tas ut.`},
	{about: "agreed at a meeting", kind: doctype.Systemdokument, made: "2025-12-05", source: `T|Slik gjør vi det rundt Odin ute
Avtalt på trinnmøte 5. desember 2025 (Mari, Roar, Britt). Henger på pauserommet.
1. Roar møter Odin ved døra.`},
	{about: "agreed at a meeting, nynorsk", kind: doctype.Aktivitetsplan, made: "2025-12-05", source: `T|Avtale for friminutta
Avtalt på teamet 5. desember 2025.
Roar møter Odin ved døra.`},
	{about: "set up by somebody", kind: doctype.EksterneInstanser, made: "2026-03-24", source: `T|Hjelparar utanfor skulen
Sett opp 24. mars 2026 av Oda Lie
Kven	Frå	Kva
PP-tenesta	februar 2026	Møte 26.2.`},
	{about: "put together by somebody", kind: doctype.Dokumentliste, made: "2026-03-24", source: `T|Papirene i saken
Satt sammen av kontoret 24. mars 2026
1. Plan
2. Referat 12.02.2026`},
	{about: "place and day before a sentence", kind: doctype.Systemdokument, made: "2025-03-26", source: `T|Rutine for Ivar – kven gjer kva
Solbakk 26. mars 2025. Gjeld frå i dag til vi seier noko anna.
1. Turi møter Ivar ved porten.`},
	{about: "place, comma and day before a sentence", kind: doctype.Aktivitetsplan, made: "2025-03-26", source: `T|Plan for Ivar
Solbakk skule, 26. mars 2025. Laga av Turi og Arne.
1. Turi møter Ivar ved porten.`},
	{about: "survey carried out, the school before it", kind: doctype.Kartlegging, made: "2025-11-21", source: `T|Klassemiljø – resultat for 4B
Nordli skole Undersøkelsen ble gjennomført 21. november 2025. Ikke anonym.
Påstand	Klassen
Jeg trives	Mye`},
	{about: "report made by a system, the period above", kind: doctype.Kartlegging, made: "2025-10-22", source: `T|Klassetrivsel – rapport klasse 6
Svarperiode 21.10.2025 – 22.10.2025. Tal elevar: 11.
Rapport oppretta 22.10.2025 13:15 av Oda Lie
Spørsmål	Klassen
Trivst du?	9 godt`},
	{about: "procedure: labels above their values, one with a number", kind: doctype.Systemdokument, made: "2025-08-12", source: `Havn kommune – Kvalitet
Dokument-ID:	Versjon: 3.1	Godkjent av:	Godkjent dato:	Neste revisjon:
2214	Direktør	12.08.2025	12.08.2027
T|Prosedyre for aktivitetsplikten`},
	{about: "sent to everybody", kind: doctype.Systemdokument, made: "2025-09-02", source: `T|Vakter rundt Ivar
Delt med alle på 6. trinn 2. september 2025
Mandag: Turi. Tirsdag: Arne.`},
	{about: "written down after a talk", kind: doctype.Annet, made: "2025-09-02", source: `Notat om Ivar
Nedtegnet av Turi samme dag, 2. september 2025
Ivar kom bort til meg.`},
	{about: "who met, in brackets after the day", kind: doctype.Annet, made: "2025-09-02", source: `T|Om klassen
Trinnmøte 6. trinn, 2. september 2025 (Turi, Arne, Mona)
Vi delte klassen i tre.`},

	{about: "report made by a system, a lone noun before the label", kind: doctype.Kartlegging, made: "2025-10-22", source: `Trivsel – rapport klasse 6, Nordli skule
Svarperiode 20.10.2025 – 21.10.2025. Tal elevar: 11. Svar: 11. Ikkje anonym.
Rapport oppretta 22.10.2025 13:15 av Oda Lie
Spørsmål	Klassen	Merknad
Trivst du?	9 godt	2 mindre godt`},
	{about: "plan made, a lone noun before the label", kind: doctype.Aktivitetsplan, made: "2025-10-22", source: `Ivar, 6. trinn
Plan opprettet 22.10.2025 av Oda Lie
Tiltak: voksen ute`},
	{about: "made by two, at the end, nynorsk", kind: doctype.BarnetsBeste, made: "2026-03-13", source: `Kva er best for Ivar?
Det som talar for: Ivar ønskjer det.
Konklusjon: Vi gjer det.
Vurderinga er gjord av Oda Lie og Kari Nes 13. mars 2026.`},
	{about: "the plan was written, nynorsk", kind: doctype.Aktivitetsplan, made: "2026-03-13", source: `Plan for Ivar
Vaksen ute kvar dag.
Planen er skriven av Oda Lie 13. mars 2026.`},
	{about: "this agreement gone through with the pupil", kind: doctype.Aktivitetsplan, made: "2026-03-13", source: `Nordli skule
Avtale om skyssen – rutine frå 16. mars
Denne avtalen er gått gjennom med Ivar og mor 13. mars 2026.
• Oda møter Ivar på kaia kl. 07.50.
Vi ser på avtalen att 22. mai.`},
	{about: "this agreement was made, bokmål", kind: doctype.Systemdokument, made: "2026-03-13", source: `Avtale om garderoben
Denne avtalen ble inngått med Ivar og foreldrene 13. mars 2026.
Ivar skifter først.`},
	{about: "this overview was set up", kind: doctype.EksterneInstanser, made: "2026-03-13", source: `Hvem som er med
Denne oversikten er satt opp av rektor 13. mars 2026.
PPT	siden januar 2026`},
	{about: "survey done on paper", kind: doctype.Kartlegging, made: "2026-09-16", source: `Fjord vidaregåande skule
Undersøking i 1HOA – kort oppsummering
Gjort på papir i klassens time 16.9.2026, med namn. 15 av 16 svara.
Spørsmål	Tal
Eg har sett filmen	8`},
	{about: "survey taken in class", kind: doctype.Kartlegging, made: "2026-09-16", source: `Sosiogram 7B
Tatt i klassen 16. september 2026 av Oda Lie
Ali	valgt av 3`},
	{about: "sat down together", kind: doctype.Analyse, made: "2025-11-24", source: `Hva vi tror holder dette ved like
Stian, Wenche og jeg satte oss ned mandag 24. november 2025 og gikk gjennom alt vi vet.
Det vi har sett
Garderoben og bussen.`},
	{about: "the team met", kind: doctype.Analyse, made: "2025-11-24", source: `Om mobbinga i 5A
Vi på trinnet møttest 24. november 2025 og såg på loggen.
Det vi har sett`},
	{about: "messages with receivers after the time", kind: doctype.Foreldrekontakt, made: "2026-08-27", updated: "2026-09-04", source: `Meldinger
Elev: Yas H., 4C
Karl Had · 27.08.2026 12:41 · Til: Jon Vik
Hei Jon. Yas er lei seg hver dag.
Jon Vik · 27.08.2026 15:22 · Til: Karl Had
Hei Karl. Takk for praten.
Jon Vik · 04.09.2026 14:05 · Til: Karl Had, Nadi Had
Vennegruppa startet i går.
Utskriftsdato: 01.10.2026 13:02`},
	{about: "minutes: weekday, time and place below the title", kind: doctype.Motereferat, made: "2025-10-16", source: `Nordli skole
Referat fra møte om Ali
Torsdag 16. oktober 2025 kl. 15:00 på kontoret til Arne
Jul, Stian og Arne var med. Arne skrev.
Vi møtes 27. november.`},
	{about: "survey asked by somebody, in the title", kind: doctype.Kartlegging, made: "2025-09-18", source: `Trivsel i 3A - spurt av Mari 18/9-25, én og én
Elev	Hvem er du sammen med ute?
Ali	Eskil`},
	{about: "title with a dash and who wrote it", kind: doctype.Annet, made: "2025-09-18", source: `Om garderoben – skrevet av Mari 18. september 2025
Det er trangt der.`},
	{about: "not the day: when something is to be, at a time", kind: doctype.Foreldrekontakt, source: `Innkalling til møte
Torsdag 16. oktober 2025 kl. 15:00 på kontoret til Arne
Si fra hvis det ikke passer.`},
	{about: "not the day: what happened at a time", kind: doctype.Motereferat, source: `Referat
Saken
Torsdag 16. oktober 2025 kl. 10:15 ble Ali dyttet
Vi snakket om det.`},
	{about: "not the day: another plan was made", kind: doctype.Redegjorelse, source: `Om saken
Plan opprettet 22.10.2025 og evaluert i november.
Vi har fulgt med.`},
	{about: "not the day: this event", kind: doctype.Avvik, source: `Melding
Denne hendelsen er meldt muntlig av mor 13. mars 2026.
Han ble slått.`},
	{about: "not the day: this meeting is to be", kind: doctype.Annet, source: `Til foreldrene
Denne planen skal gjennomgås med dere 13. mars 2026.
Ta kontakt.`},
	{about: "not the day: we had met before", kind: doctype.Analyse, source: `Om mobbingen
Ali sa at de satte seg ned 13. mars 2026 og ble venner.
Det vi har sett`},

	{about: "not the day: after a meeting", kind: doctype.Aktivitetsplan, source: `T|Tiltak for Ivar
Oppfølging etter møte 2. september 2025
Voksen ute hver dag.`},
	{about: "not the day: an answer to a letter", kind: doctype.Annet, source: `T|Om saken
Svar på brev 2. september 2025
Vi har lest brevet.`},
	{about: "not the day: what happened", kind: doctype.Varsel, source: `T|Varsel
Slåsskamp ved porten 2. september 2025
To gutter sloss.`},
	{about: "not the day: since when", kind: doctype.Annet, source: `T|Om Ivar
Elev ved skolen siden 2. september 2025
Han trives i gymmen.`},
	{about: "not the day: the plan is evaluated then", kind: doctype.Aktivitetsplan, source: `T|Aktivitetsplan
Evaluering av tiltakene 2. september 2025
Voksen ute hver dag.`},
	{about: "not the day: told by somebody", kind: doctype.Varsel, source: `T|Melding
Fredag 2. september 2025 kom Ivar gråtende inn.
Han var redd.`},
	{about: "not the day: agreed for later", kind: doctype.Motereferat, source: `T|Referat
Avtalt nytt møte 2. september 2025
Mor var fornøyd.`},
	{about: "not the day: started at the school", kind: doctype.Annet, source: `T|Om Ivar
Begynt på skolen 2. september 2025
Han trives.`},
	{about: "not the day: a plan from then on", kind: doctype.Aktivitetsplan, source: `T|Plan for Ivar
Satt i gang 2. september 2025
Voksen ute.`},
}
