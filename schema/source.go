package schema

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

// limits bound what one document may cost.
type limits struct {
	bytes  int // of the file
	values int // scalars, lists and objects together
	depth  int // lists and objects inside each other
}

// A manifest or profile is written by hand; a report of the largest folder
// holds some hundred thousand values.
var (
	formLimits     = limits{bytes: 1 << 20, values: 20_000, depth: 32}
	documentLimits = limits{bytes: 256 << 20, values: 20_000_000, depth: 100}
)

// parser reads a document of one format into a tree.
type parser func(data []byte, lim limits) (*node, []Violation)

// parserFor returns the parser for a manifest or profile: JSON if the file's
// name ends in .json, else YAML.
func parserFor(file string) parser {
	if strings.HasSuffix(strings.ToLower(file), ".json") {
		return parseJSON
	}
	return parseYAML
}

// read brings a document into a tree if its size and encoding allow it. The
// tree is nil where they don't, or where the parser fails.
func (parse parser) read(data []byte, lim limits) (*node, []Violation) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if len(data) > lim.bytes {
		return nil, []Violation{{Problem: TooLarge, Expected: []string{strconv.Itoa(lim.bytes >> 10)}}}
	}
	if at := invalidByte(data); at >= 0 {
		return nil, []Violation{{Position: positionOf(data, at), Problem: BadEncoding}}
	}
	return parse(data, lim)
}

// invalidByte returns where data stops being UTF-8; -1 if nowhere.
func invalidByte(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size <= 1 {
			return i
		}
		i += size
	}
	return -1
}
