package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// schoolMore are further documents as people at school write them.
var schoolMore = []document{
	{about: "prat in the title", kind: doctype.Elevsamtale, made: "2025-02-06", source: `Prat m/ elev i 7B 06.02.25
Han sier det går bra.`},
	{about: "survey answered by the pupils, line of facts", kind: doctype.Kartlegging, made: "2025-11-20", source: `Elevundersøkelsen – resultater 7. trinn
Besvart: 20.11.2025
Antall svar: 41`},
	{about: "observation over days, head", kind: doctype.Observasjon, made: "2025-11-14", source: `Observasjon av elev i friminutt
Tidsrom for observasjonen: 10.11.2025–14.11.2025
Observatør: KL`},
	{about: "class meeting held, past tense", kind: doctype.Motereferat, made: "2025-02-06", source: `Oppsummering
Foreldremøtet fant sted på skolen 6. februar 2025 kl. 18.
Neste foreldremøte er 10. april 2025.`},
	{about: "minutes in nynorsk, we met", kind: doctype.Motereferat, made: "2025-02-06", source: `Samarbeid heim–skule
Vi hadde møte på skulen torsdag 6. februar 2025.
Mor var uroa.`},
	{about: "plan closing in nynorsk", kind: doctype.Aktivitetsplan, made: "2025-02-06", updated: "2025-03-03", source: `Plan for Elev A
Ein vaksen er med i friminutta frå 10. februar 2025.
Vi ser på planen på nytt 10. april 2025.
Laga 6. februar 2025, endra 3. mars 2025`},
	{about: "plan: writer and day at the foot", kind: doctype.Aktivitetsplan, made: "2025-02-06", source: `Tiltak for 6A
Voksen ute: fra 10.02.2025
Evaluering: 10.04.2025
Skrevet av sosiallærer 6/2-2025`},
	{about: "Teams chat", kind: doctype.Annet, made: "2025-02-05", updated: "2025-02-06", source: `Chat
[05.02.2025 14:22] Kari Li
Har du hørt fra mor?
[06.02.2025 08:02] Ola Dal
Ja, hun ringte.`},
	{about: "messages with roles only", kind: doctype.Foreldrekontakt, made: "2025-02-05", updated: "2025-02-06", source: `Meldingar med heimen
Far 5.2.2025 kl. 21.14
Han vil ikkje på skulen.
Kontaktlærar 6.2.2025 kl. 07.45
Takk, eg møter han.`},
	{about: "discrepancy with its handling", kind: doctype.Avvik, made: "2025-02-07", source: `Avviksmelding
Meldt av	Kari Li
Meldt dato	07.02.2025
Hendelse	05.02.2025 kl. 11.20
Saksbehandlingsfrist	21.02.2025
Lukket	18.02.2025`},
	{about: "weekly log with the year in the title", kind: doctype.Logg, made: "2025-02-03", updated: "2025-02-14", source: `Logg 2025, uke 6–7
ma 3/2: urolig
on 5/2: gråt
fr 14/2: bra dag`},
	{about: "dotted log, newest first", kind: doctype.Logg, made: "2025-03-12", updated: "2025-05-06", source: `Logg våren 2025
06.05 Rolig uke.
14.04 Snakket med mor.
12.03 Dyttet i køen.`},
	{about: "letter with the place below", kind: doctype.Enkeltvedtak, made: "2025-02-07", source: `Enkeltvedtak om fysisk tilrettelegging
Vedtaket gjelder fra 10.02.2025.
Du kan klage innen 03.03.2025.
Storvik, 7. februar 2025
Kari Li
rektor`},
	{about: "expert assessment signed by system", kind: doctype.SakkyndigVurdering, made: "2025-02-07", source: `Sakkyndig vurdering
Testet 12.11.2024
Elektronisk godkjent 07.02.2025`},

	{about: "none: invitation", kind: doctype.Foreldrekontakt, source: `Innkalling til møte
Vi inviterer til møte torsdag 6. februar 2025 kl. 14 på skolen.
Gi beskjed om du ikke kan.`},
	{about: "none: survey that will be opened", kind: doctype.Kartlegging, source: `Spørreundersøkelse
Undersøkelsen skal gjennomføres i uke 6, 2025.
Spørsmål 1: Trives du?`},
	{about: "none: plan whose measures were done", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Tiltak 1: Observasjon, gjennomført 06.02.2025
Tiltak 2: Samtale, gjennomført 10.02.2025
Tiltak 3: Voksen ute`},
	{about: "none: what happened at two times", kind: doctype.Avvik, source: `Hendelsesrapport
Kari Li så 05.02.2025 kl. 11:20 at gutten lå på bakken.
Ola Dal kom til 05.02.2025 kl. 11:25 og hentet hjelp.`},
	{about: "none: duty roster", kind: doctype.Annet, source: `Vaktliste
Kari Li 05.02.2026 11:00
Ola Dal 06.02.2026 11:00
Per Vik 09.02.2026 11:00`},
	{about: "none: pupil's head of a form", kind: doctype.Kartlegging, source: `Kartleggingsskjema
Ola Dal 12.03.2014 5B
Leser 40 ord i minuttet.`},
	{about: "none: account that closes with an event", kind: doctype.Redegjorelse, source: `Redegjørelse
Skolen har fulgt opp saken.
Tiltakene ble satt i verk 6. februar 2025.`},
	{about: "none: plan closes with its aim", kind: doctype.Aktivitetsplan, source: `Tiltaksplan
Voksen ute.
Ferdig med kartlegging til 6. mars 2025.`},
	{about: "none: minutes that tell of another meeting", kind: doctype.Motereferat, source: `Referat fra ansvarsgruppe
Sak 1: Oppfølging
Det ble holdt et tidligere møte 6. februar 2025 uten far.`},
	{about: "none: weeks in a plan with a year", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan 2025
Uke 6: samtale med klassen
Uke 8: ny samtale
Uke 12: evaluering`},
	{about: "none: invitation by label, in nynorsk", kind: doctype.Foreldrekontakt, source: `Innkalling til samarbeidsmøte
Tid: torsdag 6. februar 2025 kl. 14
Stad: skulen`},
	{about: "none: invitation with the day in its title", kind: doctype.Annet, source: `Invitasjon til foreldremøte 6. februar 2025
Velkommen!`},
	{about: "invitation that is dated itself", kind: doctype.Foreldrekontakt, made: "2025-01-30", source: `Møteinnkalling
Vik, 30. januar 2025
Tid: 6. februar 2025 kl. 14
Sted: skolen`},
	{about: "form of an invitation and of the minutes", kind: doctype.Motereferat, made: "2025-02-06", source: `Møteinnkalling/referat
Møtedato: 6. februar 2025
Til stede: mor, rektor`},
}
