package office

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// field is a complex field between its begin and its end.
type field struct {
	code   []byte // the instruction
	result bool   // past the separator: what follows is shown
	auto   bool   // fills itself in anew
	locked bool   // somebody has fixed its result
}

const maxFieldCode = 4096

// fieldChar reads a w:fldChar.
func (s *story) fieldChar() error {
	switch s.x.attr("fldCharType") {
	case "begin":
		if len(s.fields) >= s.job.lim.XMLDepth {
			return text.Over(text.LimitXMLDepth, s.job.lim.XMLDepth)
		}
		lock := s.x.attr("fldLock")
		f := field{locked: lock == "1" || lock == "true" || lock == "on"}
		err := s.x.children(s.formField)
		s.fields = append(s.fields, f)
		return err
	case "separate":
		if f := s.field(); f != nil {
			f.result = true
			f.auto = !f.locked && (f.auto || autoCode(string(f.code)))
		}
	case "end":
		return s.endField()
	}
	return nil
}

// field returns the innermost open field, nil if there is none.
func (s *story) field() *field {
	if len(s.fields) == 0 {
		return nil
	}
	return &s.fields[len(s.fields)-1]
}

func (s *story) endField() error {
	f := s.field()
	if f == nil {
		return nil
	}
	ended := *f
	s.fields = s.fields[:len(s.fields)-1]
	// A field whose instruction holds a date of today changes with it.
	if outer := s.field(); outer != nil && !outer.result && !ended.locked && (ended.auto || autoCode(string(ended.code))) {
		outer.auto = true
	}
	if prompt, ok := macroPrompt(string(ended.code)); ok {
		return s.writePlaceholder(prompt)
	}
	return nil
}

// code takes in a piece of a field's instruction.
func (s *story) code(t []byte) error {
	if f := s.field(); f != nil && !f.result && len(f.code)+len(t) <= maxFieldCode {
		f.code = append(f.code, t...)
	}
	return nil
}

// simpleField reads a w:fldSimple, whose instruction is an attribute.
func (s *story) simpleField() error {
	code, lock := s.x.attr("instr"), s.x.attr("fldLock")
	locked := lock == "1" || lock == "true" || lock == "on"
	depth := len(s.fields)
	s.fields = append(s.fields, field{result: true, auto: !locked && autoCode(code)})
	err := s.x.children(s.inline)
	s.fields = s.fields[:min(depth, len(s.fields))]
	return err
}

// autoCode reports whether a field with that instruction shows a date that
// changes by itself: that of the day, of the last saving or printing. CREATEDATE
// stays what it was. (ECMA-376 part 1, section 17.16.5.)
func autoCode(code string) bool {
	words := strings.Fields(strings.ToUpper(code))
	if len(words) == 0 {
		return false
	}
	switch words[0] {
	case "DATE", "TIME", "SAVEDATE", "PRINTDATE":
		return true
	case "DOCPROPERTY", "INFO":
		if len(words) > 1 {
			switch strings.Trim(words[1], `"`) {
			case "LASTSAVEDTIME", "LASTPRINTED", "SAVEDATE", "PRINTDATE":
				return true
			}
		}
	}
	return false
}

// macroPrompt returns the text that a MACROBUTTON field shows: old templates use
// one without a macro to say "click here and write".
func macroPrompt(code string) (string, bool) {
	name, rest, _ := strings.Cut(strings.TrimSpace(code), " ")
	if !strings.EqualFold(name, "MACROBUTTON") {
		return "", false
	}
	_, prompt, _ := strings.Cut(strings.TrimSpace(rest), " ")
	return prompt, strings.TrimSpace(prompt) != ""
}

// formField reads what a form field of old Word holds outside its text: a tick
// or a choice from a list.
func (s *story) formField(name string) error {
	if name != "ffData" {
		return nil
	}
	return s.x.children(func(name string) error {
		switch name {
		case "checkBox":
			ticked, said := false, false
			err := s.x.children(func(name string) error {
				if name == "checked" || name == "default" && !said {
					ticked = s.x.on()
					said = name == "checked"
				}
				return nil
			})
			return first(err, s.writeString(tick(ticked)))
		case "ddList":
			chosen, fallback := -1, 0
			var entries []string
			err := s.x.children(func(name string) error {
				switch name {
				case "result":
					chosen = s.x.number("val", 0)
				case "default":
					fallback = s.x.number("val", 0)
				case "listEntry":
					entries = append(entries, s.x.attr("val"))
				}
				return nil
			})
			if chosen < 0 {
				chosen = fallback
			}
			if chosen >= 0 && chosen < len(entries) {
				return first(err, s.writeString(entries[chosen]))
			}
			return err
		}
		return nil
	})
}

// tick returns the sign for a box that is ticked or not.
func tick(ticked bool) string {
	if ticked {
		return "☒"
	}
	return "☐"
}
