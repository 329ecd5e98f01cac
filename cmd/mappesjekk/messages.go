package main

import "strings"

// message names a fixed text of the program. What is said in reports is in the
// packages render and rules.
type message int

const (
	mNone message = iota

	mSeeHelp
	mDidYouMean
	mInterrupted
	mInternal
	mFailed
	mCannotPrint
	mCannotWrite
	mCannotOpen
	mProgress
	mScansLeft
	mStdin
	mOr

	mUnknownCommand
	mFolderWithoutCommand
	mUnknownFlag
	mNoValue
	mValueMissing
	mNotOneOf
	mNotBoth
	mBadNumber
	mBadDate
	mNoPath
	mManyPaths
	mNoFile
	mManyFiles
	mManyRules
	mNotFound
	mNotBundle
	mStdinTerminal
	mStdinLarge
	mNoOCR
	mNoIsolation
	mGuarded
	mGuardedStart
	mGuardedLittle
	mUnguarded
	mUnknownProfile
	mBadProfile
	mUnknownExtension
	mNoPDF
	mSameOutput
	mNotForTerminal
	mUnknownRule
	mNoSchema
	mUnknownSchema
	mNoShell
	mUnknownShell
	mTooMuch
	mDropHere
	mReportWritten
	mOpenYourself
	mPressEnter

	helpTexts // the first of the texts in helptext.go
)

// sentences are the texts for what goes right and wrong. %s and %d are filled
// in; the comment says with what, where that is not plain.
var sentences = map[message]phrase{
	mSeeHelp:     {"Se «mappesjekk --help» for eksempler.", "Sjå «mappesjekk --help» for døme.", "See “mappesjekk --help” for examples."},
	mDidYouMean:  {"Mente du «%s»?", "Meinte du «%s»?", "Did you mean “%s”?"},
	mInterrupted: {"Avbrutt. Ingen resultater er skrevet.", "Avbroten. Ingen resultat er skrivne.", "Interrupted. No results were written."},
	mInternal:    {"En feil i programmet stanset sjekken. Meld gjerne fra om den.", "Ein feil i programmet stansa sjekken. Meld gjerne frå om han.", "A fault in the program stopped the check. Please report it."},
	mFailed:      {"Sjekken mislyktes: %v.", "Sjekken mislukkast: %v.", "The check failed: %v."},
	mCannotPrint: {"Fikk ikke skrevet ut resultatet.", "Fekk ikkje skrive ut resultatet.", "The result could not be printed."},
	mCannotWrite: {"Fikk ikke skrevet resultatet til «%s». Finnes mappen, kan du skrive i den, og er filen lukket i andre programmer?", "Fekk ikkje skrive resultatet til «%s». Finst mappa, kan du skrive i ho, og er fila lukka i andre program?", "The result could not be written to “%s”. Does the folder exist, can you write in it, and is the file closed in other programs?"},
	mCannotOpen:  {"Får ikke åpnet «%s». Har du lov til å lese det?", "Får ikkje opna «%s». Har du lov til å lese det?", "“%s” cannot be opened. Are you allowed to read it?"},
	mProgress:    {"Leser: %d av %d filer", "Les: %d av %d filer", "Reading: %d of %d files"}, // done, known so far
	mScansLeft:   {"Skannede sider igjen: %d", "Skanna sider att: %d", "Scanned pages left: %d"},
	mStdin:       {"standard inn", "standard inn", "standard input"},
	mOr:          {" eller ", " eller ", " or "},

	mUnknownCommand:       {"«%s» er ingen kommando.%s", "«%s» er ingen kommando.%s", "“%s” is no command.%s"},                                                                                                                              // word, suggestion
	mFolderWithoutCommand: {"Si hva som skal gjøres med den, for eksempel: mappesjekk sjekk \"%s\"", "Sei kva som skal gjerast med ho, til dømes: mappesjekk sjekk \"%s\"", "Say what to do with it, for example: mappesjekk check \"%s\""}, // path
	mUnknownFlag:          {"Flagget «%s» finnes ikke her.%s", "Flagget «%s» finst ikkje her.%s", "There is no flag “%s” here.%s"},                                                                                                          // flag, suggestion
	mNoValue:              {"Flagget «%s» tar ingen verdi.", "Flagget «%s» tek ingen verdi.", "The flag “%s” takes no value."},
	mValueMissing:         {"Flagget «%s» trenger en verdi: %s.", "Flagget «%s» treng ein verdi: %s.", "The flag “%s” needs a value: %s."},                                         // flag, what it takes
	mNotOneOf:             {"«%[1]s» kan ikke være «%[2]s», bare %[3]s.%[4]s", "«%[1]s» kan ikkje vere «%[2]s», berre %[3]s.%[4]s", "“%[1]s” cannot be “%[2]s”, only %[3]s.%[4]s"}, // flag, value, allowed, suggestion
	mNotBoth:              {"Bruk enten «%s» eller «%s», ikke begge.", "Bruk anten «%s» eller «%s», ikkje begge.", "Use either “%s” or “%s”, not both."},
	mBadNumber:            {"«--jobs» trenger et helt tall fra 1 og opp, ikke «%s».", "«--jobs» treng eit heilt tal frå 1 og opp, ikkje «%s».", "“--jobs” needs a whole number from 1 up, not “%s”."},
	mBadDate:              {"«--as-of» trenger en dato som 2026-11-22, ikke «%s».", "«--as-of» treng ein dato som 2026-11-22, ikkje «%s».", "“--as-of” needs a date such as 2026-11-22, not “%s”."},
	mNoPath:               {"Si hvilken mappe som skal sjekkes, for eksempel: mappesjekk sjekk \"Min mappe\"", "Sei kva mappe som skal sjekkast, til dømes: mappesjekk sjekk \"Mi mappe\"", "Say which folder to check, for example: mappesjekk check \"My folder\""},
	mManyPaths:            {"Sjekk én mappe om gangen. Har navnet mellomrom, sett det i anførselstegn.", "Sjekk éi mappe om gongen. Har namnet mellomrom, set det i hermeteikn.", "Check one folder at a time. If the name has spaces, put it in quotation marks."},
	mNoFile:               {"Si hvilken fil som skal vises, for eksempel: mappesjekk tekst referat.pdf", "Sei kva fil som skal visast, til dømes: mappesjekk tekst referat.pdf", "Say which file to show, for example: mappesjekk text referat.pdf"},
	mManyFiles:            {"Vis én fil om gangen. Har navnet mellomrom, sett det i anførselstegn.", "Vis éi fil om gongen. Har namnet mellomrom, set det i hermeteikn.", "Show one file at a time. If the name has spaces, put it in quotation marks."},
	mManyRules:            {"Spør om én regel om gangen.", "Spør om éin regel om gongen.", "Ask for one rule at a time."},
	mNotFound:             {"Finner ikke «%s». Er navnet skrevet riktig?", "Finn ikkje «%s». Er namnet skrive rett?", "“%s” is not to be found. Is the name written correctly?"},
	mNotBundle:            {"«%s» kan ikke sjekkes: det må være en mappe, en ZIP, en PDF eller en e-post.", "«%s» kan ikkje sjekkast: det må vere ei mappe, ein ZIP, ein PDF eller ein e-post.", "“%s” cannot be checked: it must be a folder, a ZIP, a PDF or an e-mail."},
	mStdinTerminal:        {"«-» leser en ZIP fra standard inn, for eksempel: mappesjekk sjekk - < mappe.zip", "«-» les ein ZIP frå standard inn, til dømes: mappesjekk sjekk - < mappe.zip", "“-” reads a ZIP from standard input, for example: mappesjekk check - < folder.zip"},
	mStdinLarge:           {"Det som kom på standard inn, er større enn %d MiB.", "Det som kom på standard inn, er større enn %d MiB.", "What came on standard input is larger than %d MiB."},
	mNoIsolation:          {"Systemet lar ikke programmet starte de prosessene som dokumentene leses i. Med «--isolate off» leses de uten.", "Systemet let ikkje programmet starte dei prosessane som dokumenta vert lesne i. Med «--isolate off» vert dei lesne utan.", "The system does not let the program start the processes that documents are read in. With “--isolate off” they are read without."},
	mGuarded:              {"Dokumentene leses i egne prosesser med grense for tid og minne. Systemet holder dem dessuten fra resten av maskinen (%s).", "Dokumenta vert lesne i eigne prosessar med grense for tid og minne. Systemet held dei dessutan frå resten av maskina (%s).", "Documents are read in processes of their own with a limit of time and memory. The system also keeps those from the rest of the machine (%s)."},
	mGuardedStart:         {"Dokumentene leses i egne prosesser med grense for tid og minne. Systemet lar dem dessuten ikke starte andre programmer (%s).", "Dokumenta vert lesne i eigne prosessar med grense for tid og minne. Systemet lèt dei dessutan ikkje starte andre program (%s).", "Documents are read in processes of their own with a limit of time and memory. The system also lets those start no other program (%s)."},
	mGuardedLittle:        {"Dokumentene leses i egne prosesser med grense for tid og minne. Mer vern har ikke dette systemet.", "Dokumenta vert lesne i eigne prosessar med grense for tid og minne. Meir vern har ikkje dette systemet.", "Documents are read in processes of their own with a limit of time and memory. This system has no more protection."},
	mUnguarded:            {"Dokumentene leses uten egne prosesser («--isolate off»): et ødelagt dokument kan stanse hele sjekken.", "Dokumenta vert lesne utan eigne prosessar («--isolate off»): eit øydelagt dokument kan stanse heile sjekken.", "Documents are read without processes of their own (“--isolate off”): a broken one can stop the whole check."},
	mNoOCR:                {"Programmet tesseract er ikke installert, eller mangler språkdata. Installer det med norsk (Windows: github.com/UB-Mannheim/tesseract/wiki, macOS: brew install tesseract tesseract-lang, Debian og Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-nor). Uten «--ocr require» går det likevel, men skannede sider blir ikke lest.", "Programmet tesseract er ikkje installert, eller manglar språkdata. Installer det med norsk (Windows: github.com/UB-Mannheim/tesseract/wiki, macOS: brew install tesseract tesseract-lang, Debian og Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-nor). Utan «--ocr require» går det likevel, men skanna sider vert ikkje lesne.", "The program tesseract is not installed, or lacks language data. Install it with Norwegian (Windows: github.com/UB-Mannheim/tesseract/wiki, macOS: brew install tesseract tesseract-lang, Debian and Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-nor). Without “--ocr require” it goes on all the same, but scanned pages are not read."},
	mUnknownProfile:       {"Profilen «%s» finnes ikke. Velg %s, eller en fil som slutter på .json eller .yaml.%s", "Profilen «%s» finst ikkje. Vel %s, eller ei fil som sluttar på .json eller .yaml.%s", "There is no profile “%s”. Choose %s, or a file that ends in .json or .yaml.%s"},
	mBadProfile:           {"Profilen «%s» kan ikke brukes før feilene over er rettet.", "Profilen «%s» kan ikkje brukast før feila over er retta.", "The profile “%s” cannot be used before the errors above are mended."},
	mNotForTerminal:       {"Formatet %s kan ikke vises på skjermen. Bruk --output FIL, eller send det videre med >.", "Formatet %s kan ikkje visast på skjermen. Bruk --output FIL, eller send det vidare med >.", "The format %s can't be shown on a terminal. Use --output FILE, or send it on with >."},
	mNoShell:              {"Skriv hvilket skall det gjelder: %s.", "Skriv kva skal det gjeld: %s.", "Name the shell: %s."},
	mUnknownShell:         {"Kjenner ikke skallet «%s». Velg %s.", "Kjenner ikkje skalet «%s». Vel %s.", "The shell “%s” is unknown. Choose %s."},
	mTooMuch:              {"Det skal ikke stå noe etter kommandoen, men der står «%s».", "Det skal ikkje stå noko etter kommandoen, men der står «%s».", "Nothing follows this command, but there is “%s”."},
	mDropHere:             {"Dra saksmappen og slipp den på ikonet til programmet. Da kommer rapporten opp i nettleseren.", "Dra saksmappa og slepp ho på ikonet til programmet. Då kjem rapporten opp i nettlesaren.", "Drag the case folder and drop it on the program's icon. The report will open in the browser."},
	mReportWritten:        {"Rapporten ligger ved siden av mappen: %s", "Rapporten ligg ved sida av mappa: %s", "The report lies beside the folder: %s"},
	mOpenYourself:         {"Rapporten kunne ikke åpnes herfra. Dobbeltklikk på den: %s", "Rapporten kunne ikkje opnast herifrå. Dobbeltklikk på han: %s", "The report could not be opened from here. Double-click it: %s"},
	mPressEnter:           {"Trykk Enter for å lukke dette vinduet.", "Trykk Enter for å lukke dette vindauget.", "Press Enter to close this window."},
	mNoPDF:                {"«%s» kan ikke lages her. Lagre som .html, åpne siden i nettleseren og skriv den ut som PDF.", "«%s» kan ikkje lagast her. Lagre som .html, opne sida i nettlesaren og skriv ho ut som PDF.", "“%s” cannot be made here. Save as .html, open the page in the browser and print it as PDF."}, // path
	mUnknownExtension:     {"Kjenner ikke formatet til «%s». La navnet slutte på %s.", "Kjenner ikkje formatet til «%s». Lat namnet slutte på %s.", "The format of “%s” is unknown. Let the name end in %s."},
	mSameOutput:           {"To resultater kan ikke skrives til samme fil: «%s».", "To resultat kan ikkje skrivast til same fil: «%s».", "Two results cannot be written to the same file: “%s”."},
	mUnknownRule:          {"Regelen «%s» finnes ikke.%s Navnene står i «mappesjekk forklar».", "Regelen «%s» finst ikkje.%s Namna står i «mappesjekk forklar».", "There is no rule “%s”.%s “mappesjekk explain” lists the names."},
	mNoSchema:             {"Si hvilket skjema som skal vises: %s.", "Sei kva skjema som skal visast: %s.", "Say which schema to show: %s."},
	mUnknownSchema:        {"Skjemaet «%s» finnes ikke. Velg %s.%s", "Skjemaet «%s» finst ikkje. Vel %s.%s", "There is no schema “%s”. Choose %s.%s"},
}

// either returns "a, b eller c".
func (s speaker) either(words []string) string {
	if len(words) == 0 {
		return ""
	}
	last := len(words) - 1
	if last == 0 {
		return words[0]
	}
	return strings.Join(words[:last], ", ") + s.say(mOr) + words[last]
}
