package render

// The comments of saksmappe.yaml; see word.
const (
	yAbout = tableWords + iota
	yHow
	yCase
	yDocuments
	yParts
	yNameOnly
	yPropertiesOnly
	yNoDate
	yUnreadable
	yGuess
	yBodies
	yWaivers
	yExampleFile
	yExampleReason
	manifestWords // the number behind the last
)

var manifestTexts = map[word]phrase{
	yAbout: {
		"Det bare dere på skolen vet om denne saksmappen. Filen leses av mappesjekk og kan sendes med.",
		"Det berre de på skulen veit om denne saksmappa. Fila vert lesen av mappesjekk og kan sendast med.",
		"What only the school knows of this case folder. mappesjekk reads the file, and it can be sent along.",
	},
	yHow: {
		"Linjer som begynner med # gjelder ikke. Fjern # og mellomrommet etter på de linjene dere vil bruke, fyll ut, lagre og sjekk mappen på nytt.",
		"Linjer som byrjar med # gjeld ikkje. Fjern # og mellomrommet etter på dei linjene de vil bruke, fyll ut, lagre og sjekk mappa på nytt.",
		"Lines that begin with # do not count. Remove the # and the space behind it from the lines that you want, fill them in, save, and check the folder again.",
	},
	yCase: {
		"Statsforvalterens saksnummer (står i brevet), skolen, og kommunen eller den som eier skolen.",
		"Saksnummeret til Statsforvaltaren (står i brevet), skulen, og kommunen eller den som eig skulen.",
		"Statsforvalteren's case number (it stands in the letter), the school, and the municipality or other owner.",
	},
	yDocuments: {
		"Dokumenter som ikke viser når de er laget, ikke kan leses, eller som programmet er usikker på hva er. En dato her teller som en dato i en vedleggsliste. Skriv den som 14.03.2025, mars 2025 eller uke 11 2025.",
		"Dokument som ikkje viser når dei er laga, ikkje kan lesast, eller som programmet er usikker på kva er. Ein dato her tel som ein dato i ei vedleggsliste. Skriv han som 14.03.2025, mars 2025 eller veke 11 2025.",
		"Documents that do not show when they were made, can't be read, or of which the program is not sure what they are. A date here counts like one in a list of enclosures. Write it as 14.03.2025, mars 2025 or uke 11 2025.",
	},
	yParts: {
		"En fil som samler flere dokumenter, dateres del for del i en vedleggsliste: mappesjekk liste.",
		"Ei fil som samlar fleire dokument, vert datert del for del i ei vedleggsliste: mappesjekk liste.",
		"A file that holds several documents is dated part by part in a list of enclosures: mappesjekk list.",
	},
	yNameOnly:       {"datoen står bare i filnavnet", "datoen står berre i filnamnet", "only the file's name has a date"},
	yPropertiesOnly: {"datoen står bare i filegenskapene", "datoen står berre i fileigenskapane", "only the file's properties have a date"},
	yNoDate:         {"fant ingen dato", "fann ingen dato", "no date was found"},
	yUnreadable:     {"kunne ikke leses", "kunne ikkje lesast", "could not be read"},
	yGuess:          {"programmets gjetning", "det programmet gissar", "the program's guess"},
	yBodies: {
		"Eksterne instanser som er eller har vært trukket inn i saken: en liste, eller bare ordet ingen. Dette er de vi fant; ta bort dem som ikke stemmer.",
		"Eksterne instansar som er eller har vore trekte inn i saka: ei liste, eller berre ordet ingen. Dette er dei vi fann; ta bort dei som ikkje stemmer.",
		"External bodies that are or have been drawn into the case: a list, or just the word ingen (none). These were found; take out what is not right.",
	},
	yWaivers: {
		"Unntak: noe rapporten peker på, som dere kjenner til og står for. Det vises i rapporten med grunnen.",
		"Unntak: noko rapporten peikar på, som de kjenner til og står for. Det vert vist i rapporten med grunnen.",
		"Waivers: what the report points at and you know of and answer for. It is shown in the report with the reason.",
	},
	yExampleFile:   {"vedlegg/Skann 7.pdf", "vedlegg/Skann 7.pdf", "vedlegg/Skann 7.pdf"},
	yExampleReason: {"Originalen er på papir og sendes i posten.", "Originalen er på papir og vert send i posten.", "The original is on paper and is sent by post."},
}
