package doctype

import (
	"slices"
	"strings"
	"testing"
)

// TestRotas holds lists of who has the watch: one that is made for a named pupil is
// part of the case, one for the yard is a paper of the school's for all. Lines are
// parted by "|".
func TestRotas(t *testing.T) {
	system := []Type{Systemdokument}
	case_ := []Type{Aktivitetsplan, Annet, Logg}
	tests := []struct {
		name, lines string
		want        []Type
	}{
		{"Vaktplan Emil.docx", "Vaktplan for Emil|Uke 12–16|Tid\tMandag\tTirsdag\tOnsdag\tTorsdag\tFredag|Før skolen\tKari\tKari\tOle\tOle\tKari|Storefri\tOle\tSiri\tSiri\tKari\tOle|Garderobe\tSiri\tOle\tKari\tSiri\tSiri|Den som har vakt, skal være nær Emil hele tiden.", case_},
		{"vakter.xlsx", "Hvem følger Sara? Gjelder fra 3. mars 2025|Dag\tStorefri\tLangfri\tHjem|Mandag\tOle\tSiri\tOle|Tirsdag\tKari\tKari\tOle|Onsdag\tSiri\tOle\tSiri|Sara skal alltid vite hvem som er ute.", case_},
		{"Tilsyn.pdf", "Tilsyn rundt Jonas i friminutt|Granmo skole, revidert 10.02.2025|Friminutt\tAnsvarlig\tVara|Første\tKari Moen\tOle Vik|Storefri\tSiri Dal\tKari Moen|Siste\tOle Vik\tSiri Dal|Alle voksne skal kjenne planen. Ansvarlig går ut samtidig med Jonas.", case_},
		{"Ute-vakt M.docx", "Vaktordning for M.K., 5B|Måndag–fredag i veke 8–12|Stad\tKven\tNår|Fotballbana\tTor\tStorefri|Garderoben\tEli\tFør og etter gym|Bussen\tTor\t14.10|Vaktene skal gripe inn med ein gong nokon seier noko til M.K.", case_},
		{"Følgeplan.docx", "Følgeplan Nora, uke 10|Mandag: Kari møter Nora ved bussen 08.15. Ole er med i storefri.|Tirsdag: Siri møter Nora. Kari er med i gymmen.|Onsdag: Ole hele dagen.|Torsdag: som mandag.|Fredag: Siri.", case_},
		{"Plan friminutt Ada.docx", "Friminutta til Ada|Granmo skule 1.9.2025|Kven er ute saman med Ada?|Dag\tStorefri\tLangfri|Måndag\tEli\tTor|Tysdag\tTor\tTor|Onsdag\tEli\tGro|Torsdag\tGro\tEli|Fredag\tGro\tTor|Dei vaksne skal halde seg i nærleiken.", case_},
		{"Turnus.xlsx", "Turnus voksentetthet Elias\tUke 5|Time\tMan\tTir\tOns\tTor\tFre|1\tKM\tKM\tOV\tOV\tKM|2\tOV\tOV\tKM\tKM\tOV|Friminutt\tSD\tKM\tSD\tOV\tSD|3\tKM\tOV\tOV\tKM\tSD", case_},
		{"vaktliste.pdf", "Vaktliste|Elev: Emma Nes, 4A|Tidsrom: 3.–28. mars 2025|Friminutt\tVoksen|08.10–08.30\tKari|10.00–10.20\tOle|11.45–12.15\tSiri|Voksen skal se Emma hele tiden og skrive i loggen.", case_},
		{"Skjerming.docx", "Skjermingsplan Ola – hvem gjør hva|Kari: henter Ola ved porten.|Siri: sitter ved siden av Ola i samlingene.|Ole: går sammen med Ola til gym og garderobe.|Vikarer skal få planen før første time.", case_},
		{"Bemanning.docx", "Bemanning rundt Tuva|Endra 12.11.2025|Måndag\tTor 08.00–11.00, Eli 11.00–14.00|Tysdag\tEli 08.00–14.00|Onsdag\tGro 08.00–14.00|Den som er med Tuva, skal gi beskjed ved fråvær.", case_},
		{"Inspeksjon.docx", "Inspeksjon med ekstra blikk på Liam|Vår 2025|Sone\tMan\tTir\tOns\tTor\tFre|Ballbingen\tOV\tOV\tKM\tSD\tKM|Skogen\tKM\tSD\tOV\tKM\tOV|Alle som har inspeksjon, skal følge med på hvor Liam er.", case_},
		{"Følge til bussen.docx", "Følge til og fra bussen – Sander|Gjelder fra 20.10.2025 til jul|Mandag\tOle|Tirsdag\tKari|Onsdag\tOle|Torsdag\tSiri|Fredag\tSiri|Den voksne skal vente til bussen har gått.", case_},
		{"Jonas.xlsx", "Voksne rundt Jonas\tgjelder fra uke 8|Tid\tMan\tTir\tOns\tTor\tFre|Morgen\tKari\tOle\tKari\tOle\tKari|Pause\tOle\tKari\tOle\tKari\tOle|Slutt\tKari\tKari\tOle\tOle\tKari", case_},
		{"Garderobe.docx", "Garderobevakt Ella|Gjelder frå 10.11.2025|Måndag: Tor|Tysdag: Eli|Onsdag: Gro|Torsdag: Tor|Fredag: Eli|Den vaksne skal vere i garderoben før Ella kjem.", case_},
		{"vakt.pdf", "Tilsynsplan for Jonas|Godkjent av rektor 3.3.2025|Dag\tAnsvarlig|Mandag\tKari Moen|Tirsdag\tOle Vik|Onsdag\tSiri Dal|Torsdag\tOle Vik|Fredag\tKari Moen|Ansvarlig skal holde øye med Jonas i alle friminutt.", case_},
		{"Pauser.docx", "Pauseplan – Mina|Pause\tVoksen\tSted|Første\tKari\tBiblioteket|Storefri\tOle\tSkogen|Siste\tSiri\tBallbingen|Mina velger selv om hun vil ha med en venn.", case_},
		{"SFO.docx", "Oppfølging på SFO for Theo|Periode: 1.–30. april 2025|Mandag\tKari/Ole|Tirsdag\tOle/Siri|Onsdag\tSiri/Kari|Torsdag\tKari/Ole|Fredag\tSiri/Kari|Theo skal ha en voksen innen rekkevidde.", case_},
		{"Vakter.xlsx", "Vakter rundt Ada 5B – garderoben og gangen|Gjelder fra 12. januar 2026|\tMandag\tTirsdag\tOnsdag|08.10–08.30\tKari\t–\tOle|11.45–12.15\tOle\tSiri\t|13.50–14.00\tSiri\tKari\tKari|Ved fravær ringer vakta inspektøren.", case_},
		{"Hjelpere.docx", "Hjelparar i pausane – Per (6. trinn)|Dag\tStorefri\tLangfri|Måndag\tTor\t–|Onsdag\t–\tEli|Fredag\tEli\tTor|Vakta går ut før elevane.", case_},

		{"Inspeksjon.xlsx", "Inspeksjonsliste høst 2025|Tid\tSkogen\tBallbingen\tFramsida|08.10–08.30\tKari\tOle\tSiri|10.00–10.20\tOle\tSiri\tKari|11.45–12.15\tSiri\tKari\tOle|Alle inspektører skal gå aktivt rundt og ha med telefon. Elevene skal ikke være inne.", system},
		{"Tilsyn ute.docx", "Tilsynsplan for uteområdet|Gjelder fra 18.08.2025|Dag\tFørste\tStorefri|Mandag\tKari\tOle|Tirsdag\tSiri\tKari|Onsdag\tOle\tSiri|Ansatte med tilsyn skal gripe inn mot all mobbing og melde fra til rektor.", system},
		{"Tilsyn.docx", "Tilsynsplan for Ballbingen|Gjelder fra 18.08.2025|Dag\tFørste\tStorefri|Mandag\tKari\tOle|Tirsdag\tSiri\tKari|Onsdag\tOle\tSiri|Den som har tilsyn, står ved Ballbingen. Bare ett trinn får bruke Ballbingen om gangen.", system},
		{"Logg.docx", "Logg Ella|Mandag: Ella satt alene i storefri. Tor snakket med henne.|Tirsdag: Rolig dag. Ella lekte med Ida.|Onsdag: Ella gråt etter gym. Ringte mor.|Torsdag: Ella ville ikke ut.", []Type{Logg}},
		{"Observasjon.docx", "Observasjon av Ella|Observatør: Tor Nes|08.10\tElla kommer alene.|10.05\tStår ved gjerdet.|10.10\tIda går bort til henne.|10.20\tElla går inn.", []Type{Observasjon}},
		{"Obs.docx", "Observasjonsskjema|Elev: Ella Vik\tDato: 3.3.2025|Tid\tHva skjer|10.00\tElla går ut sist|10.05\tAlene|10.10\tIda kommer|10.15\tElla ler", []Type{Observasjon}},
		{"Møte.docx", "Referat fra møte om Ella|Dato: 3.3.2025|Til stede:|Kari Moen\tRektor|Ole Vik\tKontaktlærer|Siri Dal\tMor|Vi ble enige om at Ole følger Ella i storefri. Mor sa at det går bedre.", []Type{Motereferat}},

		{"Vaktplan.docx", "Vaktplan friminutt, uke 12–16|Område\tMandag\tTirsdag\tOnsdag\tTorsdag\tFredag|Fotballbanen\tKari\tOle\tSiri\tKari\tOle|Skogen\tOle\tSiri\tKari\tOle\tSiri|Alle som har vakt, skal bruke vest og være ute når det ringer.", system},
		{"Inspeksjonsplan.pdf", "Inspeksjonsplan 2025/26|Granmo skule|Stad\tMåndag\tTysdag\tOnsdag\tTorsdag\tFredag|Framsida\tTor\tEli\tGro\tTor\tEli|Baksida\tGro\tTor\tEli\tGro\tTor|Den som har vakt, skal gripe inn når ein elev vert plaga.", system},
		{"Vakter vår.docx", "Vaktordning vår|Gjelder alle trinn. Revidert 05.01.2026 av Kari Moen|Tid\tSted\tHvem|10.00\tBallbingen\tOle Vik|10.00\tGarderoben\tSiri Dal|11.45\tSkogen\tKari Moen|Ansatte som har vakt, skal gå med gul vest.|Elevene skal være ute i alle friminutt.", system},
		{"Turnus SFO.docx", "Tilsynsplan SFO|Voksne\tMandag\tTirsdag\tOnsdag|Kari\tUte\tInne\tUte|Ole\tInne\tUte\tInne|Siri\tUte\tUte\tInne|De voksne skal telle barna før tur. Alle skal kjenne rutinen.", system},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Classify(document(tt.name, strings.Split(tt.lines, "|")))
			if !slices.Contains(tt.want, got.Type) {
				t.Errorf("want one of %v, got %s", tt.want, describe(got))
			}
		})
	}
}
