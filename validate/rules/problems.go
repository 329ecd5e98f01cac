package rules

import (
	"fmt"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// ProblemText returns the sentence that tells a rektor why a file could not be
// read: which limit it is over, or else what kind of problem it has. partly adds
// that some of it was read all the same.
func ProblemText(kind text.ProblemKind, over text.Exceeded, partly bool) Text {
	t, ok := limitText(over)
	if !ok {
		t, ok = problemTexts[kind]
	}
	if !ok {
		t = problemTexts[text.Crashed]
	}
	if partly {
		t.NB += " Bare en del av det er lest."
		t.NN += " Berre ein del av det er lese."
		t.EN += " Only part of it was read."
	}
	return t
}

var problemTexts = map[text.ProblemKind]Text{
	text.Empty: {
		NB: "Filen er tom (0 byte). Lagre dokumentet på nytt og legg det inn igjen.",
		NN: "Fila er tom (0 byte). Lagre dokumentet på nytt og legg det inn att.",
		EN: "The file is empty (0 bytes). Save the document again and put it back.",
	},
	text.Inaccessible: {
		NB: "Filen kan ikke åpnes. Lukk den hvis den er åpen i et annet program, og se etter at dere har tilgang.",
		NN: "Fila kan ikkje opnast. Lukk henne om ho er open i eit anna program, og sjå etter at de har tilgang.",
		EN: "The file cannot be opened. Close it if another program has it open, and see that you may read it.",
	},
	text.NeedsPassword: {
		NB: "Filen er låst med passord. Lagre en kopi uten passord.",
		NN: "Fila er låst med passord. Lagre ein kopi utan passord.",
		EN: "The file is locked with a password. Save a copy without one.",
	},
	text.Damaged: {
		NB: "Filen er skadet eller avkuttet. Lagre eller skann dokumentet på nytt.",
		NN: "Fila er skadd eller avkutta. Lagre eller skann dokumentet på nytt.",
		EN: "The file is damaged or cut off. Save or scan the document again.",
	},
	text.Unsupported: {
		NB: "Programmet kjenner ikke dette filformatet. Lagre dokumentet som PDF.",
		NN: "Programmet kjenner ikkje dette filformatet. Lagre dokumentet som PDF.",
		EN: "The program does not know this file format. Save the document as PDF.",
	},
	text.Packed: {
		NB: "Filen er pakket på en måte som programmet ikke kan pakke ut. Pakk den ut selv, og legg dokumentene rett i mappen.",
		NN: "Fila er pakka på ein måte som programmet ikkje kan pakke ut. Pakk henne ut sjølv, og legg dokumenta rett i mappa.",
		EN: "The file is packed in a way that the program cannot unpack. Unpack it yourself and put the documents straight into the folder.",
	},
	text.Recording: {
		NB: "Dette er et lyd- eller filmopptak, som programmet ikke kan lese. Skriv et kort, datert notat om hva det viser.",
		NN: "Dette er eit lyd- eller filmopptak, som programmet ikkje kan lese. Skriv eit kort, datert notat om kva det viser.",
		EN: "This is a recording of sound or film, which the program cannot read. Write a short, dated note on what it shows.",
	},
	text.Pointer: {
		NB: "Filen er bare en snarvei til et dokument som ligger et annet sted. Hent selve dokumentet, for eksempel som PDF fra Google Dokumenter, og legg det i mappen.",
		NN: "Fila er berre ein snarveg til eit dokument som ligg ein annan stad. Hent sjølve dokumentet, til dømes som PDF frå Google Dokument, og legg det i mappa.",
		EN: "The file is only a link to a document that lies elsewhere. Get the document itself, for example as PDF from Google Docs, and put it into the folder.",
	},
	text.PictureOnly: {
		NB: "Dette er et bilde uten tekst. Se på det selv, og send helst en PDF med tekst.",
		NN: "Dette er eit bilete utan tekst. Sjå på det sjølv, og send helst ein PDF med tekst.",
		EN: "This is a picture without text. Look at it yourself, and send a PDF with real text if you can.",
	},
	text.PhotoFormat: {
		NB: "Bildet er i iPhone-formatet HEIC, som få programmer kan vise. Send det som JPEG.",
		NN: "Biletet er i iPhone-formatet HEIC, som få program kan vise. Send det som JPEG.",
		EN: "The picture is in the iPhone format HEIC, which few programs can show. Send it as JPEG.",
	},
	text.AppleFormat: {
		NB: "Dokumentet er laget i Pages, Numbers eller Keynote og åpnes bare på Mac, iPad og iPhone. Eksporter det som PDF eller Word.",
		NN: "Dokumentet er laga i Pages, Numbers eller Keynote og kan berre opnast på Mac, iPad og iPhone. Eksporter det som PDF eller Word.",
		EN: "The document was made in Pages, Numbers or Keynote and opens only on a Mac, iPad or iPhone. Export it as PDF or Word.",
	},
	text.Encrypted: {
		NB: "Innholdet er kryptert til en bestemt mottaker og kan bare åpnes der. Åpne det i programmet det kom til, og legg inn en vanlig kopi.",
		NN: "Innhaldet er kryptert til ein bestemd mottakar og kan berre opnast der. Opne det i programmet det kom til, og legg inn ein vanleg kopi.",
		EN: "The content is encrypted for one recipient and opens only there. Open it in the program it was sent to, and put in an ordinary copy.",
	},
	text.Altered: {
		NB: "Filen er ikke lenger den som ble signert: sjekksummen i pakken stemmer ikke. Be avsenderen om pakken på nytt.",
		NN: "Fila er ikkje lenger den som vart signert: sjekksummen i pakken stemmer ikkje. Be avsendaren om pakken på nytt.",
		EN: "The file is no longer the one that was signed: the checksum in the package does not fit. Ask the sender for the package again.",
	},
	text.NoText: {
		NB: "Filen åpnes, men det står ingen tekst i den.",
		NN: "Fila opnar seg, men det står ingen tekst i henne.",
		EN: "The file opens, but there is no text in it.",
	},
	text.Undecodable: {
		NB: "Teksten er lagret slik at den bare kan ses, ikke leses av et program. Lagre dokumentet som PDF på nytt.",
		NN: "Teksten er lagra slik at han berre kan sjåast, ikkje lesast av eit program. Lagre dokumentet som PDF på nytt.",
		EN: "The text is stored so that it can be seen but not read by a program. Save the document as PDF again.",
	},
	text.TooLarge: {
		NB: "Filen er større enn programmet leser. Del den opp.",
		NN: "Fila er større enn programmet les. Del henne opp.",
		EN: "The file is larger than the program reads. Split it.",
	},
	text.TooSlow: {
		NB: "Det tok for lang tid å lese filen. Lagre dokumentet på nytt eller del det opp.",
		NN: "Det tok for lang tid å lese fila. Lagre dokumentet på nytt eller del det opp.",
		EN: "Reading the file took too long. Save the document again or split it.",
	},
	text.TooDeep: {
		NB: "Filen ligger inni for mange andre filer. Pakk ut og legg dokumentene rett i mappen.",
		NN: "Fila ligg inni for mange andre filer. Pakk ut og legg dokumenta rett i mappa.",
		EN: "The file lies inside too many others. Unpack it and put the documents straight into the folder.",
	},
	text.Suspicious: {
		NB: "Filen er laget slik at den kan stanse programmer som åpner den. Den er ikke åpnet.",
		NN: "Fila er laga slik at ho kan stanse program som opnar henne. Ho er ikkje opna.",
		EN: "The file is made so that it can stop programs that open it. It was not opened.",
	},
	text.Crashed: {
		NB: "Programmet klarte ikke å lese filen. Det er en feil i programmet, ikke hos dere. Lagre dokumentet som PDF.",
		NN: "Programmet klarte ikkje å lese fila. Det er ein feil i programmet, ikkje hos dykk. Lagre dokumentet som PDF.",
		EN: "The program failed to read the file. That is a fault of the program, not yours. Save the document as PDF.",
	},
}

// Passed is why a file is passed over, as a code; see report.Ignored.
type Passed string

// The reasons for passing a file over.
const (
	Junk        Passed = "junk"
	Link        Passed = "link"
	Special     Passed = "special"
	EmptyFolder Passed = "empty-folder"
	Container   Passed = "container"
	Technical   Passed = "technical"
	Signature   Passed = "signature"
	ManifestUse Passed = "manifest"
	OwnReport   Passed = "own-report"
	Register    Passed = "register"
)

// Accompanying returns why a file is passed over that only accompanies others, by its
// format; ok is false for every other file.
func Accompanying(f text.Format) (why Passed, ok bool) {
	switch f {
	case text.P7S:
		return Signature, true
	case text.Wrapping:
		return Technical, true
	}
	return "", false
}

// PassedText returns the sentence that tells why a file was passed over. members
// is how many files a container holds.
func PassedText(why Passed, members int) Text {
	if why == Container && members == 1 {
		return Text{"Åpnet som en beholder med 1 fil.", "Opna som ein behaldar med 1 fil.", "Opened as a container, 1 member."}
	}
	if why == Container {
		return Text{
			NB: fmt.Sprintf("Åpnet som en beholder med %d filer.", members),
			NN: fmt.Sprintf("Opna som ein behaldar med %d filer.", members),
			EN: fmt.Sprintf("Opened as a container, %d members.", members),
		}
	}
	return passedTexts[why]
}

var passedTexts = map[Passed]Text{
	Junk: {
		NB: "Filen hører til datamaskinen, ikke til saken.",
		NN: "Fila høyrer til datamaskina, ikkje til saka.",
		EN: "The file belongs to the computer, not to the case.",
	},
	Link: {
		NB: "Snarvei. Programmet følger ikke snarveier ut av mappen.",
		NN: "Snarveg. Programmet følgjer ikkje snarvegar ut av mappa.",
		EN: "A link. The program follows no links out of the folder.",
	},
	Special: {
		NB: "Dette er ikke en vanlig fil, og den er ikke åpnet.",
		NN: "Dette er ikkje ei vanleg fil, og ho er ikkje opna.",
		EN: "This is no ordinary file, and it was not opened.",
	},
	EmptyFolder: {
		NB: "Mappen er tom.",
		NN: "Mappa er tom.",
		EN: "The folder is empty.",
	},
	Technical: {
		NB: "Teknisk fil som hører til pakken eller e-posten.",
		NN: "Teknisk fil som høyrer til pakken eller e-posten.",
		EN: "A technical file that belongs to the package or the mail.",
	},
	Signature: {
		NB: "Elektronisk signatur. Programmet kontrollerer ikke om signaturen er gyldig.",
		NN: "Elektronisk signatur. Programmet kontrollerer ikkje om signaturen er gyldig.",
		EN: "An electronic signature. The program does not verify signatures.",
	},
	ManifestUse: {
		NB: "Lest som opplysninger fra skolen om mappen.",
		NN: "Lesen som opplysningar frå skulen om mappa.",
		EN: "Read as what the school says of the folder.",
	},
	Register: {
		NB: "Lest som sakssystemets liste over dokumentene. Den daterer hoveddokumenter som ikke selv har dato.",
		NN: "Lesen som lista til sakssystemet over dokumenta. Ho daterer hovuddokument som ikkje sjølve har dato.",
		EN: "Read as the case system's list of the documents. It dates main documents that bear no date themselves.",
	},
	OwnReport: {
		NB: "En tidligere rapport fra mappesjekk.",
		NN: "Ein tidlegare rapport frå mappesjekk.",
		EN: "An earlier report by mappesjekk.",
	},
}
