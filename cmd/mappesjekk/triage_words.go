package main

// The texts of triage and cache.
const (
	tNoInbox = allTexts + 1 + iota
	tManyInboxes
	tNothingToMerge
	tCannotWatch
	tBadLimit
	tBadSince
	tBadShard
	tBadGlob
	tListTerminal
	tWatching
	tInterrupted
	tWatched
	tWritten
	tForgotten
	tUnwritten
	tOneCase
	tProgress
	tBusy
	tMixed
	tNoResults
	tNoCache
	tCannotWrite
	tNoCacheVerb
	tCacheInfo

	tvFolder
	tvFormat
	tvSort
	tvShard
	tvPattern

	tFormat
	tOutput
	tGlob
	tSince
	tLimit
	tSort
	tShard
	tWatch
	tCache
	tWithoutCache
	tJobs
	tQuiet
	tVerbose

	toInbox
	toCache
	tTriage
	tTriageAbout
	tCacheCommand
	tCacheAbout
	txTriage
	txSheet
	txWatch
	txMerge
	txShard
	txCacheInfo

	endOfTexts
)

var triageSentences = map[message]phrase{
	tNoInbox:        {"Si hvilken mappe sakene ligger i, for eksempel: mappesjekk triage Innboks", "Sei kva mappe sakene ligg i, til dømes: mappesjekk triage Innboks", "Say which folder the cases lie in, for example: mappesjekk triage Inbox"},
	tManyInboxes:    {"Sorter én innboks om gangen. Har navnet mellomrom, sett det i anførselstegn.", "Sorter éin innboks om gongen. Har namnet mellomrom, set det i hermeteikn.", "Sort one inbox at a time. If the name has spaces, put it in quotation marks."},
	tNothingToMerge: {"Si hvilke mapper med resultater som skal slås sammen, for eksempel: mappesjekk triage merge del-1 del-2", "Sei kva mapper med resultat som skal slåast saman, til dømes: mappesjekk triage merge del-1 del-2", "Say which folders with results to merge, for example: mappesjekk triage merge part-1 part-2"},
	tCannotWatch:    {"«--watch» trenger en innboks, ikke en liste eller «merge».", "«--watch» treng ein innboks, ikkje ei liste eller «merge».", "“--watch” needs an inbox, not a list or “merge”."},
	tBadLimit:       {"«--limit» trenger et helt tall fra 1 og opp, ikke «%s».", "«--limit» treng eit heilt tal frå 1 og opp, ikkje «%s».", "“--limit” needs a whole number from 1 up, not “%s”."},
	tBadSince:       {"«--since» trenger en dato som 2026-11-22, ikke «%s».", "«--since» treng ein dato som 2026-11-22, ikkje «%s».", "“--since” needs a date such as 2026-11-22, not “%s”."},
	tBadShard:       {"«--shard» trenger del og antall deler, som 3/16, ikke «%s».", "«--shard» treng del og talet på delar, som 3/16, ikkje «%s».", "“--shard” needs a part and how many parts there are, such as 3/16, not “%s”."},
	tBadGlob:        {"Mønsteret i «--glob» gir ikke mening. Et eksempel som gjør det: «Sak 25-*».", "Mønsteret i «--glob» gjev ikkje meining. Eit døme som gjer det: «Sak 25-*».", "The pattern in “--glob” makes no sense. One that does: “Sak 25-*”."},
	tListTerminal:   {"«-» leser en liste over saker fra standard inn, én på hver linje, for eksempel: ls -d Innboks/* | mappesjekk triage -", "«-» les ei liste over saker frå standard inn, éi på kvar linje, til dømes: ls -d Innboks/* | mappesjekk triage -", "“-” reads a list of cases from standard input, one on each line, for example: ls -d Inbox/* | mappesjekk triage -"},
	tWatching:       {"Følger med på innboksen. Stopp med Ctrl-C.", "Følgjer med på innboksen. Stopp med Ctrl-C.", "Watching the inbox. Stop with Ctrl-C."},
	tInterrupted:    {"%d saker ble ferdige. %d er ikke sjekket ennå; samme kommando fortsetter med dem.", "%d saker vart ferdige. %d er ikkje sjekka enno; same kommando held fram med dei.", "%d cases were done. %d have not been checked yet; the same command goes on with them."},
	tWatched:        {"Følger ikke lenger med. Oversikten er som den var sist.", "Følgjer ikkje med lenger. Oversikta er som ho var sist.", "No longer watching. The overview is as it was last."},
	tWritten:        {"Oversikten ligger i «%s».", "Oversikta ligg i «%s».", "The overview lies in “%s”."},
	tForgotten:      {"Saker som ikke lenger ligger i innboksen: %d. Rapportene for dem er fjernet.", "Saker som ikkje lenger ligg i innboksen: %d. Rapportane for dei er fjerna.", "Cases that no longer lie in the inbox: %d. Their reports have been removed."},
	tUnwritten:      {"«%s» kan ikke skrives på nytt og er som før. Er den åpen i et annet program? Lukk den, og kjør en gang til.", "«%s» kan ikkje skrivast på nytt og er som før. Er ho open i eit anna program? Lukk ho, og køyr ein gong til.", "“%s” cannot be written anew and is as before. Is it open in another program? Close it, and run once more."},
	tOneCase:        {"«%s» har bare enkeltfiler, ingen mapper eller pakker. Er det én sak? Da er det denne kommandoen: mappesjekk sjekk", "«%s» har berre enkeltfiler, ingen mapper eller pakkar. Er det éi sak? Då er det denne kommandoen: mappesjekk sjekk", "“%s” holds only single files, no folders or archives. Is it one case? Then this is the command: mappesjekk check"},
	tProgress:       {"Sjekket %d av %d saker …", "Sjekka %d av %d saker …", "Checked %d of %d cases …"},
	tBusy:           {"En annen kjøring skriver til samme mappe. Vent til den er ferdig, eller velg en annen mappe med «--output».", "Ei anna køyring skriv til same mappe. Vent til ho er ferdig, eller vel ei anna mappe med «--output».", "Another run is writing to the same folder. Wait until it is done, or choose another folder with “--output”."},
	tMixed:          {"Resultatene er laget på ulike måter (dato, profil, språk eller versjon) og kan ikke slås sammen. Lag dem på nytt på samme måte.", "Resultata er laga på ulike måtar (dato, profil, språk eller versjon) og kan ikkje slåast saman. Lag dei på nytt på same måte.", "The results were made in different ways (date, profile, language or version) and cannot be merged. Make them again in the same way."},
	tNoResults:      {"En av mappene har ingen hele resultater fra «mappesjekk triage --output».", "Ei av mappene har ingen heile resultat frå «mappesjekk triage --output».", "One of the folders holds no whole results of “mappesjekk triage --output”."},
	tNoCache:        {"Mellomlageret kan ikke brukes. Velg en annen mappe med «--cache», eller gå uten med «--no-cache».", "Mellomlageret kan ikkje brukast. Vel ei anna mappe med «--cache», eller gå utan med «--no-cache».", "The cache cannot be used. Choose another folder with “--cache”, or do without with “--no-cache”."},
	tCannotWrite:    {"Resultatene kan ikke skrives. Sjekk at mappen finnes, at det er plass på disken, og at du har tilgang.", "Resultata kan ikkje skrivast. Sjekk at mappa finst, at det er plass på disken, og at du har tilgang.", "The results cannot be written. Check that the folder exists, that there is room on the disk, and that you have access."},
	tNoCacheVerb:    {"Si hva som skal gjøres: mappesjekk cache info, eller mappesjekk cache clean", "Sei kva som skal gjerast: mappesjekk cache info, eller mappesjekk cache clean", "Say what to do: mappesjekk cache info, or mappesjekk cache clean"},
	tCacheInfo:      {"%s: %d oppføringer, %.1f MiB av %d MiB.", "%s: %d oppføringar, %.1f MiB av %d MiB.", "%s: %d entries, %.1f MiB of %d MiB."},

	tvFolder:  {"MAPPE", "MAPPE", "FOLDER"},
	tvFormat:  {"text|html|xlsx|json|jsonl|sarif", "text|html|xlsx|json|jsonl|sarif", "text|html|xlsx|json|jsonl|sarif"},
	tvSort:    {"work|name|gaps|oldest|newest", "work|name|gaps|oldest|newest", "work|name|gaps|oldest|newest"},
	tvShard:   {"DEL/ANTALL", "DEL/TAL", "PART/NUMBER"},
	tvPattern: {"MØNSTER", "MØNSTER", "PATTERN"},

	tFormat:       {"hva som skrives ut: text for mennesker, html som en side for nettleseren, xlsx som regneark, json, jsonl og sarif for programmer (vanlig: text, eller et sammendrag med --output)", "kva som vert skrive ut: text for menneske, html som ei side for nettlesaren, xlsx som rekneark, json, jsonl og sarif for program (vanleg: text, eller eit samandrag med --output)", "what is printed: text for people, html as a page for the browser, xlsx as a spreadsheet, json, jsonl and sarif for programs (default: text, or a summary with --output)"},
	tOutput:       {"legg oversikten (oversikt.html, .xlsx, .txt, .json og .jsonl) og en rapport for hver sak i denne mappen", "legg oversikta (oversikt.html, .xlsx, .txt, .json og .jsonl) og ein rapport for kvar sak i denne mappa", "put the overview (oversikt.html, .xlsx, .txt, .json and .jsonl) and a report for each case into this folder"},
	tGlob:         {"bare saker med slike navn, som «Sak 25-*»; flagget kan gjentas", "berre saker med slike namn, som «Sak 25-*»; flagget kan takast opp att", "only cases with such names, such as “Sak 25-*”; the flag can be repeated"},
	tSince:        {"bare saker der en fil er endret denne dagen eller senere", "berre saker der ei fil er endra denne dagen eller seinare", "only cases in which a file has changed on this day or later"},
	tLimit:        {"ikke flere saker enn dette", "ikkje fleire saker enn dette", "no more cases than this"},
	tSort:         {"rekkefølgen: det som sparer mest arbeid (vanlig), navn, færrest mangler, eldst eller nyest først", "rekkjefølgja: det som sparer mest arbeid (vanleg), namn, færrast manglar, eldst eller nyast først", "the order: what saves most work (default), name, fewest gaps, oldest or newest first"},
	tShard:        {"bare denne delen av sakene, som 3/16; delene slås sammen med «triage merge»", "berre denne delen av sakene, som 3/16; delane vert slegne saman med «triage merge»", "only this part of the cases, such as 3/16; “triage merge” puts the parts together"},
	tWatch:        {"følg med, og ta nye og endrede saker når de kommer", "følg med, og ta nye og endra saker når dei kjem", "keep watching, and take new and changed cases as they come"},
	tCache:        {"mappen for mellomlageret, som gjør at uendrede dokumenter ikke leses på nytt", "mappa for mellomlageret, som gjer at uendra dokument ikkje vert lesne på nytt", "the folder for the cache, which spares unchanged documents a second reading"},
	tWithoutCache: {"les alt på nytt, og husk ingenting", "les alt på nytt, og hugs ingenting", "read everything anew, and remember nothing"},
	tJobs:         {"så mange saker sjekkes samtidig (vanlig: én for hver kjerne)", "så mange saker vert sjekka samstundes (vanleg: éi for kvar kjerne)", "how many cases are checked at a time (default: one for each core)"},
	tQuiet:        {"skriv bare ut hvor mange saker det er av hvert slag", "skriv berre ut kor mange saker det er av kvart slag", "print only how many cases there are of each kind"},
	tVerbose:      {"alt om hver sak: hvordan hvert punkt står, og forslag til tekst i et brev til skolen", "alt om kvar sak: korleis kvart punkt står, og framlegg til tekst i eit brev til skulen", "everything about each case: how every point stands, and suggested text for a letter to the school"},

	toInbox:       {"INNBOKS", "INNBOKS", "INBOX"},
	toCache:       {"info|clean", "info|clean", "info|clean"},
	tTriage:       {"sorter en innboks med mange saker", "sorter ein innboks med mange saker", "sort an inbox with many cases"},
	tTriageAbout:  {"Hver mappe, ZIP, ASiC-E, 7z, e-post og PDF rett i INNBOKS er en sak. En bindestrek (-) leser stiene til sakene fra standard inn. Blir kjøringen avbrutt, fortsetter den der den var. «merge MAPPE…» lager én oversikt av flere resultater.", "Kvar mappe, ZIP, ASiC-E, 7z, e-post og PDF rett i INNBOKS er ei sak. Ein bindestrek (-) les stiane til sakene frå standard inn. Vert køyringa avbroten, held ho fram der ho var. «merge MAPPE…» lagar éi oversikt av fleire resultat.", "Each folder, ZIP, ASiC-E, 7z, e-mail and PDF directly in INBOX is a case. A hyphen (-) reads the paths of the cases from standard input. A run that was interrupted goes on where it was. “merge FOLDER…” makes one overview of several results."},
	tCacheCommand: {"vis eller tøm mellomlageret for triage", "vis eller tøm mellomlageret for triage", "show or empty the cache of triage"},
	tCacheAbout:   {"Mellomlageret har opplysninger om dokumenter og sitater på høyst 80 tegn, aldri hele tekster. «clean» (også «tøm») fjerner alt, «info» (også «vis») viser hvor mye det er.", "Mellomlageret har opplysningar om dokument og sitat på høgst 80 teikn, aldri heile tekstar. «clean» (også «tøm») fjernar alt, «info» (også «vis») viser kor mykje det er.", "The cache holds facts about documents and quotes of at most 80 characters, never whole texts. “clean” removes everything."},

	txTriage:    {"lag en oversikt og en rapport for hver sak", "lag ei oversikt og ein rapport for kvar sak", "make an overview and a report for each case"},
	txSheet:     {"skriv oversikten som et regneark, med alle mangler og alle udaterte dokumenter", "skriv oversikta som eit rekneark, med alle manglar og alle udaterte dokument", "print the overview as a spreadsheet, with all gaps and all undated documents"},
	txWatch:     {"hold oversikten oppdatert etter hvert som sakene kommer", "hald oversikta oppdatert etter kvart som sakene kjem", "keep the overview up to date as cases come"},
	txShard:     {"sjekk den første av fire deler, på én av fire maskiner", "sjekk den første av fire delar, på éi av fire maskiner", "check the first of four parts, on one of four machines"},
	txMerge:     {"slå sammen delene til én oversikt", "slå saman delane til éi oversikt", "put the parts together to one overview"},
	txCacheInfo: {"vis hvor mellomlageret er, og hvor mye det rommer", "vis kvar mellomlageret er, og kor mykje det rommar", "show where the cache is, and how much it holds"},
}
