package main

// The texts of list, init and --baseline.
const (
	dNoFolder = endOfTexts + 1 + iota
	dManyFolders
	dListBlanks
	dBodiesDraft
	dListThere
	dNotFolder
	dThere
	dWritten
	dNoReport
	dOtherReport

	dvFormat
	dFormat
	dOutput
	dBodies
	dBaseline

	dList
	dListAbout
	dInit
	dInitAbout
	dxList
	dxListFile
	dxBodies
	dxInit
	dxBaseline

	endOfDraftTexts
)

// draftSentences holds them; the comment says what is filled in.
var draftSentences = map[message]phrase{
	dNoFolder:    {"Si hvilken mappe det gjelder. For eksempel: mappesjekk list \"Min mappe\"", "Sei kva mappe det gjeld. Til dømes: mappesjekk list \"Mi mappe\"", "Say which folder. For example: mappesjekk list \"My folder\""},
	dManyFolders: {"Ta én mappe om gangen. Har navnet mellomrom, sett det i anførselstegn.", "Ta éi mappe om gongen. Har namnet mellomrom, set det i hermeteikn.", "Take one folder at a time. If the name has spaces, put it in quotation marks."},
	// %d: documents
	dListBlanks:  {"Dokumenter uten dato i listen: %d. Skriv datoene i de tomme feltene og legg listen i mappen; da går det fram når dokumentene er laget.", "Dokument utan dato i lista: %d. Skriv datoane i dei tomme felta og legg lista i mappa; då går det fram når dokumenta er laga.", "Documents without a date in the list: %d. Write the dates into the empty fields and put the list into the folder; then it is apparent when they were made."},
	dBodiesDraft: {"Dette er et utkast. Fyll ut feltene, rett det som er feil, og dater oversikten før den legges i mappen.", "Dette er eit utkast. Fyll ut felta, rett det som er feil, og dater oversikta før ho vert lagd i mappa.", "This is a draft. Fill in the fields, correct what is wrong, and date the overview before you put it into the folder."},
	// %s: the file's path
	dListThere: {"«%s» finnes fra før og er ikke rørt, for noen kan ha fylt den ut. Velg et annet navn.", "«%s» finst frå før og er ikkje rørt, for nokon kan ha fylt ho ut. Vel eit anna namn.", "“%s” exists and was not touched, since somebody may have filled it in. Choose another name."},
	// %s: path
	dNotFolder: {"«%s» er ingen mappe. saksmappe.yaml kan bare legges i en mappe.", "«%s» er inga mappe. saksmappe.yaml kan berre leggjast i ei mappe.", "“%s” is no folder. saksmappe.yaml can only be put into a folder."},
	// %s: the file's path
	dThere:   {"«%s» finnes fra før og er ikke rørt. Rett i den, eller gi den et annet navn og prøv igjen.", "«%s» finst frå før og er ikkje rørt. Rett i ho, eller gje ho eit anna namn og prøv igjen.", "“%s” exists and was not touched. Edit it, or give it another name and try again."},
	dWritten: {"Skrev «%s». Åpne filen i en teksteditor og fyll ut det dere vet.", "Skreiv «%s». Opne fila i ein teksteditor og fyll ut det de veit.", "Wrote “%s”. Open the file in a text editor and fill in what you know."},

	// %s: path
	dNoReport:    {"«%s» er ingen rapport fra mappesjekk. Bruk en fil som er laget med --output rapport.json.", "«%s» er ingen rapport frå mappesjekk. Bruk ei fil som er laga med --output rapport.json.", "“%s” is no report of mappesjekk. Use a file that was made with --output report.json."},
	dOtherReport: {"Rapporten «%s» har en annen utgave av formatet enn dette programmet leser.", "Rapporten «%s» har ei anna utgåve av formatet enn dette programmet les.", "The report “%s” has another version of the format than this program reads."},

	dvFormat: {"text|html|xlsx|markdown", "text|html|xlsx|markdown", "text|html|xlsx|markdown"},
	dFormat:  {"hva som skrives ut: text i kolonner (vanlig), html til å åpne i Word, xlsx som regneark, markdown", "kva som vert skrive ut: text i kolonnar (vanleg), html til å opne i Word, xlsx som rekneark, markdown", "what is printed: text in columns (the default), html to open in Word, xlsx as a spreadsheet, markdown"},
	dOutput:  {"skriv til en fil i stedet; slutten på navnet bestemmer formatet (.html, .xlsx, .md, .txt), og flagget kan gjentas", "skriv til ei fil i staden; slutten på namnet avgjer formatet (.html, .xlsx, .md, .txt), og flagget kan takast opp att", "write to a file instead; the end of its name decides the format (.html, .xlsx, .md, .txt); can be repeated"},
	dBodies:  {"lag i stedet et utkast til oversikten over eksterne instanser", "lag i staden eit utkast til oversikta over eksterne instansar", "make a draft of the overview of external bodies instead"},

	dList:      {"lag listen over dokumentene (vedleggslisten), klar til å fylles ut og sendes med", "lag lista over dokumenta (vedleggslista), klar til å fyllast ut og sendast med", "make the list of enclosures, ready to be filled in and sent along"},
	dListAbout: {"Listen tar bare med datoer som står i et dokument eller i en vedleggsliste, aldri fra filnavn eller filegenskaper. Resten står som tomme felt. Når dere skriver datoene inn og legger listen i mappen, går det fram når dokumentene er laget. Brevet fra Statsforvalteren og andre vedleggslister står ikke på listen.", "Lista tek berre med datoar som står i eit dokument eller i ei vedleggsliste, aldri frå filnamn eller fileigenskapar. Resten står som tomme felt. Når de skriv datoane inn og legg lista i mappa, går det fram når dokumenta er laga. Brevet frå Statsforvaltaren og andre vedleggslister står ikkje på lista.", "The list takes over only dates that stand in a document or in a list of enclosures, never from file names or properties. The rest are empty fields. When you write the dates in and put the list into the folder, it is apparent when the documents were made. The letter from Statsforvalteren and other lists of enclosures are not on it."},
	dInit:      {"legg en saksmappe.yaml i mappen, for det bare skolen vet", "legg ein saksmappe.yaml i mappa, for det berre skulen veit", "put a saksmappe.yaml into the folder, for what only the school knows"},
	dInitAbout: {"Filen er fylt ut med det som trengs: dokumenter uten dato eller som ikke kan leses, og instanser som er funnet. Alt programmet bare gjetter, står som kommentar og gjelder ikke før dere fjerner #. En fil som finnes, blir aldri overskrevet.", "Fila er fylt ut med det som trengst: dokument utan dato eller som ikkje kan lesast, og instansar som er funne. Alt programmet berre gissar, står som kommentar og gjeld ikkje før de fjernar #. Ei fil som finst, vert aldri overskriven.", "The file is filled in with what is needed: documents without a date or that can't be read, and bodies that were found. All that the program only guesses is a comment and does not count until you remove the #. A file that exists is never overwritten."},
	dxList:     {"vis listen på skjermen", "vis lista på skjermen", "show the list on the screen"},
	dxListFile: {"lagre listen som en side til å åpne i Word", "lagre lista som ei side til å opne i Word", "keep the list as a page to open in Word"},
	dxBodies:   {"lagre et utkast til oversikten over eksterne instanser", "lagre eit utkast til oversikta over eksterne instansar", "keep a draft of the overview of external bodies"},
	dBaseline:  {"vis hva som er rettet, nytt og gjenstår siden en tidligere rapport i JSON; --fail-on teller alt som før", "vis kva som er retta, nytt og står att sidan ein tidlegare rapport i JSON; --fail-on tel alt som før", "show what is mended, new and still open since an earlier report in JSON; --fail-on counts everything as before"},
	dxBaseline: {"se hva som er rettet siden forrige gang", "sjå kva som er retta sidan førre gong", "see what has been mended since last time"},
	dxInit:     {"legg filen i mappen, og åpne den etterpå i en teksteditor", "legg fila i mappa, og opne ho etterpå i ein teksteditor", "put the file into the folder, and open it in a text editor afterwards"},
}
