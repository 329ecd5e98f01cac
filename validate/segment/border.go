package segment

// tally adds up weights.
type tally float64

func (t *tally) add(when bool, weight float64) {
	if when {
		*t += tally(weight)
	}
}

// neighbours are the pages on both sides of what may be a border.
type neighbours struct {
	first   page // on which the document that is open begins
	before  page // the last page with text
	after   page
	fullest int  // lines of the fullest page of the file
	merged  bool // the file has pages that were made apart
	sharing bool // and others that were made in one go, so that it tells
	front   bool // before is the first page of the file
	unended bool // the open document is a letter that nobody has signed yet
}

// pass goes on to the page behind before; first tells that a document begins with
// before. A page without text tells nothing, so what is known stays.
func (n *neighbours) pass(before page, first bool) {
	if first {
		n.first = before
		n.unended = before.letterhead && before.addressee
	}
	n.unended = n.unended && !before.closed && !before.signed
	if before.lines > 0 {
		n.before = before
	}
}

// border weighs what the text says of a border between the pages before and after.
func (n neighbours) border() float64 {
	var sum tally
	first, before, after := n.first, n.before, n.after
	sum.add(after.lines == 0, noText)
	sum.numbers(before, after)
	sum.furniture(before, after)
	sum.head(first, after)
	sum.sheets(before, after)
	if n.merged {
		sum.origin(before, after, n.sharing)
		sum.add(before.strand != after.strand && n.isFront(), frontPage)
	}
	begins := after.begins()
	sum.add(begins && before.signed && !before.closed, endsBefore)
	sum.add(before.closed && (begins || after.fresh) && !after.section, closedBefore)
	sum.add(before.closed && after.fresh && !after.section && after.date != "", datedSheet)
	sum.add((begins || after.fresh) && before.lines < max(n.fullest*2/3, fewLines), shortBefore)
	sum.add(begins && before.lang != "" && after.lang != "" && before.lang != after.lang, otherStandard)
	sum.add(n.unended && !after.letterhead, letterUnended)
	sum.add(after.continues, inSentence)
	sum.add(before.open && !before.signed, openBefore)
	sum.add(before.announces || after.goesOn, saysGoesOn)
	sum.add(after.top != "" && after.date == before.date && after.top == before.top, sameTop)
	sum.add(after.numbered, nextSection)
	sum.add(after.entry && before.entries >= fewEntries, nextEntry)
	sum.add(after.titled && !after.section && after.entries > fewEntries && before.entries < fewEntries, logHead)
	return float64(sum)
}

// isFront reports whether the page before is the front page of a plan or a book,
// which is often set by itself.
func (n neighbours) isFront() bool {
	return n.front && n.before.lines <= frontLines && !n.before.closed && !n.before.begins()
}

// frontLines is how many lines the front page of a plan or a book has at most.
const frontLines = 6

// fewEntries is how many lines of a log begin with a date at least.
const fewEntries = 2

// numbers weighs the page numbers.
func (t *tally) numbers(before, after page) {
	switch {
	case after.number == 1 && (after.of > 0 || before.number > 1):
		t.add(true, firstOfPages)
		t.add(before.number > 0 && before.number == before.of, afterLast)
	case after.number == 1 && before.number == 1:
		t.add(true, sameNumber)
	case after.number > 1 && before.number == after.number-1 && before.of == after.of:
		t.add(true, laterOfPages)
	case after.number == 0 && before.of > 0 && before.number == before.of:
		t.add(true, pastLast)
	case after.number == 0 && before.of > 0:
		t.add(true, missingPages)
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
		t.add(after.fresh, freshUnderNew)
		t.add(!sharesWord(before.furnished, after.furnished), otherFurniture)
	}
}

// sharesWord reports whether a word stands in both heads or feet.
func sharesWord(a, b map[string]bool) bool {
	for word := range a {
		if b[word] {
			return true
		}
	}
	return false
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
	t.add(after.mailHead && first.mailHead && after.subject != first.subject, mailOther)
	t.add(after.mailHead && first.mailHead && after.subject == first.subject, mailInThread)
	t.add(after.enclosure, enclosureTop)
	t.add(after.titled && after.level == 1 && first.lower, newMain)
	t.add(after.fresh && !after.titled && after.firstLevel == 1, freshMarked)
	t.add(after.titled && max(after.level, after.firstLevel) > 1 && first.level == 1, lowerTitle)
}

// sheets weighs the sheets that stand between documents: what an archive system
// prints in front of one, and "Vedlegg 2" alone on a page. Each belongs to the
// document that follows.
func (t *tally) sheets(before, after page) {
	t.add(after.cover, coverSheet)
	t.add(before.cover && !after.cover, afterSheet)
	t.add(after.divides(), dividingSheet)
	t.add(before.divides() && !after.divides(), afterSheet)
}

// divides reports whether nothing but the mark of an enclosure stands on the page.
func (p page) divides() bool { return p.enclosure && p.lines <= dividerLines }

const dividerLines = 2

// origin weighs whether the pages were made in one go. Where no two pages of the
// file were, its program may simply make each page by itself.
func (t *tally) origin(before, after page, sharing bool) {
	switch {
	case before.strand == after.strand && after.strand > 0:
		t.add(true, sameOrigin)
	case before.strand > 0 && after.strand > 0:
		t.add(true, pageOrigin)
		t.add(after.fresh || after.begins(), freshOrigin)
		t.add(sharing, otherOrigin)
	case before.strand != after.strand:
		t.add(true, scanBeside)
	}
}
