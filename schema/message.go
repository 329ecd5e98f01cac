package schema

import (
	"strconv"
	"strings"
)

// Message tells a violation in a sentence or two: file, line, field, what was
// expected there, and what was probably meant. lang is "nb", "nn" or "en".
func (v Violation) Message(lang string) string {
	var where []string
	if v.File != "" {
		where = append(where, v.File)
	}
	if v.Line > 0 {
		where = append(where, phrase{"linje {0}", "linje {0}", "line {0}"}.in(lang, strconv.Itoa(v.Line)))
	}
	if v.Field != "" {
		where = append(where, spoken(v.Field, lang))
	}
	if len(where) == 0 {
		return v.Text(lang)
	}
	return strings.Join(where, ", ") + ": " + v.Text(lang)
}

// Text tells what was expected, without the place. Where one name or code comes
// near, it is told instead of all that there are.
func (v Violation) Text(lang string) string {
	expected, suggestion := v.expectedWords(lang), ""
	if v.Suggest != "" {
		suggestion = didYouMean.in(lang, v.Suggest)
	}
	if v.Problem == UnknownField || v.Problem == NotOneOf {
		if suggestion == "" {
			expected = couldBe.in(lang, expected)
		} else {
			expected = ""
		}
	}
	return problemTexts[v.Problem].in(lang, expected, v.gotWords()) + suggestion
}

// spoken writes a field as people say it: "dokumenter nr. 2, dato".
func spoken(name, lang string) string {
	return strings.NewReplacer("[", phrase{" nr. ", " nr. ", " no. "}.in(lang), "]", "", ".", ", ").Replace(name)
}

// maxListed is how many codes a sentence lists.
const maxListed = 24

// expectedWords writes what was expected: {0} of the problem's text.
func (v Violation) expectedWords(lang string) string {
	var words []string
	for _, e := range v.Expected {
		switch v.Problem {
		case BadForm:
			e = formTexts[e].in(lang)
		case WrongType:
			e = typeTexts[e].in(lang)
		case RepeatedValue:
			e = onLine.in(lang, e)
		}
		words = append(words, e)
	}
	return listWords(words, lang)
}

// listWords writes "a, b eller c".
func listWords(words []string, lang string) string {
	if len(words) > maxListed {
		return strings.Join(words[:maxListed], ", ") + " …"
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + phrase{" eller ", " eller ", " or "}.in(lang) + words[last]
}

func (v Violation) gotWords() string {
	if v.Got == "" {
		return ""
	}
	return " «" + v.Got + "»"
}
