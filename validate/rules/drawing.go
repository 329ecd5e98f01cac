package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

var pagesUndrawn = Rule{
	ID: "sidetegning-mangler", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Sider som må tegnes, er ikke lest", "Sider som må teiknast, er ikkje lesne", "Pages that have to be drawn were not read"},
		Asks: Text{
			NB: "Mappen har PDF-sider der bildet av siden ikke kan hentes rett ut av filen, og programmet pdftoppm, som kan tegne slike sider, er ikke installert.",
			NN: "Mappa har PDF-sider der biletet av sida ikkje kan hentast rett ut av fila, og programmet pdftoppm, som kan teikne slike sider, er ikkje installert.",
			EN: "The folder has PDF pages whose picture can't be taken out of the file as it is, and the program pdftoppm, which can draw such pages, is not installed.",
		},
		Why: Text{
			NB: "Tekstgjenkjenningen ser da ikke siden, eller bare en del av den. Sjekken sier at dokumentet er uleselig selv om et menneske kan lese det.",
			NN: "Tekstattkjenninga ser då ikkje sida, eller berre ein del av ho. Sjekken seier at dokumentet er uleseleg sjølv om eit menneske kan lese det.",
			EN: "Text recognition then does not see the page, or only a part of it. The check calls the document unreadable although a person can read it.",
		},
		Source: Text{
			NB: "Praksis: noen skannere pakker bildene på en måte som få programmer kan åpne (JPEG 2000, JBIG2), og noen programmer lagrer bokstaver som streker. Programmet pdftoppm fra poppler tegner siden slik den ser ut.",
			NN: "Praksis: nokre skannarar pakkar bileta på ein måte som få program kan opne (JPEG 2000, JBIG2), og nokre program lagrar bokstavar som strekar. Programmet pdftoppm frå poppler teiknar sida slik ho ser ut.",
			EN: "Practice: some scanners pack pictures in a way that few programs can open (JPEG 2000, JBIG2), and some programs save letters as strokes. The program pdftoppm of poppler draws the page as it looks.",
		},
		Contrast: pagesUndrawnContrast,
	},
	Message: Text{
		NB: "PDF-dokumenter med sider som må tegnes før de kan leses: {n}. Programmet pdftoppm, som gjør det, er ikke installert.",
		NN: "PDF-dokument med sider som må teiknast før dei kan lesast: {n}. Programmet pdftoppm, som gjer det, er ikkje installert.",
		EN: "PDF documents with pages that have to be drawn before they can be read: {n}. The program pdftoppm, which does that, is not installed.",
	},
	Advice: Text{
		NB: "Installer poppler, som har pdftoppm, og kjør sjekken på nytt. Windows: winget install oschwartz10612.Poppler. macOS: brew install poppler. Debian og Ubuntu: sudo apt install poppler-utils. Eller se på disse dokumentene selv.",
		NN: "Installer poppler, som har pdftoppm, og køyr sjekken på nytt. Windows: winget install oschwartz10612.Poppler. macOS: brew install poppler. Debian og Ubuntu: sudo apt install poppler-utils. Eller sjå på desse dokumenta sjølv.",
		EN: "Install poppler, which has pdftoppm, and run the check again. Windows: winget install oschwartz10612.Poppler. macOS: brew install poppler. Debian and Ubuntu: sudo apt install poppler-utils. Or look at these documents yourself.",
	},
	Check: func(c *casefile.Case) []Hit {
		return countedOnce(c, func(d *casefile.Document) bool { return d.Undrawn })
	},
}

var pagesUndrawnContrast = Contrast{
	Satisfies: Text{
		NB: "Programmet pdftoppm er installert, eller PDF-en har tekst som kan merkes og kopieres.",
		NN: "Programmet pdftoppm er installert, eller PDF-en har tekst som kan merkast og kopierast.",
		EN: "The program pdftoppm is installed, or the PDF has text that can be selected and copied.",
	},
	LooksLike: Text{
		NB: "En PDF som ser helt vanlig ut på skjermen, men der bokstavene er streker eller siden er et bilde i et sjeldent format.",
		NN: "Ein PDF som ser heilt vanleg ut på skjermen, men der bokstavane er strekar eller sida er eit bilete i eit sjeldan format.",
		EN: "A PDF that looks ordinary on the screen, but whose letters are strokes or whose page is a picture in a rare format.",
	},
	Before: Text{
		NB: "«Referat fra kopimaskinen.pdf»: ikke lest",
		NN: "«Referat frå kopimaskina.pdf»: ikkje lesen",
		EN: "“Minutes from the copier.pdf”: not read",
	},
	After: Text{
		NB: "«Referat fra kopimaskinen.pdf»: tegnet og lest med tekstgjenkjenning (OCR), møtereferat, 20.03.2025",
		NN: "«Referat frå kopimaskina.pdf»: teikna og lesen med tekstattkjenning (OCR), møtereferat, 20.03.2025",
		EN: "“Minutes from the copier.pdf”: drawn and read by text recognition (OCR), minutes, 20.03.2025",
	},
}
