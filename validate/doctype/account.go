package doctype

import "github.com/mappesjekk/mappesjekk/validate/text"

// An account that is shorter than this leaves a caseworker in doubt.
const shortAccount = 200

// account describes the account in a document, if it holds one.
func (r *reading) account(f *Facts) *Account {
	holds := f.Type == Redegjorelse
	for _, t := range f.Also {
		holds = holds || t == Redegjorelse
	}
	if !holds || f.Blank {
		return nil
	}
	a := &Account{At: r.firstPast, Letters: r.letters}
	if a.At == (text.Place{}) {
		a.At = text.Place{Page: r.doc.First + 1, Line: 1}
	}
	written := r.marks[answersOffice] > 0 || r.marks[office] > 0 || r.marks[schoolStaff] > 0 || r.marks[knewAndDid] > 0
	a.Unclear = r.letters < shortAccount || !written || !r.tellsAccount()
	return a
}
