package schema

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Position is a place in a text file, counted from 1 as people count. The zero
// value stands for the file as a whole.
type Position struct{ Line, Column int }

// kind is the JSON type of a node.
type kind uint8

const (
	null kind = iota
	text
	number
	flag
	list
	object
)

// node is a value read from YAML or JSON, with where it stands. Both formats
// end in the same tree, so that one schema judges both.
type node struct {
	kind kind
	// text is a scalar as it was written.
	text string
	// plain tells that the scalar stood without quotes in YAML, where what is meant
	// as text can look like a number or a date. The schema then decides.
	plain  bool
	at     Position
	fields []field // of an object, in the order of the file
	items  []*node // of a list
}

type field struct {
	name  string
	at    Position
	value *node
}

// fieldKey returns a field's name as it is compared: in NFC and without the one
// character that parts the steps of a path.
func fieldKey(s string) string {
	return strings.ReplaceAll(norm.NFC.String(strings.TrimSpace(s)), separator, "\ufffd")
}

// get returns the value of the first field that has one of the names; nil if
// there is none.
func (n *node) get(names ...string) *node {
	if n == nil {
		return nil
	}
	for _, f := range n.fields {
		if slices.Contains(names, f.name) {
			return f.value
		}
	}
	return nil
}

// string returns the text of a scalar, and "" for everything else.
func (n *node) string() string {
	if n == nil {
		return ""
	}
	return n.text
}

// elements returns the items of a list.
func (n *node) elements() []*node {
	if n == nil {
		return nil
	}
	return n.items
}

// find returns the node that path leads to, or the nearest one on the way, and
// where its name stands: for a field the place of its key.
func (n *node) find(path []string) (*node, Position) {
	at := n.at
	for _, step := range path {
		next, pos := n.step(step)
		if next == nil {
			break
		}
		n, at = next, pos
	}
	return n, at
}

func (n *node) step(step string) (*node, Position) {
	if n.kind == list {
		i, err := strconv.Atoi(step)
		if err != nil || i < 0 || i >= len(n.items) {
			return nil, Position{}
		}
		return n.items[i], n.items[i].at
	}
	for _, f := range n.fields {
		if f.name == step {
			return f.value, f.at
		}
	}
	return nil, Position{}
}

// without returns n without the children that path leads to; where the path
// ends at n itself, nil. What is left keeps its order. Items of lists become
// null instead of moving up, so that other paths stay right.
func (n *node) without(path []string) *node {
	if len(path) == 0 || n == nil {
		return nil
	}
	switch n.kind {
	case list:
		if i, err := strconv.Atoi(path[0]); err == nil && i >= 0 && i < len(n.items) {
			n.items[i] = n.items[i].without(path[1:])
		}
	case object:
		n.fields = slices.DeleteFunc(n.fields, func(f field) bool {
			return f.name == path[0] && f.value.without(path[1:]) == nil
		})
	}
	return n
}

// withoutNulls drops the fields that have no value, which is how a form that
// was only partly filled in looks.
func (n *node) withoutNulls() {
	n.fields = slices.DeleteFunc(n.fields, func(f field) bool { return f.value.kind == null })
	for _, f := range n.fields {
		f.value.withoutNulls()
	}
	for _, item := range n.items {
		item.withoutNulls()
	}
}

// value returns the tree as the JSON value that c's schema is to judge. A scalar
// without quotes becomes text where the schema takes text.
func (n *node) value(c *checker, s shape) any {
	switch n.kind {
	case text:
		return n.text
	case number:
		if n.plain && s.takesText() {
			return n.text
		}
		return json.Number(n.text)
	case flag:
		if n.plain && s.takesText() {
			return n.text
		}
		return n.text == "true"
	case list:
		values := make([]any, len(n.items))
		for i, item := range n.items {
			values[i] = item.value(c, c.resolve(s.child(strconv.Itoa(i))))
		}
		return values
	case object:
		values := make(map[string]any, len(n.fields))
		for _, f := range n.fields {
			values[f.name] = f.value.value(c, c.resolve(s.child(f.name)))
		}
		return values
	}
	return nil
}
