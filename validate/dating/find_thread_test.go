package dating

import "github.com/mappesjekk/mappesjekk/validate/doctype"

// threads are messages one below the other, as apps and chats print them.
var threads = []document{
	{about: "sender, arrow, receivers, day and time", kind: doctype.Foreldrekontakt, made: "2025-09-25", updated: "2025-10-30", source: `Meldinger – elev A, 4B
Kari Li → Ola Dal, Per Vik 25.09.2025 12:58
Hei. Han ble dyttet i dag. Vi tar det på møtet 2. oktober 2025.
Ola Dal → Kari Li 25.09.2025 13:10
Takk for beskjed.
Kari Li → Ola Dal 30.10.2025 15:40
Fra i dag er det to voksne ute.
F|Utskrift 17.11.2025 09:12 · Side 1 av 1`},
	{about: "thread of one day", kind: doctype.Foreldrekontakt, made: "2025-09-25", source: `Dialog
Kari Li (kontaktlærer), 25.09.2025 kl. 12.58
Hei. Han ble dyttet i dag.
Ola Dal (far), 25.09.2025 kl. 13.10
Takk for beskjed. Det skjedde også 18.09.2025.`},
	{about: "nynorsk thread: who wrote when", kind: doctype.Annet, made: "2025-09-25", updated: "2025-09-26", source: `Samtaletråd
Kari Li skreiv 25. september 2025 kl. 12:58:
Hei. Han vart skubba i dag.
Ola Dal skreiv 26. september 2025 kl. 07:30:
Takk for beskjed.`},
	{about: "colon after the sender", kind: doctype.Foreldrekontakt, made: "2025-09-25", updated: "2025-10-01", source: `SMS med mor
Mor: 25.09.2025 12:58
Hun vil ikke på skolen.
Lærer: 01.10.2025 08:01
Vi møter henne ved porten.`},
	{about: "day and time first, then the sender", kind: doctype.Foreldrekontakt, made: "2025-09-25", source: `Meldingsutskrift
25.09.2025 12:58 Kari Li → Ola Dal
Han ble dyttet i dag.
25.09.2025 13:10 Ola Dal → Kari Li
Takk.`},
	{about: "sender left, day right", kind: doctype.Foreldrekontakt, made: "2025-09-25", updated: "2025-10-01", source: `Meldinger
Kari Li	25.09.2025 12:58
Han ble dyttet i dag.
Ola Dal	01.10.2025 13:10
Takk.`},
	{about: "from and to, the newest first", kind: doctype.Annet, made: "2025-09-25", updated: "2025-10-01", source: `Innboks
Fra Ola Dal til Kari Li, 1. okt. 2025 13:10
Takk.
Fra Kari Li til Ola Dal, 25. sep. 2025 12:58
Han ble dyttet i dag.`},
	{about: "message in the same line", kind: doctype.Foreldrekontakt, made: "2025-09-25", updated: "2025-10-01", source: `Eksport av chat
Kari Li 25.09.2025 12:58: Han ble dyttet i dag.
Ola Dal 01.10.2025 13:10: Takk, vi snakkes 3. oktober 2025.`},

	{about: "appointments are no thread", kind: doctype.Annet, source: `Timebok
Kari Li 25.09.2025 12:00
Ola Dal 25.09.2025 12:30
Per Vik 01.10.2025 13:00
Ann Moe 01.10.2025 13:30`},
	{about: "plan that quotes messages", kind: doctype.Aktivitetsplan, source: `Aktivitetsplan
Bakgrunn:
Kari Li → Ola Dal 25.09.2025 12:58
Han ble dyttet i dag.
Ola Dal → Kari Li 01.10.2025 13:10
Takk.
Tiltak: voksen ute.`},
	{about: "account that quotes messages", kind: doctype.Redegjorelse, source: `Redegjørelse
Dette skrev partene:
Kari Li → Ola Dal 25.09.2025 12:58
Han ble dyttet i dag.
Ola Dal → Kari Li 01.10.2025 13:10
Takk.
Skolen mener at plikten er oppfylt.`},
	{about: "prose with days and times", kind: doctype.Foreldrekontakt, source: `Notat om kontakt
Far forteller at Kari så det 25.09.2025 kl. 12:58
og at det skjedde igjen ved porten.
Han mener at Per ringte ham 01.10.2025 kl. 13:10
og ba om et møte.`},
	{about: "one sender line is no thread", kind: doctype.Annet, source: `Saksdetaljer
Journal og sakstype er registrert.
Skolen ser på saken som alvorlig.
Foreldrene er orientert.
Eleven er orientert.
Kari Li 25.09.2025 12:58
Vi følger opp.`},
}
