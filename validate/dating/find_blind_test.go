package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// blind are documents in the ways of writing that a set of folders showed which
// nobody had seen before: other words, the same ways.
var blind = []document{
	// a weekday, a day, clock times and a room under the title
	{about: "minutes: weekday, clock times and room under the title", kind: doctype.Motereferat, made: "2025-11-19", source: `Dialogmøte om gutten på 3. trinn
Onsdag 19. november 2025 kl. 13.30–14.15, møterom Nord
Til stede: far, Turid Lie, Per Hauge
Far sier at det startet 3. november.`},
	{about: "minutes in nynorsk, the hours without a word before them", kind: doctype.Motereferat, made: "2025-11-19", source: `Referat
Samarbeidsmøte
onsdag 19. november 2025, 13.30–14.15, personalrommet
Møtte: mor, Liv Strand
Neste møte 10. desember 2025`},
	{about: "minutes: school between the title and the day", kind: doctype.Motereferat, made: "2025-11-19", source: `REFERAT FRA ANSVARSGRUPPE
Bakkeli barneskule
onsdag 19. november 2025 kl. 14.00, rom 112
Til stades: far, rektor`},
	{about: "minutes: with whom and when", kind: doctype.Motereferat, made: "2025-11-19", source: `Møtenotat
Trinnteamet med Liv Strand, 19. november 2025
Vi gikk gjennom uka.`},
	{about: "minutes in nynorsk: the team with the nurse", kind: doctype.Motereferat, made: "2025-11-19", source: `Drøfting
Miljøteamet med helsesjukepleiaren, 19. november 2025
Ho kjenner eleven frå før.`},
	{about: "analysis: who weighed it up and when", kind: doctype.Analyse, made: "2025-11-19", source: `Hva vi tror om pausene
Trinnet med sosiallærer, 19. november 2025
Far sa fra 3. november 2025.`},
	{about: "analysis: what it builds on", kind: doctype.Analyse, source: `Hva vi tror om pausene
Bygger på møte med far, som var 19. november 2025
Far sa fra først.`},
	{about: "no minutes: a place and time that are ahead", kind: doctype.Motereferat, source: `Referat
Neste samling onsdag 19. november 2025 kl. 13.30, møterom Nord
Mor og far kom.`},
	{about: "no minutes: the invitation", kind: doctype.Motereferat, source: `Innkalling til samarbeidsmøte
Onsdag 19. november 2025 kl. 13.30–14.15, møterom Nord
Ta med skjemaet.`},
	{about: "talk that tells what happened that day", kind: doctype.Elevsamtale, source: `Prat med eleven
Onsdag 19. november 2025 kl. 10.30 ble han dyttet, på isen.
Han er redd.`},

	// half a year in the heading of a log
	{about: "log: the term at the end of the line of the keeper", kind: doctype.Logg, made: "2025-08-21", updated: "2025-11-03", source: `Skolens notater
Ført av kontaktlærer Turid Lie på 3. trinn for alle voksne. Høsten 2025
21.08. Gråt i garderoben.
15.09. Satt alene.
03.11. Dyttet på isen.`},
	{about: "log in nynorsk: the term closes the first line", kind: doctype.Logg, made: "2026-01-12", updated: "2026-03-04", source: `Dagbok for gutane i 8B, skriven av miljøterapeuten og lærarane, våren 2026
12.01. Sat åleine.
02.02. Slåsting.
04.03. Roleg.`},
	{about: "log: the term after a dash", kind: doctype.Logg, made: "2025-09-01", updated: "2026-01-09", source: `Observasjoner og hendelser, Liv Strand fører – skoleåret 2025/2026
01.09. Første dag.
10.12. Bråk.
09.01. Roligere.`},
	{about: "log: the term that the text tells of lends no year", kind: doctype.Logg, noYear: "", source: `Logg
Far fortalte at det var mye verre i barnehagen enn det var høsten 2019, sier han.
21.08. Gråt i garderoben.
15.09. Satt alene.`},

	// who made it and when, inside a line that begins with something else
	{about: "plan: made by, after whom it is for", kind: doctype.Aktivitetsplan, made: "2025-11-10", source: `Plan for pausene
For alle på trinnet, vikarer også. Laget av Turid Lie 10. november 2025.
Tiltak	Ansvar
Voksen ute	Per Hauge`},
	{about: "routine in nynorsk: put together by", kind: doctype.Systemdokument, made: "2025-08-18", source: `Slik gjer vi det
Heng på veggen i personalrommet. Laga av Liv Strand og Per Hauge 18. august 2025.
Ein vaksen går ut først.`},
	{about: "overview: written by", kind: doctype.Annet, made: "2025-08-18", source: `Kart over uteområdet
Gjelder barnetrinnet. Tegnet og skrevet av Per Hauge 18. august 2025.`},
	{about: "a plan that tells who made another thing", kind: doctype.Aktivitetsplan, source: `Plan for pausene
Bygger på kartet. Kartet ble laget av Per Hauge 18. august 2025.
Tiltak	Ansvar
Voksen ute	Per Hauge`},

	// a survey's day in the title cell of a sheet
	{about: "survey: asked aloud on a day by somebody", kind: doctype.Kartlegging, made: "2025-11-12", source: `Trivsel 3A, spurt muntlig 12.11.2025 av T. Lie	
Spørsmål	Ja	Nei
Har du noen å være med?	18	3`},
	{about: "survey in nynorsk: carried out by", kind: doctype.Kartlegging, made: "2025-11-12", source: `Klassetrivsel, gjennomført 12.11.2025 av L. Strand		
Spørsmål	Ja	Nei
Har du nokon å vere med?	18	3`},
	{about: "survey: filled in on paper", kind: doctype.Kartlegging, made: "2025-11-12", source: `Hvem leker med hvem, svart på papir 12. november 2025
Spørsmål	Ja	Nei`},
	{about: "survey: to be asked", kind: doctype.Kartlegging, source: `Trivsel 3A, skal spørres muntlig 12.11.2025	
Spørsmål	Ja	Nei`},
	{about: "survey: what was asked about happened on a day", kind: doctype.Kartlegging, source: `Spørsmål om turen, elevene ble spurt etter slåsskampen 12.11.2025	
Spørsmål	Ja	Nei`},

	// figures taken out
	{about: "absences: taken out by", kind: doctype.Annet, made: "2025-12-01", source: `Fravær 3A
Hentet ut 01.12.2025 av T. Lie
Dag	Timer
03.11.2025	6
04.11.2025	2`},
	{about: "nynorsk figures: taken out by", kind: doctype.Kartlegging, made: "2025-12-01", source: `Tal frå trivselsmålinga
Henta ut 1. desember 2025 av Liv Strand
Trivst	18
Trivst ikkje	3`},
	{about: "nynorsk figures: taken out of a program", kind: doctype.Kartlegging, made: "2025-03-03", source: `Svar frå 6. steget
Henta ut frå skjemaet 3. mars 2025
Trivst	18
Trivst ikkje	3`},
	{about: "figures: taken out, in one word", kind: doctype.Kartlegging, made: "2025-03-03", source: `Svar fra 6. trinn
Uthentet 03.03.2025 fra Visma
Trives	18
Trives ikke	3`},
	{about: "a list of marks taken out of the system", kind: doctype.Annet, made: "2025-12-01", source: `Anmerkninger per elev, hentet ut av kontoret 01.12.2025
A	3
B	1`},
	{about: "pupil fetched", kind: doctype.Annet, source: `Bekymring
Mor hentet ut gutten fra timen 01.12.2025 etter en telefon.
Han ville ikke tilbake. Vi så ikke noe før det. Lærer var i gangen og sa fra til kontoret om det som skjedde.`},

	// "revidert" as the last part of a line of parts
	{about: "plan: revised, the last part of a line of parts", kind: doctype.Aktivitetsplan, made: "2025-08-18", source: `Trivselstiltak 3. trinn
Bakkeli skole · skoleåret 2025/2026 · revidert 18.08.2025
Tiltak	Når	Ansvar
Aktivitetsløype	Hver dag	Per Hauge`},
	{about: "routine in nynorsk: strokes between the parts", kind: doctype.Systemdokument, made: "2025-08-18", source: `Tilsyn ute
Bakkeli skule | 2025/2026 | sist revidert 18. august 2025
Ein vaksen går ut først.`},
	{about: "other: updated as the last part", kind: doctype.Annet, made: "2025-08-18", source: `Tiltak for trinnet
Bakkeli skole • barnetrinnet • oppdatert 18.08.2025
Område	Tiltak	Når	Ansvar
Oppstart	Tur	August	Alle`},
	{about: "to be revised", kind: doctype.Systemdokument, source: `Tilsyn ute
Bakkeli skole · skoleåret 2025/2026 · revideres 18.08.2026
En voksen går ut først.`},

	// a list that signs itself in its title
	{about: "list: initials and a day in the title", kind: doctype.Dokumentliste, made: "2025-12-05", source: `Papirene i saken (TL 05.12.2025)
Hvor	Hva	Når laget
samlet.pdf side 1	Melding	03.11.2025
samlet.pdf side 2	Plan	10.11.2025`},
	{about: "list in nynorsk: name and short day", kind: doctype.Dokumentliste, made: "2025-12-05", source: `Dokument som følgjer med (L. Strand, 5.12.25)
1. Melding 03.11.2025
2. Plan 10.11.2025`},
	{about: "list: a row's brackets date the row", kind: doctype.Dokumentliste, source: `Vedlegg
1. Plan (TL 10.11.2025)
2. Melding (PH 03.11.2025)`},
	{about: "account: the brackets after a name in the text", kind: doctype.Redegjorelse, source: `Skolens svar
Vi snakket med gutten først (TL 05.11.2025)
Deretter med far.`},

	// clock times
	{about: "clock times under Tid are no days", kind: doctype.Observasjon, source: `Observasjon i gymsalen
Observatør: Liv Strand
Tid	Hva
09.05	Står ved veggen
09.35	Går ut
10.10	Kommer inn igjen`},
	{about: "clock times in nynorsk, one of them alone", kind: doctype.Observasjon, source: `Observasjon
Klokkeslett	Kva eg såg
11.05	Sit åleine
11.10	Ein vaksen kjem`},
	{about: "a clock time after the label", kind: doctype.Observasjon, source: `Observasjon i gangen
Tid: 10.05–10.20
Elev A går alene.`},
	{about: "days under Tid are days", kind: doctype.Logg, made: "2025-09-02", updated: "2025-10-28", source: `Logg høsten 2025
Tid	Hva
02.09	Mor ringte
15.09	Samtale
28.10	Rolig`},
}
