package segment

// tally adds up weights.
type tally float64

func (t *tally) add(when bool, weight float64) {
	if when {
		*t += tally(weight)
	}
}

// border weighs what the text says of a border between the pages before and after,
// in a document that begins with the page first.
func border(first, before, after page, fullest int) float64 {
	var sum tally
	sum.add(after.lines == 0, noText)
	sum.numbers(before, after)
	sum.furniture(before, after)
	sum.head(first, after)
	sum.add(after.begins() && before.signed, endsBefore)
	sum.add(after.begins() && before.lines < max(fullest*2/3, fewLines), shortBefore)
	sum.add(after.begins() && before.lang != "" && after.lang != "" && before.lang != after.lang, otherStandard)
	sum.add(after.continues, inSentence)
	sum.add(before.open && !before.signed, openBefore)
	sum.add(before.announces || after.goesOn, saysGoesOn)
	sum.add(after.top != "" && after.date == before.date && after.top == before.top, sameTop)
	sum.add(after.numbered, nextSection)
	sum.add(after.entry && before.entries >= fewEntries, nextEntry)
	return float64(sum)
}

// fewEntries is how many lines of a log begin with a date at least.
const fewEntries = 2

// numbers weighs the page numbers.
func (t *tally) numbers(before, after page) {
	switch {
	case after.number == 1 && (after.of > 0 || before.number > 1):
		t.add(true, firstOfPages)
		t.add(before.number > 0 && before.number == before.of, afterLast)
	case after.number > 1 && before.number == after.number-1 && before.of == after.of:
		t.add(true, laterOfPages)
	}
}

// furniture weighs head and foot of the pages.
func (t *tally) furniture(before, after page) {
	switch {
	case before.furniture == "" && after.furniture == "":
	case before.furniture == after.furniture:
		t.add(true, sameFurniture)
		t.add(after.named, sameTitleLine)
	case before.furniture == "" || after.furniture == "":
		t.add(true, someFurniture)
	default:
		t.add(true, newFurniture)
	}
}

// head weighs the first lines of a page.
func (t *tally) head(first, after page) {
	t.add(after.titled, titleOnTop)
	t.add(after.dated, datedTitle)
	t.add(after.section && !after.who, sectionTitle)
	t.add(after.labels > 0, labelsOnTop)
	t.add(after.who, whoOnTop)
	t.add(after.complete(), wholeHead)
	t.add(after.letterhead, letterhead)
	t.add(after.letterhead && after.addressee, letterWhole)
	t.add(after.mailHead && !first.mailHead, mailOnTop)
	t.add(after.mailHead && first.mailHead, mailInMail)
	t.add(after.enclosure, enclosureTop)
	t.add(after.titled && after.level == 1 && first.lower, newMain)
	t.add(after.titled && after.level > 1 && first.level == 1, lowerTitle)
}
