package doctype

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestPapersWithoutTheirName holds papers that schools call what they like, and that
// only what they do tells apart; other is whether they are about another matter.
func TestPapersWithoutTheirName(t *testing.T) {
	tests := []struct {
		name, lines string
		want        Type
		other       bool
	}{
		// Minutes whose list of those present is called "Hvem".
		{"Møte.pdf", "Møte tre|Hvem: Eva, Ole, Siri Nes, Tuva, rektor|Tuva fortalte at hun har fått sitte med Ida. Hun sa at det går bedre. Siri snakket med mor i går. Vi ble enige om å fortsette med planen.", Motereferat, false},
		{"Prat.docx", "Nytt møte om Tuva|12. mai 2026|Kven: mor, far, kontaktlærar, helsesjukepleiar|Mor fortalde at Tuva søv betre. Far meinte at ho er trygg i friminutta no. Vi vart samde om å halde fram.", Motereferat, false},
		{"ansvarsgruppe.docx", "Ansvarsgruppe|Tirsdag 3. mars 2026|Her var: mor, far, Kari Moen (PPT), Ole Li|Mor snakket om helgen. Kari mente at planen virker. Ole tar en ny samtale med Tuva.", Motereferat, false},

		// The school thinks about why, and whether it is better.
		{"Notat.docx", "Hva tenker vi nå?|Hva vi ikke så i høst. Vi så ikke at Tuva gikk alene hjem.|Hva som holder det ved like. Gruppa på Snap bestemmer hvem som er med.|Hva som har virket. Ny plass og fast voksen ute.|Er det trygt nå? Tuva sier åtte av ti, og vi er enige.", Analyse, false},
		{"Etter to månader.docx", "Etter to månader|Per, Kari og Nils|Kva opprettheld problemet?|At dei minste aldri får velje leik. At vi ser det for seint.|Har tiltaka verka?|Voksen ved huska: ja. Samtalane: litt.|Kva gjer vi vidare?|Vi held fram til jul.", Analyse, false},
		{"Team.docx", "Felles refleksjon, trinn 5|Hvorfor skjer det?|Vi tror at utestengingen henger sammen med turneringen i storefri.|Hva har hjulpet?|At Tuva fikk egen oppgave. At guttene ble snakket med hver for seg.|Er hun trygg nå?|Ikke helt.", Analyse, false},

		// What a survey found, counted in a table.
		{"Klassekart.xlsx", "Klassekart 6B|Tuva og de andre satte kryss på et kart sammen med Ole|Dato\t3.3.2026|Sted\tGod\tVet ikke\tVond|Skogen\t12\t3\t5|Ballbingen\t9\t1\t10|Gangen\t14\t4\t2|Biblioteket\t19\t1\t0", Kartlegging, false},
		{"Ark 6B.xlsx", "Undersøking i 6B, gjennomført 3.3.2026 av Kari|Spørsmål\tSvar om Tuva\tTal|Kven vil du arbeide med?\tNemner Tuva\t2|Kven er mykje åleine?\tNemner Tuva\t12|Kva kan vi gjere?\tLærarane set grupper\t9", Kartlegging, false},
		{"Timer.xlsx", "Undervisningstimer 6B|Fag\tHøst\tVår\tSum|Norsk\t60\t62\t122|Matte\t55\t54\t109|Engelsk\t40\t42\t82|Naturfag\t30\t31\t61", Annet, false},

		// A list of what is sent, by the names of the files.
		{"oversikt.docx", "Det vi sender (KM 3.3.2026)|Fil\tInnhold\tDato|svar.docx\tRedegjørelsen\t03.03.2026|alt.pdf side 1\tMelding fra Ole til rektor\t12.01.2026|alt.pdf side 2-3\tPlanen\t19.01.2026|alt.pdf side 4\tSamtale med Tuva\t14.01.2026|skann.pdf\tTelefonnotat\t21.01.2026|logg.xlsx\tOles logg\t20.01.–15.02.2026", Dokumentliste, false},
		{"liste.docx", "Papir som ligg ved|Kvar\tKva\tNår|mappe 1\tReferat frå møtet\t03.03.2026|mappe 1\tObservasjon i storefri\t05.03.2026|skann2.pdf s. 1\tBrev frå BUP\t07.03.2026|skann2.pdf s. 2\tVedtak\t09.03.2026", Dokumentliste, false},
		{"logg.xlsx", "Logg Tuva|Dato\tHva\tHvem|03.03.2026\tSamtale med Tuva om friminuttene\tOle|05.03.2026\tRingte mor\tKari|07.03.2026\tObserverte i storefri, se eget ark\tOle", Logg, false},

		// Another matter: nobody is told of.
		{"Logg.xlsx", "Logg – utlån av iPad|Dato\tHva\tHvem\tMerknad|24.08.2026\t20 stk til 5A\tRH\tTo uten lader|03.09.2026\t22 stk til 5B\tES\tAlt levert|17.09.2026\t10 stk til 5B\tRH\tEn med knust skjerm|01.10.2026\t20 stk til 5A\tRH\t", Annet, true},
		{"logg.docx", "Logg for nøkkelskap|Dato\tKva\tSign.|03.03.2026\tNøkkel 14 ut\tKM|05.03.2026\tNøkkel 14 inn\tKM|07.03.2026\tNøkkel 3 ut, gymsal\tOL", Annet, true},
		{"Møte.docx", "Teammøte 5. trinn|Tirsdag 03.03.2026|Til stede: Kari, Ole, Nina, Turid|1. Nasjonale prøver. Prøvene er i uke 40. Vi bruker rommet ved biblioteket.|2. Tur til fjellet. Flyttet til 7. oktober. Nina bestiller buss.|3. Foreldremøte. Ole lager innkalling.|4. Svømming. Oppmøte i garderoben kl. 9.|5. Vikarer. Kari er på kurs torsdag.", Annet, true},
		{"Elevundersøkelsen.xlsx", "Elevundersøkelsen 2025, Granmo skole, 5.–7. trinn|Område\tSkolen\tKommunen\tNasjonalt|Trivsel\t4,2\t4,3\t4,3|Støtte fra lærerne\t4,1\t4,3\t4,4|Mobbing\t9,8 %\t8,9 %\t9,1 %", Annet, true},
		{"Trivsel.pdf", "Elevundersøkinga hausten 2025|Resultat for skulen samanlikna med fylket og landet|Indikator\tSkulen\tFylket\tLandet|Trivsel\t4,0\t4,2\t4,3|Fagleg utfordring\t4,1\t4,3\t4,2|Mobbing\t11 %\t9 %\t9 %", Annet, true},
		{"logg.docx", "Logg|Dato\tKva\tSign.|03.03.2026\tSat åleine i storefri\tKM|05.03.2026\tVart kalla stygge ting\tKM|07.03.2026\tGråt i garderoben\tOL", Logg, false},
		{"Logg 2.docx", "Logg|Når\tKva\tKven|19/8-25\tSlag i ryggen ved sandkassa\tGT|20/8-25\tBit, venstre arm\tGT|28/8-25\tDytt i trapp\tTU|4/9-25\tDelte spade\tTU", Logg, false},
		{"Logg Tuva.docx", "Logg|Dato\tHva\tSign.|03.03.2026\tRolig dag\tKM|05.03.2026\tSto ved gjerdet hele friminuttet\tKM|07.03.2026\tVille ikke ut\tOL", Logg, false},
		{"Møte.docx", "Teammøte 5. trinn|03.03.2026|Til stede: Kari, Ole, Nina, Turid|1. Tuva. Hun er mye alene i storefri. Ole følger med ved ballbingen.|2. Tur. Nina bestiller buss.|3. Foreldremøte 7. april.", Motereferat, false},
		{"Undersøkelse.xlsx", "Elevundersøkelsen 7B, høsten 2025|Spørsmål\tAntall|Trives du?\t19|Er noen mye alene?\t14|Blir noen plaget?\t12", Kartlegging, false},

		// A sheet of duties for all, that events stand in only as what may happen.
		{"skann.pdf", "Vakt ute|Granmo skule · Oppdatert 5. oktober 2026 · Erstattar tidlegare utgåve|Alle vaksne som har vakt, skal vere ute seinast når det ringjer.|Område\tStorefri\tLangfri|Framsida\tLærar 1.–2. trinn\tAssistent|Fotballbana\tLærar 5.–7. trinn\tLærar 5.–7. trinn|Dei som har vakt, skal|- gripe inn når elevar vert plaga|- skrive i vaktboka når noko har hendt|Ordninga skal evaluerast i januar.", Systemdokument, false},
		{"ark.pdf", "I garderoben|Granmo skole. Sist endret 12.08.2025|Alle elever skifter på sin egen plass.|En voksen skal stå ved døra hele tiden.|Lærerne skal låse opp før elevene kommer.|Den som ser at noen er blitt ertet, skal melde fra til rektor.|1.–4. trinn går først.", Systemdokument, false},
		{"ark.pdf", "Bussen|Granmo skole, revidert 1.8.2025|De ansatte som har bussvakt, skal følge alle elevene til bussen.|Elevene skal stå i kø.|Vakta skal ringe skolen når noe har skjedd.|Gjelder alle trinn.", Systemdokument, false},

		// A body of another municipality writes under its local name.
		{"Brev.pdf", "PP-kontoret i Nordbygda\tNordbygda, 27.05.2026|Interkommunal tjeneste\tVår ref. 26/204|Granmo skole|v/ rektor|Råd etter besøk – Tuva Nes|Skolen har bedt om råd. Jeg var på skolen 19. mai og snakket med Tuva og læreren. Gruppa er i endring.|Mine råd: Fortsett med fast plass. Gi ros for det hun gjør. Ha en plan for høsten.|Hilsen|Dag Moen|rådgiver", Annet, false},
		{"svar.pdf", "Familievernkontoret i Indre\tVår dato 03.03.2026|Granmo skule|Om Tuva Nes|Vi har hatt tre samtalar med foreldra. Dei er samde om korleis dei skal hjelpe Tuva. Vi deltek gjerne på neste møte.|Helsing|Eli Vik|terapeut", Annet, false},
	}
	for _, tt := range tests {
		t.Run(tt.name+" "+tt.lines[:20], func(t *testing.T) {
			page := text.Page{}
			for s := range strings.SplitSeq(tt.lines, "|") {
				line := text.Line{Text: s}
				if strings.Contains(s, "\t") {
					line.Region = text.Cell
				}
				page.Lines = append(page.Lines, line)
			}
			f := Classify(text.Whole(tt.name, &text.Content{Format: text.DOCX, Pages: []text.Page{page}}))
			if f.Type != tt.want || f.OtherMatter != tt.other {
				t.Errorf("%s (other %v), want %s (other %v); next %s", f.Type, f.OtherMatter, tt.want, tt.other, f.RunnerUp)
			}
		})
	}
}
