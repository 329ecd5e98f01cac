package main

import (
	"fmt"
	"slices"
	"strings"
)

// languages are the codes of the languages that the program speaks, as indexes
// into a phrase.
var languages = [...]string{"nb", "nn", "en"}

// phrase is a text in every language.
type phrase [len(languages)]string

// speaker says the fixed texts in one language.
type speaker struct{ lang string }

// say returns a fixed text with args filled in.
func (s speaker) say(m message, args ...any) string {
	text := textFor(m)[slices.Index(languages[:], s.lang)]
	if len(args) == 0 {
		return text
	}
	return fmt.Sprintf(text, args...)
}

// chooseLanguage returns the language to speak before anything else is known:
// that of --lang, if args have a valid one; else nynorsk for a nynorsk locale;
// else bokmål.
func chooseLanguage(args []string, getenv func(string) string) string {
	asked := ""
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if value, ok := strings.CutPrefix(strings.TrimLeft(arg, "-"), "lang="); ok && strings.HasPrefix(arg, "-") {
			asked = value
		}
		if strings.HasPrefix(arg, "-") && strings.TrimLeft(arg, "-") == "lang" && i+1 < len(args) {
			asked = args[i+1]
		}
	}
	for _, code := range languages {
		if asked == code {
			return code
		}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := getenv(name); locale != "" {
			if strings.HasPrefix(strings.ToLower(locale), "nn") {
				return "nn"
			}
			break
		}
	}
	return "nb"
}
