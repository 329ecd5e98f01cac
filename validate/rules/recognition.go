package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// recognitionRules are about what read the scans and photos of the folder.
var recognitionRules = []Rule{scansUnread, scansWithoutNorwegian, pagesUndrawn}

// recognitionSource is what these rules rest on.
var recognitionSource = Text{
	NB: "Praksis: et bilde av en side har ingen tekst. Programmet tesseract finner den (tekstgjenkjenning, OCR).",
	NN: "Praksis: eit bilete av ei side har ingen tekst. Programmet tesseract finn han (tekstattkjenning, OCR).",
	EN: "Practice: a picture of a page has no text. The program tesseract finds it (text recognition, OCR).",
}

var scansUnread = Rule{
	ID: "tekstgjenkjenning-mangler", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Bilder og skannede sider er ikke lest", "Bilete og skanna sider er ikkje lesne", "Pictures and scanned pages were not read"},
		Asks: Text{
			NB: "Mappen har bilder eller skannede sider, og lesing av tekst i bilder var slått av eller ikke på plass.",
			NN: "Mappa har bilete eller skanna sider, og lesing av tekst i bilete var slått av eller ikkje på plass.",
			EN: "The folder has pictures or scanned pages, and the reading of text in pictures was switched off or not in place.",
		},
		Why: Text{
			NB: "Sjekken vet da ikke hva som står på sidene, og sier at dokumentene er uleselige selv om et menneske kan lese dem.",
			NN: "Sjekken veit då ikkje kva som står på sidene, og seier at dokumenta er uleselege sjølv om eit menneske kan lese dei.",
			EN: "The check then does not know what the pages say, and calls the documents unreadable although a person can read them.",
		},
		Source:   recognitionSource,
		Contrast: scansUnreadContrast,
	},
	Message: Text{
		NB: "Dokumenter med bilder som ikke er lest: {n}. Lesing av tekst i bilder var slått av eller ikke på plass.",
		NN: "Dokument med bilete som ikkje er lesne: {n}. Lesing av tekst i bilete var slått av eller ikkje på plass.",
		EN: "Documents with pictures that were not read: {n}. The reading of text in pictures was switched off or not in place.",
	},
	Advice: Text{
		NB: "Se på disse dokumentene selv, eller sjekk på nytt slik at de blir lest. I nettleseren: bruk siden som ligger i en mappe, og kryss av for skannede sider. Med programmet: installer tesseract med norsk språk. Windows: last ned fra github.com/UB-Mannheim/tesseract/wiki, og huk av for Norwegian under språkdata. macOS: brew install tesseract tesseract-lang. Debian og Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-nor.",
		NN: "Sjå på desse dokumenta sjølv, eller sjekk på nytt slik at dei vert lesne. I nettlesaren: bruk sida som ligg i ei mappe, og kryss av for skanna sider. Med programmet: installer tesseract med norsk språk. Windows: last ned frå github.com/UB-Mannheim/tesseract/wiki, og hak av for Norwegian under språkdata. macOS: brew install tesseract tesseract-lang. Debian og Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-nor.",
		EN: "Look at these documents yourself, or check again so that they are read. In the browser: use the page that lies in a folder, and tick the box for scanned pages. With the program: install tesseract with Norwegian. Windows: download it from github.com/UB-Mannheim/tesseract/wiki, and tick Norwegian among the language data. macOS: brew install tesseract tesseract-lang. Debian and Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-nor.",
	},
	Check: func(c *casefile.Case) []Hit {
		return countedOnce(c, func(d *casefile.Document) bool { return d.Picture() && c.ScanLanguage == "" })
	},
}

var scansWithoutNorwegian = Rule{
	ID: "tekstgjenkjenning-uten-norsk", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Skannede sider er lest uten norsk språk", "Skanna sider er lesne utan norsk språk", "Scanned pages were read without Norwegian"},
		Asks: Text{
			NB: "Programmet tesseract, som leser tekst i bilder, mangler norsk språkdata og leste sidene som engelsk.",
			NN: "Programmet tesseract, som les tekst i bilete, manglar norsk språkdata og las sidene som engelsk.",
			EN: "The program tesseract, which reads text in pictures, lacks its Norwegian data and read the pages as English.",
		},
		Why: Text{
			NB: "Bokstavene æ, ø og å blir ofte feil. Da kan sjekken overse en tittel, en måned eller en instans.",
			NN: "Bokstavane æ, ø og å vert ofte feil. Då kan sjekken oversjå ein tittel, ein månad eller ein instans.",
			EN: "The letters æ, ø and å often come out wrong. The check may then miss a title, a month or a body.",
		},
		Source:   recognitionSource,
		Contrast: scansWithoutNorwegianContrast,
	},
	Message: Text{
		NB: "Bilder og skannede sider er lest uten norsk språk, så æ, ø og å kan være lest feil. Dokumenter det gjelder: {n}.",
		NN: "Bilete og skanna sider er lesne utan norsk språk, så æ, ø og å kan vere lesne feil. Dokument det gjeld: {n}.",
		EN: "Pictures and scanned pages were read without Norwegian, so that æ, ø and å may be read wrongly. Documents concerned: {n}.",
	},
	Advice: Text{
		NB: "Legg til norsk språk i tesseract, og kjør sjekken på nytt. Windows: kjør installasjonen av tesseract igjen, og huk av for Norwegian. macOS: brew install tesseract-lang. Debian og Ubuntu: sudo apt install tesseract-ocr-nor.",
		NN: "Legg til norsk språk i tesseract, og køyr sjekken på nytt. Windows: køyr installasjonen av tesseract igjen, og hak av for Norwegian. macOS: brew install tesseract-lang. Debian og Ubuntu: sudo apt install tesseract-ocr-nor.",
		EN: "Add Norwegian to tesseract, and run the check again. Windows: run the installer of tesseract again, and tick Norwegian. macOS: brew install tesseract-lang. Debian and Ubuntu: sudo apt install tesseract-ocr-nor.",
	},
	Check: func(c *casefile.Case) []Hit {
		return countedOnce(c, func(d *casefile.Document) bool { return d.OCR && c.ScanLanguage != casefile.ScanNorwegian })
	},
}

// countedOnce returns one hit for the folder with how many documents pass; none where
// there are none.
func countedOnce(c *casefile.Case, pass func(*casefile.Document) bool) []Hit {
	n := 0
	for _, d := range c.Documents {
		if pass(d) {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	return []Hit{{Slots: Slots{"n": number(n)}}}
}
