package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// fresh are documents that were written after the rules that read them.
var fresh = []document{
	{about: "minutes from a small school, all in one paragraph", kind: doctype.Motereferat, made: "2025-10-09", source: `Møte ang. Ylva, torsdag 9. oktober -25
Vi var fire stykker: mor, stefar, Randi og undertegnede. Mor begynte med å fortelle at Ylva ikke sov natt til 6. oktober.
Randi har sett at hun trekker seg unna. Det er avtalt at vi prøver med fast følge fra bussen fra mandag 13. oktober.
Vi tar en ny runde i uke 44.
Arnfinn`},
	{about: "talk: sheet with the line for the day at the very bottom", kind: doctype.Elevsamtale, noYear: "--10-09", source: `Samtale med: Y.
Av: helsesykepleier og kontaktlærer
Hun vil helst ikke snakke om det, men sier det er verst på torsdager.
Hun ble tatt bilde av i dusjen 25. september.
Avtalen er at hun får sitte inne med Randi.
Underskrift: R. Moen, 9/10`},
	{about: "observation by an outside adviser", kind: doctype.Observasjon, made: "2025-10-14", source: `Observasjonsnotat
Oppdragsgiver: Lia oppvekstsenter
Bestilt: 22.09.2025
Observasjon utført 14.10.2025 kl. 08.30–11.15
Notat ferdig 21.10.2025
Funn: Y. ble ikke henvendt til på 40 minutter.`},
	{about: "mail from a parent, pasted into Word", kind: doctype.Foreldrekontakt, made: "2025-09-26", source: `E-post mottatt fredag 26. september 2025:
«Hei Randi. Ylva kom hjem i går og var helt knust. De la ut bildet på onsdag 24/9.
Kan du ringe meg? Hilsen mamma»
Svart på telefon samme dag. R.`},
	{about: "nynorsk note, day after the name of the place", kind: doctype.Foreldrekontakt, made: "2025-09-29", source: `Samtale med far på telefon. Lia 29.09.25.
Far seier at politiet er kontakta. Dei vil ha møte.
Eg sa at rektor ringjer attende innan onsdag 1. oktober.
Randi M.`},
	{about: "incident register print", kind: doctype.Avvik, made: "2025-09-25", source: `Lia kommune – hendelsesregister
Sak 2025-889
Status: Lukket
Innrapportert 25.09.2025 av R. Moen
Hendelse inntraff 24.09.2025
Behandlet av A. Lie 02.10.2025
Utskrift tatt 05.11.2025`},
	{about: "log, nynorsk, dates with weekday after", kind: doctype.Logg, made: "2025-09-24", updated: "2025-10-09", source: `Logg Y., hausten 2025
24.09 (on): Biletet vart delt.
25.09 (to): Meldt til rektor.
09.10 (to): Møte med mor. Nytt møte 30.10.`},
	{about: "plan, filled-in template with help text", kind: doctype.Aktivitetsplan, made: "2025-10-01", source: `Aktivitetsplan (mal revidert juni 2024)
Skolen fyller ut planen sammen med eleven. Se rutine av 01.08.2024.
Navn: Y. H.   Fødselsår: 2012
Planen opprettet (dato): 01.10.2025
Hva skal gjøres? Følge fra bussen. Fra når? 13.10.2025. Til når? 19.12.2025.
Neste evaluering: 30.10.2025`},
	{about: "plan with initials and day in a margin cell", kind: doctype.Aktivitetsplan, made: "2025-10-01", source: `Tiltaksplan Y.H.
Tiltak	Hvem	Fra	Til
Følge fra buss	Randi	13.10.25	19.12.25
Inne i friminutt	Assistent	06.10.25	19.12.25
Plan laget av RM/AL 01.10.25`},
	{about: "warning: mail form of the municipality", kind: doctype.Varsel, made: "2025-09-24", source: `MELDEPLIKT § 12-4 – VARSEL TIL REKTOR
Meldt av (navn/stilling): R. Moen, kontaktlærer
Meldt muntlig den 24.09.2025, skriftlig den 25.09.2025
Det gjelder: Y.H., 8. trinn
Mottatt av rektor (sign.): A.L.`},
	{about: "decision, letter in nynorsk with case data", kind: doctype.Enkeltvedtak, made: "2025-11-03", source: `Lia kommune, oppvekst og kultur
Sakshandsamar: A. Lie   Arkivref: 25/889-12   Dato: 03.11.2025
Til føresette for Y.H.
VEDTAK OM SKOLEBYTE
De søkte 17.10.2025. Vi varsla dykk 24.10.2025 om at vi ville gjere vedtak.
Vedtaket gjeld frå 10.11.2025.`},
	{about: "account from a private school", kind: doctype.Redegjorelse, made: "2025-11-05", source: `Til Statsforvalteren
Fra Fjellglimt Montessoriskole
Skolemiljøsak – vår fremstilling av saken, nedskrevet 5. november 2025
Skolen ble først oppmerksom på saken da bildet ble delt 24. september 2025.
Den 1. oktober forelå planen. Den ble justert 30. oktober.`},
	{about: "survey: tally sheet", kind: doctype.Kartlegging, made: "2025-10-07", source: `Trivselsmåling 8A
Utdelt 06.10.25, samlet inn 07.10.25
Antall: 24
Spm. 4: 3 nei
Sammenlign: vår 2025: 1 nei`},
	{about: "analysis from a workshop", kind: doctype.Analyse, made: "2025-10-16", source: `Hva opprettholder problemet?
Arbeidsøkt 16. oktober 2025 (trinnteam 8 og ledelsen)
Data: trivselsmåling 7. oktober, observasjon 14. oktober
Konklusjon: gruppechatten.`},
	{about: "best interests in a table", kind: doctype.BarnetsBeste, made: "2025-10-31", source: `Barnets beste
Tema	Vurdering
Elevens syn (samtale 09.10.25)	Vil bli i klassen
Foreldrenes syn (møte 09.10.25)	Vil bytte skole
Vurdert av / dato	A. Lie 31.10.25`},
	{about: "overview of bodies with a day in the heading", kind: doctype.EksterneInstanser, made: "2025-11-05", source: `Eksterne instanser, oversikt 05.11.25
Politiet: anmeldt 29.09.25
Helsesykepleier: samtaler siden 01.10.25
Konfliktrådet: tilbud 20.10.25, ikke tatt imot`},
	{about: "routine with its head as a table", kind: doctype.Systemdokument, made: "2023-08-21", source: `Lia kommune	Rutine 4.2
Utarbeidet av: oppvekstsjef	Vedtatt: 21.08.2023
Versjon 3	Side 1 av 4
Skolen skal undersøke saken innen fem virkedager.`},
	{about: "expert assessment, front page", kind: doctype.SakkyndigVurdering, made: "2025-06-11", source: `Sakkyndig vurdering
for Y.H.
Fødselsdato 02.02.2012
PPT Midtre
11.06.2025
Henvist av skolen høsten 2024`},
	{about: "messenger print with time of day heads", kind: doctype.Annet, made: "2025-09-24", source: `Skjermbilde av gruppa «8A uten voksne»
24. sep. 2025, 19:04
noen har lagt ut bilde
slett det nå`},
	{about: "list of the case's papers, its own date in the footer", kind: doctype.Dokumentliste, made: "2025-11-05", source: `Dokumentliste i saken
1	Melding	25.09.2025
2	Plan	01.10.2025
3	Referat	09.10.2025
F|A. Lie, 05.11.2025`},

	{about: "none: talk retold later", kind: doctype.Elevsamtale, source: `Oppsummering av det Ylva har fortalt
Hun sier at bildet ble tatt 24. september 2025 i garderoben.
På lørdag 27. september 2025 fikk hun meldinger hele kvelden.
Hun gruer seg til svømming 14. oktober 2025.`},
	{about: "none: plan where only the review is dated", kind: doctype.Aktivitetsplan, source: `Plan for Ylva
1. Følge fra bussen hver dag
2. Sitteplass ved vinduet
Vi evaluerer sammen med mor torsdag 30. oktober 2025 kl. 14.`},
	{about: "none: minutes sheet with empty head", kind: doctype.Motereferat, source: `Møtereferat
Dato:          Tid:          Sted:
Til stede: mor, stefar, Randi
Mor: politianmeldt 29.09.2025
Tiltak gjelder til 19.12.2025
Nytt møte: 30.10.2025`},
	{about: "none: account with a chronology in words", kind: doctype.Redegjorelse, source: `Redegjørelse
24. september 2025: bilde delt i en gruppechat.
25. september 2025: rektor varslet.
1. oktober 2025: plan laget.
9. oktober 2025: møte med foresatte.
Skolen vurderer at arbeidet har hatt effekt.`},
	{about: "none: observation form with the pupil's birthday and last year's", kind: doctype.Observasjon, source: `Observasjonsskjema (revidert utgave for 2025/2026)
Elev: Y.H. 02.02.12
Situasjon: matpause
Y. sitter ved enden av bordet. Ingen snakker til henne.`},
	{about: "none: notes for a letter to be sent", kind: doctype.Foreldrekontakt, source: `Stikkord til foreldrebrev
- bildet er slettet
- møte for alle foresatte onsdag 15. oktober 2025 kl. 18
- svarslipp innen 10. oktober 2025`},
	{about: "none: incident sheet only with the incident", kind: doctype.Avvik, source: `Rapport om uønsket hendelse
Hendelsen fant sted: onsdag 24. september 2025, ca. kl. 12
Hvor: garderoben
Involverte: tre elever fra 8A`},
	{about: "none: survey print with the school's own clock", kind: doctype.Kartlegging, source: `05.11.2025 09:14 – Rapport – Trivsel
8A, høst 2025
Trives: 21 av 24
Side 1 av 1
https://trivsel.example.no/rapport`},
	{about: "none: routine with years in the law and review", kind: doctype.Systemdokument, source: `Handlingsplan mot krenkelser
Bygger på opplæringslova (2023) og forskrift av 3. juni 2024.
Planen rulleres hver høst, neste gang 15.10.2026.`},
	{about: "none: best interests weighed without a day", kind: doctype.BarnetsBeste, source: `Vurdering av barnets beste
Y. er 13 år (født 02.02.2012).
Hun ble spurt 9. oktober 2025 og vil bli i klassen.
Etter vårt syn er det best for henne.`},
}
