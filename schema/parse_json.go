package schema

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// parseJSON reads a JSON document into a tree. It is stricter than
// encoding/json: a repeated field is a violation, and so is a number that would
// need absurdly many digits when written out.
func parseJSON(data []byte, lim limits) (*node, []Violation) {
	var whole json.RawMessage
	if err := json.Unmarshal(data, &whole); err != nil {
		return nil, []Violation{jsonSyntax(data, err)}
	}
	p := &jsonParser{data: data, dec: json.NewDecoder(bytes.NewReader(data)), lim: lim}
	p.dec.UseNumber()
	root := p.value(nil)
	if p.stop != nil {
		return nil, append(p.violations, *p.stop)
	}
	return root, p.violations
}

// jsonSyntax tells where the text stops being JSON.
func jsonSyntax(data []byte, err error) Violation {
	v := Violation{Problem: BadSyntax, Expected: []string{"JSON"}}
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return v
	}
	end := int(min(syntax.Offset, int64(len(data))))
	if end > 0 && syntax.Offset <= int64(len(data)) {
		end-- // the offset is behind the sign that is wrong
	}
	v.Position = positionOf(data, end)
	if first := json.NewDecoder(bytes.NewReader(data)); first.Decode(new(json.RawMessage)) == nil {
		v.Problem, v.Expected = TrailingData, nil
	}
	return v
}

// jsonParser builds the tree of a text that is known to be JSON.
type jsonParser struct {
	data       []byte
	dec        *json.Decoder
	lim        limits
	values     int
	violations []Violation
	stop       *Violation // a limit was met; what was read so far is worth nothing

	// counted bytes are behind, and line and column are where they end, from 0.
	counted, line, column int
}

// start returns the place where the next token begins. It goes on from where it
// was, so that a long line is walked once.
func (p *jsonParser) start() Position {
	at := int(p.dec.InputOffset())
	for at < len(p.data) && strings.IndexByte(" \t\r\n,:", p.data[at]) >= 0 {
		at++
	}
	for ; p.counted < at; p.counted++ {
		switch b := p.data[p.counted]; {
		case b == '\n':
			p.line, p.column = p.line+1, 0
		case utf8.RuneStart(b):
			p.column++
		}
	}
	return Position{Line: p.line + 1, Column: p.column + 1}
}

func (p *jsonParser) fail(at Position, problem Problem, limit int) *node {
	p.stop = &Violation{Position: at, Problem: problem, Expected: []string{strconv.Itoa(limit)}}
	return &node{at: at}
}

func (p *jsonParser) value(path []string) *node {
	n := &node{at: p.start()}
	p.values++
	if p.values > p.lim.values {
		return p.fail(n.at, TooMuch, p.lim.values)
	}
	token, err := p.dec.Token()
	if err != nil {
		p.stop = &Violation{Position: n.at, Problem: BadSyntax, Expected: []string{"JSON"}}
		return n
	}
	switch t := token.(type) {
	case json.Delim:
		if len(path) >= p.lim.depth {
			return p.fail(n.at, TooDeep, p.lim.depth)
		}
		if t == '[' {
			p.list(n, path)
		} else {
			p.object(n, path)
		}
	case string:
		n.kind, n.text = text, norm.NFC.String(t)
	case json.Number:
		n.kind, n.text = number, string(t)
		if !harmless(n.text) {
			p.violations = append(p.violations, Violation{Position: n.at, Problem: BadNumber, path: path})
			n.text = "0"
		}
	case bool:
		n.kind, n.text = flag, strconv.FormatBool(t)
	}
	return n
}

func (p *jsonParser) list(n *node, path []string) {
	n.kind = list
	for p.stop == nil && p.dec.More() {
		n.items = append(n.items, p.value(child(path, strconv.Itoa(len(n.items)))))
	}
	p.closing()
}

func (p *jsonParser) object(n *node, path []string) {
	n.kind = object
	seen := map[string]Position{}
	for p.stop == nil && p.dec.More() {
		at := p.start()
		token, err := p.dec.Token()
		key, ok := token.(string)
		if err != nil || !ok {
			p.stop = &Violation{Position: at, Problem: BadSyntax, Expected: []string{"JSON"}}
			return
		}
		key = fieldKey(key)
		value := p.value(child(path, key))
		if first, ok := seen[key]; ok {
			p.violations = append(p.violations, repeated(at, child(path, key), first))
			continue
		}
		seen[key] = at
		n.fields = append(n.fields, field{name: key, at: at, value: value})
	}
	p.closing()
}

func (p *jsonParser) closing() {
	if p.stop == nil {
		_, _ = p.dec.Token() // the text is JSON, so this is the bracket
	}
}

func repeated(at Position, path []string, first Position) Violation {
	return Violation{Position: at, Problem: RepeatedField, Expected: []string{strconv.Itoa(first.Line)}, path: path}
}

// child returns path with one more step, without sharing memory with it.
func child(path []string, step string) []string {
	return append(path[:len(path):len(path)], step)
}

// harmless reports whether a JSON number can be computed with. The checker
// keeps numbers as fractions of whole ones, which 1e99999999 would make
// enormous.
func harmless(number string) bool {
	if len(number) > 100 {
		return false
	}
	i := strings.IndexAny(number, "eE")
	if i < 0 {
		return true
	}
	exponent, err := strconv.Atoi(number[i+1:])
	return err == nil && -308 <= exponent && exponent <= 308
}

// positionOf returns the place of a byte.
func positionOf(data []byte, offset int) Position {
	before := data[:offset]
	start := bytes.LastIndexByte(before, '\n') + 1
	return Position{
		Line:   1 + bytes.Count(before, []byte{'\n'}),
		Column: 1 + len([]rune(string(before[start:]))),
	}
}
