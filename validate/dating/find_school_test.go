package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// school are documents as people at school write them at the end of the day.
var school = []document{
	{about: "short title with weekday", kind: doctype.Motereferat, noYear: "--02-06", source: `Ref. fra møte ang. 7B tors 6/2
Tilstede: KL, rektor, mor
Mor sier at det er bedre.`},
	{about: "short title, year at the end", kind: doctype.Motereferat, made: "2025-02-06", source: `Ref møte m/ foreldre 6/2-25
Mor sier at det er bedre. Ny prat 20/2.`},
	{about: "OneNote head", kind: doctype.Motereferat, made: "2025-02-06", source: `Trivselsteam
torsdag 6. februar 2025
14:02
Sak 3: 7B. Følges opp.`},
	{about: "OneNote in nynorsk", kind: doctype.Logg, made: "2025-02-07", source: `Elev i 5A
fredag 7. februar 2025
08:41
Han kom gråtande inn frå friminutt.`},
	{about: "table with the date below its label", kind: doctype.Motereferat, made: "2025-02-06", source: `Møtereferat
Dato	Sted	Referent
06.02.2025	Møterom 2	Kari Li
Mor er bekymret.`},
	{about: "cells one by one, the label above", kind: doctype.Elevsamtale, made: "2025-02-06", source: `Elevsamtale
Dato
06.02.2025
Elev
NN, f. 03.04.2014
Vi snakket om friminuttene.`},
	{about: "written by, at the end", kind: doctype.Motereferat, noYear: "--02-07", source: `Referat
Til stede: mor, far, rektor
Far vil ha en plan.
Referat skrevet av KL 7/2`},
	{about: "written by, with the year", kind: doctype.Motereferat, made: "2025-02-07", source: `Referat
Til stede: mor, far, rektor
Far vil ha ein plan.
Referat skrive av Ola Dal 7.2.25`},
	{about: "place and day at the end", kind: doctype.Analyse, made: "2025-02-07", source: `Vurdering av saken
Skolen mener at eleven ikke har det trygt.
Hamar 07.02.25
Kari Li
sosiallærer`},
	{about: "signature line under dots", kind: doctype.Aktivitetsplan, made: "2025-02-07", source: `Aktivitetsplan
Tiltak	Ansvarlig	Frist
Voksen ute	KL	03.03.2025
Dato: 07.02.2025    Underskrift foresatt: ____________`},
	{about: "last saved", kind: doctype.Aktivitetsplan, made: "2025-02-07", source: `Tiltaksplan 5A
Mål: trygg i friminutt
F|Sist lagret 07.02.2025 av Kari Li`},
	{about: "Dok.dato", kind: doctype.Varsel, made: "2025-02-07", source: `Varsel om mobbing
Dok.dato: 07.02.2025
Saksnr: 25/00123
Det gjelder en hendelse 05.02.2025.`},
	{about: "Visma print-out", kind: doctype.Foreldrekontakt, made: "2025-02-05", updated: "2025-02-07", source: `Samtale: Fravær
Kari Li 05.02.2025 08:15
Han er ikke kommet i dag.
Ola Dal 07.02.2025 08:20
Han er syk.
F|Visma Flyt Skole 20.03.2025 12:00`},
	{about: "Vigilo message alone", kind: doctype.Foreldrekontakt, made: "2025-02-05", source: `Melding
Fra: Kari Li
Til: Foresatte til NN
Sendt: 05.02.2025 15:22
Emne: Dagen i dag
NN hadde en fin dag.`},
	{about: "Transponder, name and time below each other", kind: doctype.Foreldrekontakt, made: "2025-02-05", updated: "2025-02-07", source: `Transponder Meldingsbok
Kari Li
5. feb. 2025 15:22
Kan dere ringe meg?
Ola Dal
7. feb. 2025 08:01
Ja.`},
	{about: "TQM form", kind: doctype.Avvik, made: "2025-02-07", source: `Avvik 4711
Hendelsesdato	05.02.2025
Registrert dato	07.02.2025
Lukket dato	20.02.2025
Beskrivelse	Slag i garderoben`},
	{about: "Compilo form in nynorsk", kind: doctype.Avvik, made: "2025-02-07", source: `Uønskt hending
Dato for hendinga: 05.02.2025
Meldt: 07.02.2025 av Kari Li
Frist for lukking: 28.02.2025
Lukka: 20.02.2025`},
	{about: "letterhead in one table", kind: doctype.Varsel, made: "2025-02-07", source: `Vår dato	Deres dato	Arkivkode
07.02.2025	20.01.2025	B15
Vår referanse	Deres referanse	Saksbehandler
25/123	2025/44	Kari Li
Svar på henvendelse`},
	{about: "letterhead, theirs first", kind: doctype.Redegjorelse, made: "2025-02-07", source: `Dykkar dato:	Vår dato:
20.01.2025	07.02.2025
Utgreiing i skulemiljøsak`},
	{about: "forwarded mail printed to PDF", kind: doctype.Foreldrekontakt, made: "2025-02-07", source: `VS: Bekymring
Fra: Kari Li <kari@skole.example>
Sendt: fredag 7. februar 2025 09:12
Til: Rektor
Emne: VS: Bekymring
Se under.
Fra: Mor <mor@example.no>
Sendt: onsdag 5. februar 2025 21:40
Til: Kari Li
Emne: Bekymring
Hun vil ikke på skolen.`},
	{about: "SMS transcript with days", kind: doctype.Foreldrekontakt, made: "2025-02-05", updated: "2025-02-07", source: `SMS mellom lærer og mor
Onsdag 5. februar 2025
08:12 Mor: Hun er dårlig
08:15 Lærer: God bedring
Fredag 7. februar 2025
08:10 Mor: Fortsatt hjemme`},
	{about: "observation scheme, days as columns", kind: doctype.Observasjon, made: "2025-W06", source: `Observasjonsskjema
Uke 6, 2025
	03.02.2025	04.02.2025	05.02.2025
Friminutt 1	alene	alene	med A
Friminutt 2	alene	med B	med A`},
	{about: "IOP", kind: doctype.IOP, made: "2025-02-07", source: `Individuell opplæringsplan
Elev	NN	Født	03.04.2014
Gjelder for perioden	01.01.2025–20.06.2025
Datering av ferdig plan	07.02.2025
Evalueres	01.06.2025`},
	{about: "decision with the time to complain", kind: doctype.Enkeltvedtak, made: "2025-02-07", source: `Nordli kommune
07.02.2025
Vedtak om tilrettelegging
Klagefrist: 28.02.2025
Vedtaket gjelder fra 10.02.2025.`},
	{about: "decision by day in the sentence", kind: doctype.Enkeltvedtak, made: "2025-02-07", source: `Enkeltvedtak
Vedtaksdato: 7. februar 2025
Viser til søknad av 10. januar 2025.
Frist for å klage er tre veker.`},
	{about: "expert assessment", kind: doctype.SakkyndigVurdering, made: "2025-02-07", source: `Sakkunnig vurdering
Tilvist dato: 10.09.2024
Testdato: 12.11.2024
Stad/dato: Vik, 07.02.2025
PP-rådgjevar`},
	{about: "log with short days", kind: doctype.Logg, made: "2025-02-03", updated: "2025-02-12", source: `Logg elev 6B våren 2025
3/2 Dyttet i køen.
5/2 Snakket med mor.
12/2 Rolig uke.`},
	{about: "log with dotted days", kind: doctype.Logg, made: "2025-03-12", updated: "2025-04-03", source: `Logg 2025
12.03 Dyttet i køen.
14.03 Snakket med mor.
03.04 Rolig uke.`},
	{about: "log in a table", kind: doctype.Logg, made: "2025-02-03", updated: "2025-02-12", source: `Logg
Dato	Hendelse	Hvem
03.02.25	Dyttet	KL
12.02.25	Kalt stygge ting	KL`},
	{about: "log by weeks under a term", kind: doctype.Logg, made: "2025-W06", updated: "2025-W08", source: `Ukelogg våren 2025
Uke 6: mye alene.
Uke 7: bedre.
Uke 8: med i leken.`},
	{about: "minutes begin with the day", kind: doctype.Motereferat, made: "2025-02-06", source: `6. februar 2025 hadde vi møte med mor og far.
Far var misfornøyd.
Vi møtes igjen 20. februar 2025.`},
	{about: "minutes, time and place", kind: doctype.Motereferat, made: "2025-02-06", source: `Referat frå samarbeidsmøte
Tid/stad: torsdag 6. februar 2025 kl. 14–15, Teams
Til stades: mor, PPT`},
	{about: "minutes, table with label left", kind: doctype.Motereferat, made: "2025-02-06", source: `Møtetittel	Ansvarsgruppe
Når	06.02.2025 kl. 13.00
Neste møte	06.03.2025`},
	{about: "telephone", kind: doctype.Foreldrekontakt, made: "2025-02-06", source: `Tlf m mor 06.02.25 kl 0815
Hun ringer fordi han nekter.
Sist skjedde det 03.02.25.`},
	{about: "plan revised", kind: doctype.Aktivitetsplan, made: "2025-02-06", updated: "2025-03-10", source: `Aktivitetsplan
Opprettet: 06.02.2025   Revidert: 10.03.2025
Tiltak: voksen ute fra 10.02.2025`},
	{about: "plan with version table", kind: doctype.Aktivitetsplan, made: "2025-02-06", updated: "2025-03-10", source: `Plan etter § 12-4
Versjon	Dato	Endring
1	06.02.2025	Ny
2	10.03.2025	Flere tiltak`},
	{about: "plan agreed with the parents", kind: doctype.Aktivitetsplan, made: "2025-02-06", source: `Aktivitetsplan
Voksen ute i alle friminutt.
Evaluering i uke 12.
Planen er gjennomgått med foreldrene 06.02.2025.`},
	{about: "survey out of a system", kind: doctype.Kartlegging, made: "2025-02", source: `Spekter – klasse 5A
Gjennomført februar 2025
Svar: 21 av 22`},
	{about: "survey, dates of opening and closing", kind: doctype.Kartlegging, made: "2025-02-07", source: `Klassetrivsel 5A
Undersøkelsen var åpen 3.–7. februar 2025
21 svarte.`},
	{about: "letter in nynorsk with a place", kind: doctype.Varsel, made: "2025-02-07", source: `Til rektor
Vik, 7. februar 2025
Eg varslar om at ein elev vart slått 5. februar 2025.
Helsing Kari Li`},

	{about: "none: minutes with events", kind: doctype.Motereferat, source: `Referat fra møte med foreldre
Til stede: mor, far, rektor
Mor viste til hendelsen 5. februar 2025. Far sa at det begynte 10. januar 2025.
Neste møte 20. februar 2025.`},
	{about: "none: plan with deadlines", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Tiltak	Ansvarlig	Frist	Evaluering
Voksen ute	KL	03.03.2025	20.03.2025
Samtaler	SL	10.03.2025	20.03.2025`},
	{about: "none: plan valid for a school year", kind: doctype.IOP, source: `IOP
Skoleåret 2024/2025
Elev: NN, født 03.04.2014
Evalueres innen 01.06.2025`},
	{about: "none: form never filled in", kind: doctype.Avvik, source: `Avviksskjema
Dato:
Hendelsesdato: 05.02.2025
Beskrivelse: slag`},
	{about: "none: closed case", kind: doctype.Avvik, source: `Uønsket hendelse
Hendelsen skjedde: 05.02.2025
Behandlingsfrist: 20.02.2025
Lukket: 18.02.2025`},
	{about: "none: decision without its day", kind: doctype.Enkeltvedtak, source: `Vedtak
Viser til søknad datert 10.01.2025.
Klagefrist: 28.02.2025
Vedtaket gjelder fra 10.02.2025 til 20.06.2025.`},
	{about: "none: letter that answers one", kind: doctype.Redegjorelse, source: `Redegjørelse
Vi viser til deres brev av 20. januar 2025.
Skolen fikk vite om saken 10. november 2024.
Eleven ble slått 5. februar 2025.`},
	{about: "none: talk about what happened", kind: doctype.Elevsamtale, source: `Samtale med elev
Han forteller at det skjedde torsdag 6. februar 2025 i garderoben.
Han vil snakke igjen i neste uke.`},
	{about: "none: observation that refers", kind: doctype.Observasjon, source: `Observasjon
Bestilt av rektor etter møtet 6. februar 2025.
Elev A går alene i friminuttene.`},
	{about: "none: nynorsk account", kind: doctype.Analyse, source: `Heilskapleg vurdering
Undersøkinga vart gjennomført i veke 6, 2025.
Vi meiner at eleven ikkje er trygg.`},
	{about: "none: print date only", kind: doctype.Foreldrekontakt, source: `Meldinger
Mor: Hun er syk i dag.
Lærer: God bedring!
F|Skrevet ut 20.03.2025 12:00`},
	{about: "none: received stamp", kind: doctype.Varsel, source: `Bekymringsmelding
MOTTATT 10.02.2025
Jeg er bekymret for sønnen min. Han ble slått 5. februar 2025.
Hilsen mor`},
	{about: "none: field with today", kind: doctype.Varsel, auto: "2025-03-20", source: `{20.03.2025}
Varsel til rektor
Elev A blir ertet hver dag.`},
	{about: "none: note of clock times", kind: doctype.Observasjon, source: `Observasjon storefri
11.05 ute ved gjerdet
11.10 med B
11.25 inn`},
	{about: "none: overview of bodies", kind: doctype.EksterneInstanser, source: `Eksterne instanser
Instans	Kontakt	Siden
PPT	Kari Li	10.09.2024
BUP	Ola Dal	12.11.2024`},
	{about: "none: minutes template, next meeting", kind: doctype.Motereferat, source: `Referat
Møtedato: ________
Neste møte: 06.03.2025
Sak 1: 5A`},
	{about: "none: plan, next look", kind: doctype.Aktivitetsplan, source: `Plan for trygt miljø
Oppstart 10. februar 2025.
Vi ser på planen igjen 10. mars 2025.
Mor ble orientert på telefon 6. februar 2025.`},
	{about: "none: talk with a child born", kind: doctype.Elevsamtale, source: `Elevsamtale
NN	03.04.2014	5B
Trives du? Ja.
Har du venner? Ja.`},
	{about: "none: transcript with clock times", kind: doctype.Foreldrekontakt, source: `Chat med mor
08:12 Mor: Hun er dårlig
08:15 Lærer: Det samme var hun 3. februar 2025
08:20 Mor: Ja`},
	{about: "none: expert assessment with tests", kind: doctype.SakkyndigVurdering, source: `Sakkyndig vurdering
Henvist: 10.09.2024
Testdato	12.11.2024
Elevens fødselsdato	03.04.2014`},
}
