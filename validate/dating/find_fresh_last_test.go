package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// freshLast are the last documents that were written after the rules that read
// them.
var freshLast = []document{
	{about: "minutes: held digitally, head in a table", kind: doctype.Motereferat, made: "2026-01-15", source: `Møtereferat – dialogmøte
Møteleder	H. Sand	Referent	I. Berg
Møtedato	15.01.2026	Sted	Teams
Innkalte	Mor, far, PPT
Sak 1	Gjennomgang av hendelsen 08.01.2026
Sak 2	Oppfølging, frist 29.01.2026`},
	{about: "minutes of the inter-agency team, nynorsk", kind: doctype.Motereferat, made: "2026-01-15", source: `Ressursteam – referat
Dato og klokkeslett: 15.1.26 kl 12
Møtte: PPT, helsesjukepleiar, rektor
Drøfta anonymt: gut på 4. trinn, meldt 8.1.
Neste møte 12.2.26`},
	{about: "talk with the small ones, smileys", kind: doctype.Elevsamtale, made: "2026-01-09", source: `Elevsamtale 2. trinn
Navn: O.    Dato: fredag 9. januar 2026
Hvordan har du det ute? :(
Hvem leker du med? Ingen
Bursdag: 14. mars`},
	{about: "talk: I had", kind: doctype.Elevsamtale, made: "2026-01-09", source: `Barnesamtale
Jeg hadde en samtale med O. fredag 9. januar 2026. Assistenten var med.
O. tegner mens vi snakker. Han sier at de store tar luen.
Det skjedde sist 8. januar.`},
	{about: "observation: log of one break, day in the corner", kind: doctype.Observasjon, made: "2026-01-12", source: `Uteområdet	12/1-26
10.05	O. alene ved gjerdet
10.10	To gutter tar lua
10.15	Assistent griper inn`},
	{about: "parents' mail as a PDF print of a web mail", kind: doctype.Foreldrekontakt, made: "2026-01-08", source: `Vedr. O.
1 melding
Mor <mor@example.no>
8. januar 2026 kl. 20:41
Til: ingrid@example.no
Hei, O. kom hjem uten lue i dag igjen. Kan vi møtes 15. januar?`},
	{about: "parents: conference form", kind: doctype.Foreldrekontakt, made: "2025-11-20", source: `Foreldresamtale høst 2025
Elev: O.	Trinn: 2
Dato: 20/11	År: 2025
Faglig: bra
Sosialt: leker lite med andre`},
	{about: "warning via the app", kind: doctype.Varsel, made: "2026-01-08", source: `Varsel sendt til rektor
8. januar 2026, 14:12
Fra: I. Berg
O. er fratatt lua av eldre elever flere ganger siden desember 2025.`},
	{about: "discrepancy in a register with short words", kind: doctype.Avvik, made: "2026-01-08", source: `Avvik #4471
Opprettet 08.01.26 av I. Berg
Skjedd 08.01.26 kl. 10.10
Tiltak innen 22.01.26
Lukket -`},
	{about: "plan: letter-like with date at the right", kind: doctype.Aktivitetsplan, made: "2026-01-16", source: `Sandvik skole		16.01.2026
Aktivitetsplan for O.
Voksen følger O. ut fra 19.01.2026
Vi evaluerer 12.02.2026`},
	{about: "plan: status column with days", kind: doctype.Aktivitetsplan, made: "2026-01-16", source: `Aktivitetsplan
Dato for opprettelse: 16.01.2026
Tiltak	Ansvar	Status
Voksen ute	Assistent	i gang 19.01.2026
Lekegruppe	I. Berg	starter 26.01.2026`},
	{about: "log in sentences beginning with the day", kind: doctype.Logg, made: "2026-01-08", updated: "2026-01-14", source: `Logg for O., januar 2026
Torsdag 8.1.: uten lue, gråt.
8.1. Ringte mor.
12.1. Observasjon.
14.1. Rolig dag.`},
	{about: "log: entries after each other with signature", kind: doctype.Logg, made: "2026-01-08", updated: "2026-01-14", source: `Notater
08.01.2026: Mor ringte om lua. /IB
12.01.2026: Observerte i storefri. /HS
14.01.2026: O. lekte med to andre. /IB`},
	{about: "account: mail", kind: doctype.Redegjorelse, made: "2026-02-02", source: `Fra: Sandvik skole
Sendt: 2. februar 2026 13:01
Til: sfpost@example.no
Emne: Redegjørelse sak 2026/120
Viser til brev 19.01.2026. Skolen har etter 8. januar 2026 satt inn følgende tiltak.`},
	{about: "decision, short", kind: doctype.Enkeltvedtak, made: "2026-01-30", source: `Vedtak
Sandvik, fredag 30. januar 2026
O. får egen assistent i friminutt ut skoleåret 2025/2026.
Klagefrist tre uker`},
	{about: "survey for the small ones", kind: doctype.Kartlegging, made: "2026-W03", source: `Trivselskart 2. trinn
Fylt ut i uke 3 2026
Grønt: biblioteket
Rødt: akebakken`},
	{about: "analysis: last edited", kind: doctype.Analyse, made: "2026-01-28", source: `Hva vet vi om friminuttene?
Sist redigert 28.01.2026
Kilder: observasjon 12.01.2026, trivselskart uke 3
De eldste styrer akebakken.`},
	{about: "best interests: minutes-like", kind: doctype.BarnetsBeste, made: "2026-01-29", source: `Barnets beste – O.
Dato: 29.01.26
Hva sier O.: vil ha assistent (samtale 09.01.26)
Hva sier mor: enig (møte 15.01.26)`},
	{about: "overview: sentence at the end", kind: doctype.EksterneInstanser, made: "2026-02-02", source: `Oversikt over eksterne
PPT drøftet anonymt 15.01.2026
Helsesykepleier fra 16.01.2026
Sandvik 2.2.2026, H. Sand, rektor`},
	{about: "routine: page head of the quality system", kind: doctype.Systemdokument, made: "2024-10-21", source: `Kvalitetssystem	Dok.id 1187
Godkjent dato: 21.10.2024	Gyldig til: 21.10.2026
Tilsyn i friminutt
Den som har tilsyn skal gripe inn.`},

	{about: "none: child's drawing with a caption", kind: doctype.Elevsamtale, source: `Tegning av O.
Slik tegner O. friminuttet etter det som skjedde 8. januar 2026.
O. er den lille ved gjerdet.`},
	{about: "none: minutes with follow-up dates only", kind: doctype.Motereferat, source: `Referat dialogmøte
Oppfølging:
Mor sender klær innen 19.01.2026
Skolen rapporterer hver fredag, første gang 23.01.2026
Evaluering 12.02.2026`},
	{about: "none: plan with the birthday and an ending", kind: doctype.Aktivitetsplan, source: `Plan O. (født 14.03.2018)
Voksen følger ut. Avsluttes 19.06.2026.
Ansvar: I. Berg`},
	{about: "none: consent form", kind: doctype.Annet, source: `Samtykke til samarbeid med PPT
Barnets navn: O.   Født: 14.03.2018
Samtykket gjelder til 30.06.2026
Sted/dato: __________   Underskrift: __________`},
	{about: "none: account about two meetings", kind: doctype.Redegjorelse, source: `Hva skolen har gjort
Møte 15.01.2026 med begge foreldre. Møte 12.02.2026 med mor.
Resultat: O. har det bedre ute.`},
	{about: "none: list of weeks of supervision", kind: doctype.Annet, source: `Tilsynsplan uke 3–6
Mandag: I. Berg
Tirsdag: H. Sand
Oppdateres ved sykdom`},
	{about: "none: discrepancy, event and time", kind: doctype.Avvik, source: `Skademelding
Skadedato: 08.01.2026 kl. 10.10
Skadested: akebakken
Skade: kutt i leppa`},
	{about: "none: parent's own diary retold", kind: doctype.Foreldrekontakt, source: `Mors gjennomgang
Mor leste fra egne notater: 8. januar 2026 uten lue, 9. januar 2026 våt, 12. januar 2026 trist.
Kopi er lagt i mappa.`},
	{about: "none: print of a page with a clock", kind: doctype.Kartlegging, source: `H|02.02.2026 13:14
Trivselskart 2. trinn
Grønt: biblioteket
F|1/1`},
	{about: "none: observation announced to the home", kind: doctype.Observasjon, source: `Til foresatte
PPT observerer i klassen mandag 26. januar 2026.
Ta kontakt om dere har spørsmål.`},
}
