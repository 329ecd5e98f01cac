package pdf

import (
	"errors"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/page"
)

const (
	// fewLetters is the number of letters below which a page with a picture on it
	// counts as a picture: a stamp or a page number may be laid over a scan.
	fewLetters = 25
	// manyLetters is the number of letters from which on the text of a page of
	// which much can't be decoded is kept.
	manyLetters = 200
	// pictureShare is how much of a page an image covers at least to be what the
	// page is about.
	pictureShare = 0.3
	// outlines is the number of curves that a page of text in outlines has at
	// least; a drawing without any text has fewer.
	outlines = 300
	// mostUnknown is the share of glyphs without text from which on a page can't
	// be read.
	mostUnknown = 0.3
)

var (
	errGlyphs  = errors.New("most glyphs have no text")
	errGarble  = errors.New("the text is no language")
	errPicture = errors.New("the page is a picture")
	errBroken  = errors.New("the page is damaged")
)

// pageProblem says why a page has no usable text, or not all of it. A blank page
// has no problem.
func pageProblem(r *page.Result) *text.Problem {
	letters, odd := countSigns(r)
	glyphs := r.Known + r.Guessed + r.Unknown
	switch {
	case glyphs > fewLetters && float64(r.Unknown) > mostUnknown*float64(glyphs):
		return &text.Problem{Kind: text.Undecodable, Err: errGlyphs, Partial: letters >= manyLetters && looksWritten(r)}
	case glyphs > fewLetters && r.Guessed > r.Known && !looksWritten(r):
		return &text.Problem{Kind: text.Undecodable, Err: errGarble}
	case glyphs > fewLetters && odd > letters:
		return &text.Problem{Kind: text.Undecodable, Err: errGarble}
	case letters < fewLetters && (r.Pictures >= pictureShare || r.Paths >= outlines):
		return &text.Problem{Kind: text.PictureOnly, Err: errPicture, Partial: letters > 0}
	case r.Partial:
		return &text.Problem{Kind: text.Damaged, Err: errBroken, Partial: letters > 0}
	}
	return nil
}

// countSigns counts letters and digits, and signs that stand for no text: of the
// private areas, control and replacement characters.
func countSigns(r *page.Result) (letters, odd int) {
	for i := range r.Lines {
		for _, c := range r.Lines[i].Text {
			switch {
			case unicode.IsLetter(c) || unicode.IsDigit(c):
				letters++
			case unicode.Is(unicode.Co, c) || c == '\ufffd' || unicode.IsControl(c) && c != '\t':
				odd++
			}
		}
	}
	return letters, odd
}

// looksWritten reports whether text whose encoding was guessed looks like
// writing: mostly letters, with vowels among them and spaces between.
func looksWritten(r *page.Result) bool {
	letters, vowels, spaces, all := 0, 0, 0, 0
	for i := range r.Lines {
		spaces++
		for _, c := range r.Lines[i].Text {
			all++
			switch {
			case c == ' ' || c == '\t':
				spaces++
			case unicode.IsLetter(c):
				letters++
				if isVowel(c) {
					vowels++
				}
			}
		}
	}
	return 3*letters > 2*(all-spaces) && 5*vowels > letters && 2*vowels < 3*(letters-vowels) && 20*spaces > all
}

func isVowel(c rune) bool {
	switch unicode.ToLower(c) {
	case 'a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å', 'é', 'ö', 'ä', 'ü':
		return true
	}
	return false
}

// verdict says why the whole file has no usable text, or was read only in part.
func verdict(c *text.Content, fl flaws, limits text.Limits) *text.Problem {
	kinds := map[text.ProblemKind]int{}
	usable, unread := false, 0
	for i := range c.Pages {
		p := c.Pages[i].Problem
		if p != nil {
			kinds[p.Kind]++
		}
		if (p == nil || p.Kind == text.Damaged || p.Kind == text.Undecodable) && len(c.Pages[i].Lines) > 0 {
			usable = true
		}
		if p != nil {
			unread++
		}
	}
	switch {
	case errors.Is(fl.tooHeavy, file.ErrExpanded):
		return over(text.LimitExpanded, limits.Expanded, usable)
	case fl.tooHeavy != nil && errSuspicious(fl.tooHeavy):
		return &text.Problem{Kind: text.Suspicious, Partial: usable, Err: fl.tooHeavy}
	case fl.tooHeavy != nil:
		return &text.Problem{Kind: text.Damaged, Partial: usable, Err: fl.tooHeavy}
	case fl.tooMany:
		return over(text.LimitPages, limits.Pages, usable)
	case fl.tooLong:
		return over(text.LimitText, limits.TextBytes, usable)
	case len(c.Pages) == 0:
		return &text.Problem{Kind: text.Damaged, Err: errBroken}
	case !usable && unread == 0:
		return &text.Problem{Kind: text.NoText}
	case unread > 0:
		return &text.Problem{Kind: worst(kinds), Partial: usable}
	}
	return nil
}

// over returns the problem of a file over a limit of which some was read or not.
func over[N ~int | ~int64](l text.Limit, most N, usable bool) *text.Problem {
	p := text.Over(l, most)
	p.Partial = usable
	return p
}

// worst returns the kind of problem that most pages have; of equal ones the one
// that can least be helped.
func worst(kinds map[text.ProblemKind]int) text.ProblemKind {
	best := text.Damaged
	for _, kind := range []text.ProblemKind{text.PictureOnly, text.Undecodable, text.Damaged} {
		if kinds[kind] > kinds[best] {
			best = kind
		}
	}
	return best
}
