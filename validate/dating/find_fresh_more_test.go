package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// freshMore are further documents that were written after the rules that read
// them.
var freshMore = []document{
	{about: "upper secondary, minutes with numbered head", kind: doctype.Motereferat, made: "2025-11-18", source: `Elvebakken vgs
Møte nr. 3 i elevsaken
1. Tid/sted: 18.11.25, rom 204
2. Til stede: Elev, verge, avd.leder, rådgiver
3. Siden sist (28.10.25): to episoder på verkstedet
4. Neste møte: 09.12.25`},
	{about: "minutes: the secretary's closing line", kind: doctype.Motereferat, made: "2025-11-18", source: `Oppfølgingsmøte, elev VG1
Verge er misfornøyd med at saken ikke ble tatt tak i før 20. oktober.
Avd.leder beklager.
Ny plassering på verkstedet fra mandag 24. november.
For referatet, 18.11.2025
T. Brekke`},
	{about: "minutes in the notebook app", kind: doctype.Motereferat, made: "2025-11-18", source: `Teammøte
tirsdag 18. november 2025
08:31
Sak: miljøet på verkstedet. Elev sa fra 14.11.`},
	{about: "talk summary sent to the pupil", kind: doctype.Elevsamtale, made: "2025-10-21", source: `Hei! Her er en oppsummering av samtalen vår tirsdag 21. oktober 2025.
Du fortalte at det begynte i september.
Vi avtalte at du sier fra til meg hvis det skjer igjen.
Vi snakkes 4. november.`},
	{about: "talk: recorded in third person", kind: doctype.Elevsamtale, made: "2025-10-21", source: `Samtalenotat
Rådgiver og elev møttes 21.10.2025 etter elevens eget ønske.
Eleven viste meldinger fra 17.10.2025.`},
	{about: "observation of the workshop, nynorsk", kind: doctype.Observasjon, made: "2025-11-05", source: `Observasjon på verkstaden
Når: onsdag 5/11-25, økt 2 og 3
Kven: miljøarbeidar
Kva: To elevar gøymer verktøyet hans. Læraren ser det ikkje.`},
	{about: "parent talk by the class teacher, past perfect around it", kind: doctype.Foreldrekontakt, made: "2025-10-22", source: `Kontaktlærer ringte verge 22.10.2025.
Verge hadde fått høre om saken fra eleven 20.10.2025.
Han ber om skriftlig plan innen 31.10.2025.`},
	{about: "messages in the school's platform", kind: doctype.Foreldrekontakt, made: "2025-10-20", updated: "2025-10-22", source: `Meldingstråd: Verkstedet
Verge (20.10.2025 21:14)
Dette må dere ta tak i.
Avd.leder (22.10.2025 08:05)
Vi ser på saken og ringer i dag.`},
	{about: "warning, form with codes", kind: doctype.Varsel, made: "2025-10-20", source: `VARSEL – SKJEMA 3B
Dato varslet	20.10.2025	Kl.	14:30
Hendelse dato	17.10.2025
Varsler	T. Brekke
Skoleeier informert	21.10.2025`},
	{about: "warning: letter from a pupil", kind: doctype.Varsel, made: "2025-10-20", source: `Til avdelingsleder
Jeg vil si fra om at de på verkstedet ødelegger for meg. Sist var fredag 17. oktober.
Jeg orker ikke mer.
Hilsen J., 20. okt. 2025`},
	{about: "discrepancy: mail-like head", kind: doctype.Avvik, made: "2025-10-17", source: `Avvik meldt via mobil
Melder: T. Brekke
Meldetidspunkt: 17.10.2025 15:55
Skadetidspunkt: 17.10.2025 12:10
Saksbehandler tildelt: 20.10.2025`},
	{about: "plan of the upper secondary, signed by three", kind: doctype.Aktivitetsplan, made: "2025-10-24", source: `Aktivitetsplan
Gjelder: J., født 2008
Tiltak: bytte arbeidsplass, oppstart 24.11.2025
Evalueres: 09.12.2025
24.10.2025	T. Brekke	avd.leder
24.10.2025	J.	elev`},
	{about: "plan: first made, then added by hand", kind: doctype.Aktivitetsplan, made: "2025-10-24", updated: "2025-11-18", source: `Aktivitetsplan (utarbeidet 24.10.2025)
Tiltak 1: fast arbeidsplass
Tiltak 2: samtale hver tirsdag
Endret 18.11.2025: tiltak 1 avsluttes
Evaluering: 09.12.2025`},
	{about: "log with times in a running table", kind: doctype.Logg, made: "2025-10-17", updated: "2025-11-05", source: `Hendelseslogg J.
Tidspunkt	Beskrivelse	Ført av
17.10.25 12.10	Verktøy kastet	TB
21.10.25 09.00	Samtale	TB
05.11.25 10.00	Observasjon	MA`},
	{about: "log: one line a week with the year first", kind: doctype.Logg, made: "2025-W43", updated: "2025-W45", source: `Logg verksted
2025 uke 43: Samtale med J.
2025 uke 44: Høstferie for noen, rolig.
2025 uke 45: Observasjon gjort.`},
	{about: "account with dates of its parts and a signature", kind: doctype.Redegjorelse, made: "2025-12-01", source: `Redegjørelse etter brev 17. november 2025 (deres ref. 2025/4411)
Avdelingsleder fikk varsel 20. oktober 2025. Plan forelå 24. oktober 2025.
Planen ble evaluert 18. november 2025.
Elvebakken vgs, 01.12.2025
G. Sletten
Rektor`},
	{about: "decision with the date under the coat of arms", kind: doctype.Enkeltvedtak, made: "2025-11-28", source: `Innlandsvik fylkeskommune
Elvebakken videregående skole
28.11.2025
Enkeltvedtak – bytte av opplæringssted
Forhåndsvarsel ble sendt 18.11.2025.
Gjelder fra 05.01.2026.`},
	{about: "survey: class survey on paper, counted", kind: doctype.Kartlegging, made: "2025-11-04", source: `Kartlegging VG1 byggteknikk
Skjemaene ble delt ut og samlet inn 4. november 2025.
14 av 15 svarte.`},
	{about: "expert assessment of the county service", kind: doctype.SakkyndigVurdering, made: "2025-05-30", source: `Oppfølgingstjenesten/PPT
Deres ref:	Vår ref:	Dato:
	25/77	30.05.2025
Sakkyndig vurdering for J., f. 11.06.2008
Utredning gjennomført mars–april 2025`},
	{about: "overview in the account's annex", kind: doctype.EksterneInstanser, made: "2025-12-01", source: `Vedlegg 2: Instanser
Utarbeidet 01.12.2025
BUP, fra 03.11.2025
NAV, ikke involvert`},

	{about: "none: talk that is planned", kind: doctype.Elevsamtale, source: `Forberedelse til samtale 4. november 2025
Spørsmål jeg vil stille:
- Hvordan er det på verkstedet nå?
- Har du det bedre?`},
	{about: "none: minutes quoting the plan", kind: doctype.Motereferat, source: `Referat
Til stede: elev, verge, avd.leder
Planen datert 24.10.2025 ble gått gjennom punkt for punkt.
Elev ønsker å fortsette med tiltak 2.`},
	{about: "none: plan with a period only", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Planperiode: 24.10.2025–19.12.2025
Tiltak: fast arbeidsplass
Ansvarlig: T. Brekke`},
	{about: "none: warning of what was seen", kind: doctype.Varsel, source: `Jeg vil melde fra om noe jeg så fredag 17. oktober 2025.
To elever kastet verktøyet til J. i containeren.
Jeg sa fra til læreren der og da.`},
	{about: "none: discrepancy with handling dates only", kind: doctype.Avvik, source: `Avvik verksted
Skadetidspunkt: 17.10.2025
Behandlingsfrist: 31.10.2025
Avsluttet: 28.10.2025`},
	{about: "none: analysis citing data", kind: doctype.Analyse, source: `Analyse
Datagrunnlag: observasjon 5. november 2025, spørreskjema 4. november 2025
Mønster: skjer når læreren er ute av rommet
Tiltak innen 1. desember 2025`},
	{about: "none: note on what the mother said", kind: doctype.Foreldrekontakt, source: `Om hjemmet
Verge opplyser at eleven var hos legen 20. oktober 2025.
BUP har gitt time 3. november 2025.`},
	{about: "none: observation guide", kind: doctype.Observasjon, source: `Observasjonsskjema (versjon 2.1)
Elev: J.   Født: 11.06.2008
Aktivitet: sveising
J. jobber alene ved benken lengst borte.`},
	{about: "none: log's cover", kind: doctype.Logg, source: `Loggbok for J.
Skoleåret 2025/26
Loggen oppbevares i elevmappa og makuleres 01.08.2028.`},
	{about: "none: general rules with the school year", kind: doctype.Systemdokument, source: `Verkstedregler 2025/2026
§ 1-2 Verneutstyr skal brukes.
Reglene ble sist drøftet da ny lov trådte i kraft 1. august 2024.`},
}
