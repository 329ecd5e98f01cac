package rules

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// limitTexts are the sentences about files that are over a limit. %s is the size
// of the limit with its unit.
var limitTexts = map[text.Limit]Text{
	text.LimitFileBytes: {
		NB: "Filen er større enn %s, som er det meste programmet åpner. Del den opp i flere filer.",
		NN: "Fila er større enn %s, som er det meste programmet opnar. Del henne opp i fleire filer.",
		EN: "The file is larger than %s, the most that the program opens. Split it into several files.",
	},
	text.LimitExpanded: {
		NB: "Filen blir til mer enn %s når den pakkes ut, og så mye pakker programmet ikke ut av én fil. Pakk den ut selv, og legg dokumentene rett i mappen.",
		NN: "Fila blir til meir enn %s når ho blir pakka ut, og så mykje pakkar programmet ikkje ut av éi fil. Pakk henne ut sjølv, og legg dokumenta rett i mappa.",
		EN: "The file unpacks to more than %s, the most that the program unpacks of one file. Unpack it yourself and put the documents straight into the folder.",
	},
	text.LimitUnfolded: {
		NB: "Filen har så mange filer inni hverandre at den til sammen blir større enn %s eller til flere filer enn programmet tar ut av én. Pakk den ut selv, og legg bare dokumentene i saken rett i mappen.",
		NN: "Fila har så mange filer inni kvarandre at ho til saman blir større enn %s eller til fleire filer enn programmet tek ut av éi. Pakk henne ut sjølv, og legg berre dokumenta i saka rett i mappa.",
		EN: "The file has so many files inside each other that together they are larger than %s, or more than the program takes out of one. Unpack it yourself and put only the documents of the case straight into the folder.",
	},
	text.LimitRatio: {
		NB: "Noe i filen blir mer enn %s så stort når det pakkes ut. Slik lages filer som skal stanse programmer, så det er ikke pakket ut. Er filen deres egen, lagre innholdet på nytt fra programmet det kommer fra.",
		NN: "Noko i fila blir meir enn %s så stort når det blir pakka ut. Slik blir filer som skal stanse program laga, så det er ikkje pakka ut. Er fila dykkar eiga, lagre innhaldet på nytt frå programmet det kjem frå.",
		EN: "Something in the file grows by more than %s when it is unpacked. Files meant to stop programs are made that way, so it was not unpacked. If the file is your own, save its content again from the program it comes from.",
	},
	text.LimitDepth: {
		NB: "Filen ligger mer enn %s nede i filer som ligger i hverandre, eller har selv så mange. Pakk ut og legg dokumentene rett i mappen.",
		NN: "Fila ligg meir enn %s nede i filer som ligg i kvarandre, eller har sjølv så mange. Pakk ut og legg dokumenta rett i mappa.",
		EN: "The file lies more than %s down in files inside each other, or has as many itself. Unpack them and put the documents straight into the folder.",
	},
	text.LimitMembers: {
		NB: "Filen har mer enn %s i seg, som er det meste programmet tar ut av én fil. Pakk den ut, og send bare dokumentene i saken.",
		NN: "Fila har meir enn %s i seg, som er det meste programmet tek ut av éi fil. Pakk henne ut, og send berre dokumenta i saka.",
		EN: "The file holds more than %s, the most that the program takes out of one file. Unpack it and send only the documents of the case.",
	},
	text.LimitParts: {
		NB: "Det som ligger i filen, er til sammen større enn %s, som er det meste programmet tar ut av én fil. Lagre vedleggene for seg, og legg dem rett i mappen.",
		NN: "Det som ligg i fila, er til saman større enn %s, som er det meste programmet tek ut av éi fil. Lagre vedlegga for seg, og legg dei rett i mappa.",
		EN: "What lies in the file is larger than %s in all, the most that the program takes out of one file. Save the attachments and put them straight into the folder.",
	},
	text.LimitPages: {
		NB: "Filen har mer enn %s, som er det meste programmet leser av ett dokument. Del den opp i ett dokument om gangen.",
		NN: "Fila har meir enn %s, som er det meste programmet les av eitt dokument. Del henne opp i eitt dokument om gongen.",
		EN: "The file has more than %s, the most that the program reads of one document. Split it into one document each.",
	},
	text.LimitText: {
		NB: "Filen har mer enn %s med tekst, som er det meste programmet leser av ett dokument. Del den opp i ett dokument om gangen.",
		NN: "Fila har meir enn %s med tekst, som er det meste programmet les av eitt dokument. Del henne opp i eitt dokument om gongen.",
		EN: "The file has more than %s of text, the most that the program reads of one document. Split it into one document each.",
	},
	text.LimitAllText: {
		NB: "Dokumentene i mappen har til sammen mer enn %s med tekst, som er det meste programmet vurderer i én sak. Dette dokumentet er ikke vurdert. Ta ut det som ikke hører til saken, eller sjekk mappen i flere deler.",
		NN: "Dokumenta i mappa har til saman meir enn %s med tekst, som er det meste programmet vurderer i éi sak. Dette dokumentet er ikkje vurdert. Ta ut det som ikkje høyrer til saka, eller sjekk mappa i fleire delar.",
		EN: "The documents in the folder have more than %s of text in all, the most that the program judges in one case. This document was not judged. Take out what does not belong to the case, or check the folder in parts.",
	},
	text.LimitCells: {
		NB: "Regnearket har mer enn %s, som er det meste programmet leser. Ta ut de arkene som ikke hører til saken, eller lagre dem som PDF.",
		NN: "Reknearket har meir enn %s, som er det meste programmet les. Ta ut dei arka som ikkje høyrer til saka, eller lagre dei som PDF.",
		EN: "The workbook has more than %s, the most that the program reads. Take out the sheets that do not belong to the case, or save them as PDF.",
	},
	text.LimitXMLDepth: {
		NB: "Det ligger mer enn %s inni hverandre i filen, så dypt går programmet ikke. Lagre dokumentet som PDF.",
		NN: "Det ligg meir enn %s inni kvarandre i fila, så djupt går programmet ikkje. Lagre dokumentet som PDF.",
		EN: "More than %s lie inside each other in the file, deeper than the program goes. Save the document as PDF.",
	},
	text.LimitTime: {
		NB: "Det tok mer enn %s å lese filen, og da går programmet videre. Lagre dokumentet på nytt som PDF, eller del det opp.",
		NN: "Det tok meir enn %s å lese fila, og då går programmet vidare. Lagre dokumentet på nytt som PDF, eller del det opp.",
		EN: "Reading the file took more than %s, and then the program goes on. Save the document again as PDF, or split it.",
	},
	text.LimitMemory: {
		NB: "Å lese filen tar mer enn %s minne, og så mye får ikke ett dokument. Lagre dokumentet på nytt som PDF, eller del det opp.",
		NN: "Å lese fila tek meir enn %s minne, og så mykje får ikkje eitt dokument. Lagre dokumentet på nytt som PDF, eller del det opp.",
		EN: "Reading the file takes more than %s of memory, and no document gets that much. Save the document again as PDF, or split it.",
	},
	text.LimitPixels: {
		NB: "Bildet har mer enn %s, som er det meste programmet åpner. Lagre det i lavere oppløsning (300 dpi er nok).",
		NN: "Biletet har meir enn %s, som er det meste programmet opnar. Lagre det i lågare oppløysing (300 dpi er nok).",
		EN: "The picture has more than %s, the most that the program opens. Save it at a lower resolution (300 dpi will do).",
	},
}

// limitText returns the sentence about a file over a limit; ok is false where
// there is none.
func limitText(over text.Exceeded) (_ Text, ok bool) {
	t, ok := limitTexts[over.Limit]
	if !ok {
		return Text{}, false
	}
	size := limitSize(over)
	return Text{NB: fmt.Sprintf(t.NB, size.NB), NN: fmt.Sprintf(t.NN, size.NN), EN: fmt.Sprintf(t.EN, size.EN)}, true
}

// limitSize returns the size of a limit with its unit.
func limitSize(over text.Exceeded) Text {
	switch over.Limit {
	case text.LimitTime:
		return duration(time.Duration(over.Most))
	case text.LimitRatio:
		return counted(over.Most, Text{"ganger", "gonger", "times"})
	case text.LimitDepth:
		return counted(over.Most, Text{"nivåer", "nivå", "levels"})
	case text.LimitMembers:
		return counted(over.Most, Text{"filer", "filer", "files"})
	case text.LimitPages:
		return counted(over.Most, Text{"sider", "sider", "pages"})
	case text.LimitCells:
		return counted(over.Most, Text{"celler", "celler", "cells"})
	case text.LimitXMLDepth:
		return counted(over.Most, Text{"ledd", "ledd", "elements"})
	case text.LimitPixels:
		return counted(over.Most/1_000_000, Text{"millioner bildepunkter", "millionar biletpunkt", "million pixels"})
	}
	return same(byteSize(over.Most))
}

// counted returns "10 000 filer".
func counted(n int64, unit Text) Text {
	norwegian, english := grouped(n, "\u00a0"), grouped(n, ",")
	return Text{NB: norwegian + " " + unit.NB, NN: norwegian + " " + unit.NN, EN: english + " " + unit.EN}
}

// grouped returns n with its digits in groups of three, as they are written where
// there are more than four.
func grouped(n int64, between string) string {
	s := fmt.Sprint(n)
	if len(s) <= 4 {
		return s
	}
	var b strings.Builder
	for i, digit := range s {
		if i > 0 && (len(s)-i)%3 == 0 {
			b.WriteString(between)
		}
		b.WriteRune(digit)
	}
	return b.String()
}

// byteSize returns n bytes in the largest unit of which there is one at least.
func byteSize(n int64) string {
	switch {
	case n >= 1<<20:
		return fmt.Sprintf("%d MB", n>>20)
	case n >= 1<<10:
		return fmt.Sprintf("%d kB", n>>10)
	}
	return fmt.Sprintf("%d byte", n)
}

// duration returns d in whole seconds, or milliseconds where it is shorter.
func duration(d time.Duration) Text {
	if d < time.Second {
		return counted(d.Milliseconds(), Text{"millisekunder", "millisekund", "milliseconds"})
	}
	n := int64(math.Ceil(d.Seconds()))
	if n == 1 {
		return Text{"1 sekund", "1 sekund", "1 second"}
	}
	return counted(n, Text{"sekunder", "sekund", "seconds"})
}
