package main

// The texts of the help: one for each command, flag and example.
const (
	hWhat = helpTexts + iota
	hExamples
	hCommands
	hFlags
	hOnlyFlags
	hUsage
	hMore
	hAlias
	hExitCodes
	hExit0
	hExit1
	hExit2
	hExit3
	hExit130

	hvFormat
	hvTextFormat
	hvExplainFormat
	hvFile
	hvProfile
	hvLang
	hvFailOn
	hvDate
	hvNumber
	hvOCR
	hvSwitch
	hvAudience

	hFormat
	hTextFormat
	hExplainFormat
	hOutput
	hMask
	hProfile
	hLang
	hFailOn
	hAsOf
	hJobs
	hOCR
	hIsolate
	hQuiet
	hVerbose
	hNoColor
	hReproducible
	hAudience
	hJSONFlag
	hHelp
	hVersion

	hoPath
	hoRule
	hoFile
	hoSchema
	hoShell
	hoCommand

	hCheck
	hCheckAbout
	hExplain
	hExplainAbout
	hText
	hTextAbout
	hSchema
	hSchemaAbout
	hCompletion
	hCompletionAbout
	hMan
	hmName
	hmTitle
	hmAbout
	hVersionCommand
	hHelpCommand

	hxCheck
	hxVerbose
	hxHTML
	hxOutput
	hxJSON
	hxExplainAll
	hxExplain
	hxExplainBook
	hxText
	hxSchema
	hxCompletion

	allTexts // how many there are
)

var helpSentences = map[message]phrase{
	hWhat:      {"mappesjekk ser over en saksmappe før skolen sender den til Statsforvalteren, og sier hva som mangler og hvordan det kan rettes. Alt skjer på denne maskinen.", "mappesjekk ser over ei saksmappe før skulen sender ho til Statsforvaltaren, og seier kva som manglar og korleis det kan rettast. Alt skjer på denne maskina.", "mappesjekk looks over a case folder before a school sends it to Statsforvalteren, and says what is missing and how to mend it. Everything happens on this machine."},
	hExamples:  {"Eksempler", "Døme", "Examples"},
	hCommands:  {"Kommandoer", "Kommandoar", "Commands"},
	hFlags:     {"Flagg (før eller etter navnet på mappen)", "Flagg (før eller etter namnet på mappa)", "Flags (before or after the name of the folder)"},
	hOnlyFlags: {"Flagg", "Flagg", "Flags"},
	hUsage:     {"Bruk", "Bruk", "Usage"},
	hMore:      {"Mer om en kommando: mappesjekk hjelp KOMMANDO", "Meir om ein kommando: mappesjekk hjelp KOMMANDO", "More about a command: mappesjekk help COMMAND"},
	hAlias:     {"Også: %s", "Også: %s", "Also: %s"},
	hExitCodes: {"Sluttkoder", "Sluttkodar", "Exit codes"},
	hExit0:     {"ingen mangler (se --fail-on)", "ingen manglar (sjå --fail-on)", "no gaps (see --fail-on)"},
	hExit1:     {"mappen har mangler", "mappa har manglar", "the folder has gaps"},
	hExit2:     {"feil bruk, en profil med feil, eller mappen kan ikke åpnes", "feil bruk, ein profil med feil, eller mappa kan ikkje opnast", "wrong use, a bad profile, or the folder can't be opened"},
	hExit3:     {"feil i programmet, eller resultatet kan ikke skrives", "feil i programmet, eller resultatet kan ikkje skrivast", "a fault in the program, or the result can't be written"},
	hExit130:   {"avbrutt", "avbroten", "interrupted"},

	hvFormat:        {"text|html|xlsx|markdown|json|jsonl|sarif|junit|github", "text|html|xlsx|markdown|json|jsonl|sarif|junit|github", "text|html|xlsx|markdown|json|jsonl|sarif|junit|github"},
	hvTextFormat:    {"text|json", "text|json", "text|json"},
	hvExplainFormat: {"text|markdown|json", "text|markdown|json", "text|markdown|json"},
	hvFile:          {"FIL", "FIL", "FILE"},
	hvProfile:       {"NAVN|FIL", "NAMN|FIL", "NAME|FILE"},
	hvLang:          {"nb|nn|en", "nb|nn|en", "nb|nn|en"},
	hvFailOn:        {"gap|weak|never", "gap|weak|never", "gap|weak|never"},
	hvDate:          {"ÅÅÅÅ-MM-DD", "ÅÅÅÅ-MM-DD", "YYYY-MM-DD"},
	hvNumber:        {"ANTALL", "TAL", "NUMBER"},
	hvOCR:           {"auto|off|require", "auto|off|require", "auto|off|require"},
	hvSwitch:        {"on|off", "on|off", "on|off"},
	hvAudience:      {"school|office", "school|office", "school|office"},

	hFormat:        {"hva som skrives ut: text for mennesker (vanlig), html som en side for nettleseren, xlsx som regneark, markdown for en nettside, json og jsonl for programmer, sarif, junit og github for byggetjenester", "kva som vert skrive ut: text for menneske (vanleg), html som ei side for nettlesaren, xlsx som rekneark, markdown for ei nettside, json og jsonl for program, sarif, junit og github for byggjetenester", "what is printed: text for people (the default), html as a page for the browser, xlsx as a spreadsheet, markdown for a web page, json and jsonl for programs, sarif, junit and github for build servers"},
	hTextFormat:    {"hva som skrives ut: text for mennesker (vanlig), json for programmer", "kva som vert skrive ut: text for menneske (vanleg), json for program", "what is printed: text for people (the default), json for programs"},
	hExplainFormat: {"hva som skrives ut: text for mennesker (vanlig), markdown for en nettside, json for programmer", "kva som vert skrive ut: text for menneske (vanleg), markdown for ei nettside, json for program", "what is printed: text for people (the default), markdown for a web page, json for programs"},
	hOutput:        {"skriv resultatet til en fil også; slutten på navnet bestemmer formatet (.html, .xlsx, .txt, .md, .json, .jsonl, .sarif, .xml), og flagget kan gjentas", "skriv resultatet til ei fil også; slutten på namnet avgjer formatet (.html, .xlsx, .txt, .md, .json, .jsonl, .sarif, .xml), og flagget kan takast opp att", "write the result to a file too; the end of its name decides the format (.html, .xlsx, .txt, .md, .json, .jsonl, .sarif, .xml); can be repeated"},
	hMask:          {"kall filene ved nummer og utelat sitater, så andre kan se resultatet", "kall filene ved nummer og utelat sitat, så andre kan sjå resultatet", "call files by numbers and leave out quotes, so that others may see the result"},
	hProfile:       {"hvilket brev det sjekkes mot: en innebygd profil (vanlig: innlandet-2025) eller en fil", "kva brev det vert sjekka mot: ein innebygd profil (vanleg: innlandet-2025) eller ei fil", "the letter to check against: a built-in profile (default: innlandet-2025) or a file"},
	hLang:          {"språket: bokmål, nynorsk eller engelsk", "språket: bokmål, nynorsk eller engelsk", "the language: bokmål, nynorsk or English"},
	hFailOn:        {"hva som gir sluttkode 1: mangler (vanlig), også det som bør ses på, eller aldri", "kva som gjev sluttkode 1: manglar (vanleg), også det som bør sjåast på, eller aldri", "what gives exit code 1: gaps (the default), also what should be looked at, or never"},
	hAsOf:          {"sjekk som om dette var dagen i dag", "sjekk som om dette var dagen i dag", "check as if this were today"},
	hJobs:          {"så mange filer leses samtidig (vanlig: én for hver kjerne)", "så mange filer vert lesne samstundes (vanleg: éi for kvar kjerne)", "how many files are read at a time (default: one for each core)"},
	hOCR:           {"les skannede sider med programmet tesseract: hvis det er installert (vanlig), aldri, eller stans uten det", "les skanna sider med programmet tesseract: om det er installert (vanleg), aldri, eller stans utan det", "read scanned pages with the program tesseract: if it is installed (the default), never, or stop without it"},
	hIsolate:       {"les hvert dokument i en prosess for seg, som ikke kan skade noe (vanlig), eller ikke: bare for feilsøking", "les kvart dokument i ein prosess for seg, som ikkje kan skade noko (vanleg), eller ikkje: berre for feilsøking", "read documents in processes of their own, where they can do no harm (the default), or not: for debugging only"},
	hQuiet:         {"skriv bare ut konklusjonen og en linje for hvert punkt", "skriv berre ut konklusjonen og ei linje for kvart punkt", "print only the verdict and a line for each point"},
	hVerbose:       {"alt: hvert sted, hvert sitat, hvorfor hvert dokument er forstått slik", "alt: kvar stad, kvart sitat, kvifor kvart dokument er forstått slik", "everything: each place, each quote, why each document is understood as it is"},
	hNoColor:       {"ingen farger; det samme som å sette NO_COLOR", "ingen fargar; det same som å setje NO_COLOR", "no colours; the same as setting NO_COLOR"},
	hReproducible:  {"utelat det som skiller seg fra gang til gang (tiden det tok)", "utelat det som skil seg frå gong til gong (tida det tok)", "leave out what differs from run to run (the time it took)"},
	hAudience:      {"hvem som leser text, html og markdown: skolen, som retter mappen (vanlig), eller kontoret som har fått den og ber skolen om det som mangler", "kven som les text, html og markdown: skulen, som rettar mappa (vanleg), eller kontoret som har fått ho og ber skulen om det som manglar", "who reads text, html and markdown: the school, which mends the folder (the default), or the office that has received it and asks the school for what is missing"},
	hJSONFlag:      {"versjonen for programmer: utgave, commit, Go og maskin", "versjonen for program: utgåve, commit, Go og maskin", "the version for programs: release, commit, Go and machine"},
	hHelp:          {"vis denne hjelpen", "vis denne hjelpa", "show this help"},
	hVersion:       {"vis hvilken versjon dette er", "vis kva versjon dette er", "show which version this is"},

	hoPath:    {"MAPPE", "MAPPE", "FOLDER"},
	hoRule:    {"[REGEL]", "[REGEL]", "[RULE]"},
	hoFile:    {"FIL", "FIL", "FILE"},
	hoShell:   {"SKALL", "SKAL", "SHELL"},
	hoSchema:  {"NAVN", "NAMN", "NAME"},
	hoCommand: {"[KOMMANDO]", "[KOMMANDO]", "[COMMAND]"},

	hCheck:           {"sjekk en saksmappe", "sjekk ei saksmappe", "check a case folder"},
	hCheckAbout:      {"MAPPE er en mappe, en pakke (.zip, .7z, .tar.gz, .asice), en PDF med alt i, eller en e-post (.eml, .msg). En bindestrek (-) leser en ZIP fra standard inn.", "MAPPE er ei mappe, ein pakke (.zip, .7z, .tar.gz, .asice), ein PDF med alt i, eller ein e-post (.eml, .msg). Ein bindestrek (-) les ein ZIP frå standard inn.", "FOLDER is a folder, a package (.zip, .7z, .tar.gz, .asice), a PDF that holds everything, or an e-mail (.eml, .msg). A hyphen (-) reads a ZIP from standard input."},
	hExplain:         {"forklar hva en regel eller et punkt i brevet går ut på", "forklar kva ein regel eller eit punkt i brevet går ut på", "explain what a rule or a point of the letter asks for"},
	hExplainAbout:    {"REGEL er navnet på en regel eller et punkt, slik det står i listen. Uten REGEL kommer listen over alle.", "REGEL er namnet på ein regel eller eit punkt, slik det står i lista. Utan REGEL kjem lista over alle.", "RULE is the name of a rule or a point, as it stands in the list. Without RULE, the list of all is shown."},
	hText:            {"vis hva programmet leste i et dokument, side for side", "vis kva programmet las i eit dokument, side for side", "show what the program read in a document, page by page"},
	hTextAbout:       {"Ord i hakeparentes sier hva en linje er når den ikke er vanlig tekst, for eksempel [header] for topptekst og [cell] for en rad i en tabell.", "Ord i hakeparentes seier kva ei linje er når ho ikkje er vanleg tekst, til dømes [header] for topptekst og [cell] for ei rad i ein tabell.", "Words in brackets say what a line is that is no running text, for example [header], or [cell] for a row of a table."},
	hSchema:          {"vis JSON-skjemaet for rapport, saksmappe.yaml eller profil", "vis JSON-skjemaet for rapport, saksmappe.yaml eller profil", "print the JSON Schema of the report, saksmappe.yaml or a profile"},
	hSchemaAbout:     {"NAVN er report, overview (triage), manifest (saksmappe.yaml), profile eller lexicon.", "NAMN er report, overview (triage), manifest (saksmappe.yaml), profile eller lexicon.", "NAME is report, overview (triage), manifest (saksmappe.yaml), profile or lexicon."},
	hCompletion:      {"skriv ut det et kommandoskall trenger for å fullføre kommandoer", "skriv ut det eit kommandoskal treng for å fullføre kommandoar", "print what a shell needs to complete commands"},
	hCompletionAbout: {"SKALL er bash, zsh, fish eller powershell. Første linje i det som skrives ut, sier hvordan det tas i bruk.", "SKAL er bash, zsh, fish eller powershell. Fyrste linja i det som vert skrive ut, seier korleis det vert teke i bruk.", "SHELL is bash, zsh, fish or powershell. The first line of what is printed says how to use it."},
	hMan:             {"skriv ut håndbokssiden for man", "skriv ut handboksida for man", "print the manual page for man"},
	hmName:           {"Navn", "Namn", "Name"},
	hmTitle:          {"ser over en saksmappe før den sendes til Statsforvalteren", "ser over ei saksmappe før ho vert send til Statsforvaltaren", "looks over a case folder before it is sent to Statsforvalteren"},
	hmAbout:          {"Beskrivelse", "Omtale", "Description"},
	hVersionCommand:  {"vis hvilken versjon dette er", "vis kva versjon dette er", "show which version this is"},
	hHelpCommand:     {"vis hjelp om en kommando", "vis hjelp om ein kommando", "show help about a command"},

	hxCheck:       {"se over mappen; det viktigste står øverst", "sjå over mappa; det viktigaste står øvst", "look over the folder; what matters most comes first"},
	hxVerbose:     {"se over mappen, og vis alle steder og sitater", "sjå over mappa, og vis alle stader og sitat", "look over the folder, with every place and quote"},
	hxHTML:        {"lagre en side med tidslinje og tabell, til å åpne i nettleseren eller skrive ut", "lagre ei side med tidslinje og tabell, til å opne i nettlesaren eller skrive ut", "keep a page with a timeline and a table, to open in the browser or to print"},
	hxOutput:      {"lagre rapporten for utskrift og for et annet program", "lagre rapporten for utskrift og for eit anna program", "keep the report for printing and for another program"},
	hxJSON:        {"sjekk en pakket mappe, med svaret som JSON", "sjekk ei pakka mappe, med svaret som JSON", "check a packed folder, with the answer as JSON"},
	hxExplainAll:  {"list opp alle punkter og regler", "list opp alle punkt og reglar", "list all points and rules"},
	hxExplain:     {"hva som kreves av datoer, og hvordan det rettes", "kva som vert kravd av datoar, og korleis det vert retta", "what is asked of dates, and how to mend it"},
	hxExplainBook: {"alle regler med forklaringer og eksempler, som én tekst", "alle reglar med forklaringar og døme, som éin tekst", "all rules with explanations and examples, as one text"},
	hxText:        {"se hva som ble lest, når et svar virker rart", "sjå kva som vart lese, når eit svar verkar rart", "see what was read when an answer looks odd"},
	hxCompletion:  {"fullfør kommandoer med tabulator i dette vinduet", "fullfør kommandoar med tabulator i dette vindauget", "complete commands with the tab key in this window"},
	hxSchema:      {"hvordan rapporten i JSON er bygd opp", "korleis rapporten i JSON er bygd opp", "how the report in JSON is built"},
}

// exampleNames are the names in the examples' command lines.
var exampleNames = map[string]phrase{
	"{folder}":   {`"Min mappe"`, `"Mi mappe"`, `"My folder"`},
	"{bundle}":   {"mappe", "mappe", "folder"},
	"{report}":   {"rapport", "rapport", "report"},
	"{inbox}":    {"Innboks", "Innboks", "Inbox"},
	"{results}":  {"oversikt", "oversikt", "overview"},
	"{part}":     {"del", "del", "part"},
	"{document}": {"referat", "referat", "minutes"},
	"{rules}":    {"regler", "reglar", "rules"},
	"{list}":     {"Dokumentliste", "Dokumentliste", "Dokumentliste"},
	"{bodies}":   {`"Eksterne instanser.html"`, `"Eksterne instansar.html"`, `"External bodies.html"`},
	"{earlier}":  {"forrige", "forrige", "earlier"},
}

// textFor returns the fixed text of the given name.
func textFor(m message) phrase {
	if p, ok := sentences[m]; ok {
		return p
	}
	if p, ok := triageSentences[m]; ok {
		return p
	}
	if p, ok := draftSentences[m]; ok {
		return p
	}
	return helpSentences[m]
}
