package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// closings are documents that say in their last line when they were made.
var closings = []document{
	{about: "prose plan: done, and what was added", kind: doctype.Aktivitetsplan, made: "2026-01-16", updated: "2026-01-28", source: `Skriftleg plan, nr 2
Kva gjer vi? Ein ekstra vaksen er i verkstaden frå måndag 10. november 2025.
Når ser vi på planen att? 27. mars 2026.
Gjort 16. januar 2026, tillegg om følgjer 28. januar 2026. Ola Dal`},
	{about: "plan written down by two", kind: doctype.Aktivitetsplan, made: "2026-01-16", source: `Plan for trygg skoledag
En ekstra voksen er ute fra 12. januar 2026.
Vi ser på planen igjen 27. mars 2026.
Skrevet ned av Kari Li og Ola Dal 16. januar 2026.`},
	{about: "plan made at a meeting", kind: doctype.Aktivitetsplan, made: "2026-01-16", source: `Plan for trygg skuledag
Ein ekstra vaksen er ute frå 12. januar 2026.
Planen er laga på møtet 16. januar 2026.`},
	{about: "plan set up on a day, adjusted on another", kind: doctype.Aktivitetsplan, made: "2026-01-16", updated: "2026-02-02", source: `Tiltaksplan
En ekstra voksen er ute fra 12. januar 2026.
Satt opp 16.01.2026, justert 02.02.2026.`},
	{about: "analysis done on a day", kind: doctype.Analyse, made: "2026-01-16", source: `Vurdering
Eleven ble slått 3. januar 2026.
Ferdigskrevet 16. januar 2026, Kari Li`},
	{about: "place and day low in a plan, before the next meeting", kind: doctype.Aktivitetsplan, made: "2026-01-16", source: `Aktivitetsplan
Tiltak: ekstra voksen fra 12.01.2026.
Evalueres 27.03.2026.
Hamar, 16.01.2026
Kari Li	Ola Dal
rektor	mor
Planen legges i mappen.
Kopi til foreldrene.
Kopi til kontaktlærer.`},
	{about: "this plan was written", kind: doctype.Aktivitetsplan, made: "2026-01-16", source: `Aktivitetsplan
Denne planen ble skrevet 16. januar 2026 etter samtale med foreldrene 14. januar 2026.
Tiltak: ekstra voksen.`},

	{about: "measure done on a day", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Tiltak: kartlegge uteområdet.
Gjort 16. januar 2026, rektor følger opp.
Tiltak: ekstra voksen.
Foreldrene får vite det hver uke.
Vi ser på planen igjen 27. mars 2026.
Ansvarlig: rektor.
Evaluering: kontaktlærer.
Mål: eleven er trygg.`},
	{about: "measure done in the table", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Tiltak	Gjort
Kartlegge uteområdet	16.01.2026
Ekstra voksen	20.01.2026`},
	{about: "done by a day to come", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Ekstra voksen ute.
Gjort innen 16. januar 2026.`},
	{about: "closing deadline", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Ekstra voksen ute fra 12. januar 2026.
Dette skal være gjort 16. januar 2026.`},
	{about: "plan that the one before it was made on a day", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Forrige plan ble laget 16. januar 2026.
Tiltak: ekstra voksen.`},
	{about: "the measures were added", kind: doctype.Redegjorelse, source: `Redegjørelse
Det ble gjort en kartlegging 16. januar 2026.
Skolen mener at plikten er oppfylt.`},
}
